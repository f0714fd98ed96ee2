import type { Cue } from '../cue.ts'

/** The swan and the birch tree together; the house answers. */
const cue: Cue = {
  loudness: -14.5,
  tail: 4,
  melody: ['vn1', 'fl1', 'ob1', 'tp1'],
  balance: { vn1: 2, harp: -4 },
  rubato: [
    [3, 0],
    [4, 20],
  ],
  house: [{ sound: 'applause', from: 2, up: 3, down: 4, loudness: -24 }],
}

export default cue
