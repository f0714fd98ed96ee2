import type { Cue } from '../cue.ts'

/** Mist: an open fifth, a motif far off, a horn that leaves the door open. */
const cue: Cue = {
  loudness: -22.5,
  tail: 3,
  hall: 4,
  melody: ['fl1', 'hn1'],
  doublings: [{ voice: 'fl1', by: 'cl1', level: -9 }],
  seats: { fl1: { pan: -0.3, depth: 0.9 }, choir: { pan: 0, depth: 1 } },
  balance: { fl1: 2, cel: 2 },
  rubato: [
    [1, 0],
    [2, 15],
    [3, 0],
    [4, 25],
  ],
  house: [{ sound: 'wind', up: 3, down: 3, loudness: -42 }],
}

export default cue
