import type { Cue } from '../cue.ts'

/** One long crescendo of strings towards four hundred faces. */
const cue: Cue = {
  loudness: -19,
  tail: 2.6,
  hall: 1,
  melody: ['vn1'],
  balance: { vn1: 2, harp: -4 },
  rubato: [
    [5, 0],
    [6, -10],
    [7, 0],
    [8, 18],
  ],
  house: [{ sound: 'murmur', from: 1, until: 3, up: 1.5, down: 3, loudness: -46 }],
}

export default cue
