import type { Cue } from '../cue.ts'

/** The birch tree as a waltz, and the morning. */
const cue: Cue = {
  loudness: -16.5,
  tail: 3.2,
  melody: ['vn1', 'fl1', 'cl1', 'tp1'],
  balance: { vn1: 2, harp: -5, picc: -3 },
  rubato: [
    [8, 0],
    [9, 12],
    [10, 0],
    [15, 0],
    [16, 15],
    [17, 0],
    [22, 0],
    [23, 15],
  ],
  house: [{ sound: 'steps', from: 9, until: 21, loudness: -42 }],
}

export default cue
