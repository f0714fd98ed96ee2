import type { Cue } from '../cue.ts'

/** A heart under low strings, and a stop. */
const cue: Cue = {
  loudness: -20.5,
  tail: 3,
  melody: ['bn1', 'vcs', 'ob1', 'vas', 'vns'],
  balance: { bn1: 3, vcs: 3.5, va: -1.5 },
  house: [
    { sound: 'heartbeat', from: 1, until: [7, 1], up: 0.5, down: 0.2, loudness: -34 },
    { sound: 'steps', until: 7, loudness: -44, who: ['anna'] },
  ],
}

export default cue
