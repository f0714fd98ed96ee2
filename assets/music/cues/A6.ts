import type { Cue } from '../cue.ts'

/** Slow hands: celesta for the bones, cello for the warmth. */
const cue: Cue = {
  loudness: -22,
  tail: 3.2,
  melody: ['vcs', 'cel'],
  doublings: [{ voice: 'vcs', by: 'vc', level: -6 }],
  seats: { vcs: { pan: 0.1, depth: 0.15 } },
  balance: { vcs: 2 },
  hall: -1,
}

export default cue
