import type { Cue } from '../cue.ts'

/** A grand waltz, pages that fall like snow, and the waltz remembered. */
const cue: Cue = {
  loudness: -16.5,
  tail: 3,
  melody: ['vn1', 'fl1', 'cl1', 'vns'],
  balance: {
    harp: -5,
    vn1: 2,
    fl1: 1.5,
    vn2: -1,
    hn1: -1.5,
    hn2: -1.5,
    hn3: -1.5,
    hn4: -1.5,
    tb1: -1.5,
    tb2: -1.5,
    tb3: -1.5,
  },
  house: [
    { sound: 'applause', from: [24, 1], until: [26, 1], up: 0.8, down: 5, loudness: -29 },
    { sound: 'pages', from: 13, until: 22, up: 1.2, down: 2, loudness: -38 },
    { sound: 'steps', from: 9, until: 17, loudness: -40, who: ['anna'] },
  ],
}

export default cue
