import type { Cue } from '../cue.ts'

/** Initiation, the crossing of the Wilis, and an adage for a viola. */
const cue: Cue = {
  loudness: -18,
  tail: 3.4,
  hall: 1.5,
  melody: ['vn1', 'vas', 'hn1', 'fl1'],
  doublings: [{ voice: 'vas', by: 'va', level: -9, from: 15 }],
  seats: { vas: { pan: 0.1, depth: 0.12 } },
  balance: { vn1: 2, vas: 2, va: 1, harp: -4, timp: -2 },
  rubato: [
    [1, 0],
    [6, 0],
    [7, 12],
    [8, 0],
    [14, 0],
    [15, 20],
    [16, 0],
    [17, 15],
    [18, 28],
  ],
  house: [
    { sound: 'wind', from: 1, until: 7, up: 1.5, down: 3, loudness: -44 },
    { sound: 'steps', from: 3, until: 7, loudness: -41, who: ['giselle'] },
    // Feet of the nearer half: the crossing is the one dance that is heard as much as seen.
    {
      sound: 'steps',
      from: 7,
      until: 15,
      loudness: -38,
      who: Array.from({ length: 12 }, (_, i) => `wili-${String(2 * i + 1).padStart(2, '0')}`),
    },
    { sound: 'steps', from: 15, until: 18, loudness: -46, who: ['giselle'] },
    // The house, as it is heard from the wing the camera has come to.
    { sound: 'applause', from: [18, 3], up: 1.2, down: 3.4, through: 'wall', loudness: -31 },
  ],
}

export default cue
