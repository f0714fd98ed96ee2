import type { Cue } from '../cue.ts'

/** A heart under low strings, and a stop. */
const cue: Cue = {
  loudness: -20.5,
  tail: 3,
  melody: ['bn1', 'vcs', 'ob1', 'vas', 'vns'],
  balance: { bn1: 2, vcs: 2 },
  house: [{ sound: 'heartbeat', from: 1, until: [7, 1], up: 0.5, down: 0.2, loudness: -34 }],
}

export default cue
