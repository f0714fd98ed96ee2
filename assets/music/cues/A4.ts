import type { Cue } from '../cue.ts'

/** A romance for the cello; the pulse is in the clarinet, the answer in the muted violins. */
const cue: Cue = {
  loudness: -20.5,
  tail: 3.4,
  melody: ['vcs', 'vc'],
  doublings: [{ voice: 'vcs', by: 'vc', level: -5 }],
  seats: { vcs: { pan: 0.12, depth: 0.15 } },
  balance: { vcs: 2 },
  rubato: [
    [1, 0],
    [2, -12],
    [3, 0],
    [4, 20],
    [5, -10],
    [6, 8],
    [7, 24],
    [8, 10],
  ],
  house: [{ sound: 'steps', loudness: -44, who: ['anna'] }],
}

export default cue
