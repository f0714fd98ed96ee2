import type { Cue } from '../cue.ts'

/** Brass in the dark, then a galop that never lets go; the house answers the thirty-second turn and the last chord. */
const cue: Cue = {
  loudness: -14.5,
  tail: 4,
  melody: ['vn1', 'fl1', 'ob1', 'hn1', 'tp1'],
  doublings: [{ voice: 'hn1', by: 'hn3', level: -5, from: 29, until: 37 }],
  balance: {
    vn1: 3,
    fl1: 2,
    picc: 1,
    tp1: 2,
    hn1: 1.5,
    va: 1,
    vn2: -3,
    hn3: -2,
    hn4: -2,
    vc: -1,
    bn1: -1.5,
    bn2: -1.5,
    tb1: -1,
    tb2: -1,
    tb3: -1,
  },
  house: [
    { sound: 'steps', from: 13, until: 45, loudness: -38, who: ['odile'] },
    { sound: 'applause', from: [51, 2], until: 52, up: 1.2, down: 4, loudness: -24 },
  ],
}

export default cue
