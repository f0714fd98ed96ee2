import type { Cue } from '../cue.ts'

/** A class galop: the study runs in the piano, then in everybody. */
const cue: Cue = {
  loudness: -18.5,
  tail: 2.2,
  hall: -3,
  melody: ['vn1', 'pno', 'cl1'],
  doublings: [{ voice: 'ob1', by: 'cl1', level: -8, from: 5, until: 9 }],
  seats: { pno: { pan: -0.3, depth: 0.35 } },
  balance: { vn1: 2 },
  house: [{ sound: 'steps', from: 9, until: 15, loudness: -40 }],
}

export default cue
