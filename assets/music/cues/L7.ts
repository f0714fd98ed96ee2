import type { Cue } from '../cue.ts'

/** One galop, four cities; a ribbon, a photograph. */
const cue: Cue = {
  loudness: -16.5,
  tail: 2.8,
  melody: ['vn1', 'cl1', 'fl1', 'vns'],
  doublings: [
    { voice: 'fl1', by: 'cl1', level: -9, from: 13, until: 17 },
    { voice: 'vns', by: 'vn1', level: -5, from: 20 },
  ],
  balance: {
    vn1: 3.5,
    fl1: 1,
    vns: -2,
    harp: -3,
    picc: -3,
    tp1: -1,
    tp2: -1.5,
    tb1: -1.5,
    tb2: -1.5,
    tb3: -1.5,
    hn1: -1,
    hn2: -1,
    hn3: -1,
    xyl: -2,
    sd: -1.5,
  },
  rubato: [
    [16, 0],
    [17, 15],
    [18, 0],
    [20, 4],
    [21, 14],
  ],
  house: [{ sound: 'steps', until: 13, loudness: -40, who: ['levi', 'levi-new-york', 'levi-paris'] }],
}

export default cue
