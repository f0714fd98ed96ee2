import type { Cue } from '../cue.ts'

/** Brass in the dark, then a galop that never lets go; the house answers the thirty-second turn and the last chord. */
const cue: Cue = {
  loudness: -14.5,
  tail: 4,
  melody: ['vn1', 'fl1', 'hn1', 'tp1'],
  balance: { vn1: 2, vn2: -3, va: -1, tp1: 1, fl1: 1 },
  house: [
    { sound: 'steps', from: 13, until: 45, loudness: -38, who: ['odile'] },
    { sound: 'applause', from: [51, 2], until: 52, up: 1.2, down: 4, loudness: -24 },
  ],
}

export default cue
