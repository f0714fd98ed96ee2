import type { Cue } from '../cue.ts'

/** Snow, a toy theatre with its music box, and a mother's hands. */
const cue: Cue = {
  loudness: -22,
  tail: 2.6,
  melody: ['cl1', 'mbox', 'vn1', 'fl1'],
  doublings: [
    { voice: 'fl1', by: 'cl1', level: -10, from: 17 },
    { voice: 'vn1', by: 'vns', level: -12, from: 13, until: 17 },
  ],
  distances: [{ voices: ['mbox'], through: 'far', from: 5, until: 9 }],
  seats: { mbox: { pan: 0, depth: 0.3 } },
  balance: { mbox: 3, cel: -4, harp: -3 },
  rubato: [
    [5, 0],
    [12, 10],
    [13, 0],
    [16, 22],
    [17, 0],
    [20, 25],
  ],
  house: [{ sound: 'snow', up: 2, down: 2, loudness: -46 }],
}

export default cue
