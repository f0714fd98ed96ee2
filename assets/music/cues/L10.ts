import type { Cue } from '../cue.ts'

/** One long crescendo of strings towards four hundred faces. */
const cue: Cue = {
  loudness: -19,
  tail: 2.6,
  hall: 1,
  melody: ['vn1'],
  balance: { vn1: 2, harp: -4 },
  // The slow bows of this number speak late: everybody leans forward, and only the last bars hold back.
  rubato: [
    [1, 0],
    [2, -20],
    [7, -15],
    [8, 0],
  ],
  house: [{ sound: 'murmur', from: 1, until: 3, up: 1.5, down: 3, loudness: -46 }],
}

export default cue
