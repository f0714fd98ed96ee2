import type { Cue } from '../cue.ts'

/** The lake: theme of the swans, pas de quatre, and an adage for violin and cello. */
const cue: Cue = {
  loudness: -18.5,
  tail: 3.4,
  melody: ['ob1', 'cl1', 'fl1', 'vns'],
  doublings: [
    { voice: 'ob1', by: 'cl1', level: -6, until: 9 },
    { voice: 'vns', by: 'vn1', level: -8 },
  ],
  seats: { vns: { pan: -0.12, depth: 0.12 }, vcs: { pan: 0.14, depth: 0.15 } },
  balance: { ob1: 2, vns: 2, harp: -3, timp: -2 },
  rubato: [
    [1, 0],
    [4, 20],
    [5, 0],
    [8, 25],
    [9, 0],
    [12, 25],
    [13, 0],
    [22, 0],
    [23, 10],
    [26, -12],
    [27, 22],
    [28, 0],
    [29, 20],
    [30, 25],
  ],
  house: [
    { sound: 'water', from: 1, until: 12, up: 3, down: 4, loudness: -42 },
    { sound: 'steps', from: 13, until: 23, loudness: -42, who: ['cygnet-1', 'cygnet-2', 'cygnet-3', 'cygnet-4'] },
    { sound: 'steps', from: 23, loudness: -46, who: ['odette'] },
  ],
}

export default cue
