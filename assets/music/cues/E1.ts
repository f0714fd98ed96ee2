import type { Cue } from '../cue.ts'

/** First snow before the lowered curtain. */
const cue: Cue = {
  loudness: -23.5,
  tail: 2.5,
  hall: 2,
  melody: ['fl1', 'cel'],
  doublings: [{ voice: 'fl1', by: 'cl1', level: -8 }],
  balance: { fl1: 1 },
  house: [{ sound: 'snow', up: 2, down: 2, loudness: -44 }],
}

export default cue
