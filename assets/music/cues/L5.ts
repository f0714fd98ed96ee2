import type { Cue } from '../cue.ts'

/** Storm, the swan theme for everybody, and the moon. */
const cue: Cue = {
  loudness: -15.5,
  tail: 3.6,
  melody: ['vn1', 'tp1', 'ob1'],
  doublings: [{ voice: 'ob1', by: 'fl1', level: -9, from: 15 }],
  balance: {
    vn1: 3.5,
    tp1: 3,
    tp2: 2,
    hn1: 3,
    hn2: 2,
    picc: 1,
    ob1: 2,
    fl1: -2,
    fl2: -2,
    cl1: -1.5,
    cl2: -1.5,
    vn2: -1.5,
    va: -1.5,
    tb3: -1.5,
    tu: -1.5,
    timp: -3,
  },
  rubato: [
    [8, 0],
    [9, 0],
    [15, 0],
    [16, 25],
  ],
  house: [
    { sound: 'wind', until: 15, up: 2, down: 4, loudness: -36 },
    { sound: 'steps', until: 15, loudness: -38, who: ['odette', 'swan-01', 'swan-02', 'swan-03'] },
    { sound: 'water', from: 14, up: 3, down: 3, loudness: -42 },
  ],
}

export default cue
