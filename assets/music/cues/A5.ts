import type { Cue } from '../cue.ts'

/** A grand waltz, pages that fall like snow, and the waltz remembered. */
const cue: Cue = {
  loudness: -16.5,
  tail: 3,
  melody: ['vn1', 'fl1', 'cl1', 'vns'],
  balance: { harp: -5 },
  house: [
    { sound: 'pages', from: 13, until: 22, up: 1.2, down: 2, loudness: -38 },
    { sound: 'steps', from: 9, until: 17, loudness: -40, who: ['anna'] },
  ],
}

export default cue
