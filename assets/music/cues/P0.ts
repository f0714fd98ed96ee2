import type { Cue } from '../cue.ts'

/** The house goes dark: the last whispers, the velvet, and four bars that ask. */
const cue: Cue = {
  loudness: -22,
  tail: 3,
  melody: ['ob1', 'cl1', 'hn1'],
  balance: { harp: -5, vn1: -2, vn2: -2, va: -2, cel: -3 },
  house: [
    { sound: 'murmur', from: 1, until: [2, 2], up: 0.3, down: 2.5, loudness: -38 },
    { sound: 'curtain', from: 4, until: [4, 4], up: 0.5, down: 0.8, loudness: -40 },
  ],
}

export default cue
