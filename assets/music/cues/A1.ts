import type { Cue } from '../cue.ts'

/** A piano in the next room; the muted strings are what the child hears inside herself. */
const cue: Cue = {
  loudness: -21.5,
  tail: 3,
  melody: ['vn1', 'cl1', 'pno', 'fl1'],
  // Two strings of every note have drifted apart.
  doublings: [{ voice: 'pno', by: 'pno', level: -2.5, cents: 9 }],
  distances: [{ voices: ['pno'], through: 'wall' }],
  seats: { pno: { pan: 0.35, depth: 0.9 } },
  balance: { harp: -5, pno: 2, cel: -3 },
  rubato: [
    [5, 0],
    [8, 18],
    [9, 0],
    [14, 20],
    [17, 0],
    [19, 12],
    [20, 25],
  ],
  house: [
    { sound: 'steps', from: 1, until: 5, loudness: -40, who: ['child'] },
    { sound: 'door', from: 17, until: 18, up: 0.2, down: 0.6, loudness: -40 },
  ],
}

export default cue
