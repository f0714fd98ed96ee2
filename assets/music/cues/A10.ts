import type { Cue } from '../cue.ts'

/** The waltz of the rehearsal piano, grown up: every row of pupils has it, and the door answers. */
const cue: Cue = {
  loudness: -17,
  tail: 3.4,
  melody: ['vn1', 'ob1', 'vns', 'fl1', 'hn1', 'va'],
  rubato: [
    [1, 0],
    [8, 15],
    [9, 0],
    [17, 15],
    [20, 0],
    [22, 20],
    [23, 25],
    [24, 28],
  ],
  balance: { harp: -5, vn1: 2, vn2: -2 },
  house: [
    { sound: 'steps', from: 9, until: 17, loudness: -40 },
    { sound: 'door', from: 17, until: 18, up: 0.2, down: 0.6, loudness: -40 },
  ],
}

export default cue
