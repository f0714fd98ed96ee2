import type { Cue } from '../cue.ts'

/** Flight, lullaby, daybreak. */
const cue: Cue = {
  loudness: -15,
  tail: 4,
  melody: ['vn1', 'bn1', 'hn1', 'fl1', 'tp1'],
  doublings: [{ voice: 'bn1', by: 'cl1', level: -7, from: 25, until: 29 }],
  balance: { bn1: 1, vn1: 2, tp1: 2, harp: -4, cel: -2, xyl: -2 },
  rubato: [
    [24, 0],
    [25, 15],
    [26, 0],
    [28, 22],
    [29, 0],
    [32, 20],
    [33, 0],
    [35, 25],
    [36, 10],
  ],
  house: [
    { sound: 'steps', until: 25, loudness: -40, who: ['firebird'] },
    { sound: 'fire', from: 1, until: 25, up: 2, down: 3, loudness: -44 },
    { sound: 'applause', from: [36, 3], up: 1.4, down: 3.5, loudness: -27 },
  ],
}

export default cue
