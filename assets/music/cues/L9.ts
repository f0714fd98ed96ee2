import type { Cue } from '../cue.ts'

/** The adage as a waltz for a celesta; the door turns home. */
const cue: Cue = {
  loudness: -22,
  tail: 2.8,
  melody: ['cel', 'vns'],
  doublings: [
    { voice: 'fl1', by: 'cl1', level: -11 },
    { voice: 'vns', by: 'vn1', level: -4, from: 9, until: 13 },
  ],
  balance: { cel: 3, fl1: 1, vns: 0, harp: -3, vc: -1.5 },
  rubato: [
    [4, 0],
    [5, 15],
    [6, 0],
    [8, 12],
    [9, 0],
    [12, 22],
    [13, 0],
    [16, 25],
  ],
  house: [{ sound: 'steps', from: 1, until: 4, loudness: -42, who: ['girl'] }],
}

export default cue
