import type { Cue } from '../cue.ts'

/** Storm, the swan theme for everybody, and the moon. */
const cue: Cue = {
  loudness: -15.5,
  tail: 3.6,
  melody: ['vn1', 'tp1', 'ob1'],
  doublings: [{ voice: 'ob1', by: 'fl1', level: -9, from: 15 }],
  balance: { vn1: 2, tp1: 2, tp2: 1, hn1: 1, ob1: 2, timp: -2 },
  rubato: [
    [8, 0],
    [9, 0],
    [15, 0],
    [16, 25],
  ],
  house: [
    { sound: 'wind', until: 15, up: 2, down: 4, loudness: -36 },
    { sound: 'water', from: 14, up: 3, down: 3, loudness: -42 },
  ],
}

export default cue
