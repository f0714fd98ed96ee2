import type { Cue } from '../cue.ts'

/** The whole house on its feet, and the theme in the major under it. */
const cue: Cue = {
  loudness: -17,
  tail: 3,
  melody: ['vn1', 'fl1', 'ob1', 'cl1', 'vns'],
  balance: { harp: -5 },
  house: [
    { sound: 'applause', from: 1, until: 5, up: 0.3, down: 6, loudness: -24 },
    { sound: 'curtain', from: 1, until: [2, 1], up: 0.6, down: 0.8, loudness: -38 },
  ],
}

export default cue
