import type { Cue } from '../cue.ts'

/** A study at the barre on the practice piano; behind the falling cloth a whole orchestra. */
const cue: Cue = {
  loudness: -18.5,
  tail: 3,
  melody: ['pno', 'vn1', 'tp1', 'fl1', 'vns', 'cl1'],
  seats: { pno: { pan: 0.4, depth: 0.45 } },
  balance: { harp: -5 },
  hall: -1,
  house: [
    { sound: 'steps', from: 9, until: 17, loudness: -40, who: ['anna'] },
    { sound: 'curtain', from: 15, until: 17, up: 0.5, down: 0.8, loudness: -37 },
  ],
}

export default cue
