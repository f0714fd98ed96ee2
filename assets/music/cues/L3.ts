import type { Cue } from '../cue.ts'

/** The birch tree in augmentation: a bassoon, a coat, and tendus that do not stop. */
const cue: Cue = {
  loudness: -22.5,
  tail: 2.6,
  hall: -2,
  melody: ['bn1', 'vns'],
  doublings: [
    { voice: 'vns', by: 'vn1', level: -7 },
    { voice: 'bn1', by: 'cl1', level: -6, octaves: 1, until: 4 },
  ],
  balance: { bn1: 3, cl1: 2, vns: 2, harp: -2, vc: -1 },
  rubato: [
    [1, 0],
    [3, 25],
    [4, 0],
    [5, 10],
    [6, 0],
  ],
  house: [{ sound: 'wind', from: 1, until: 6, up: 3, down: 3, loudness: -48 }],
}

export default cue
