import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 90,
    at: 1,
    label: 'In front of the curtain',
    up: 2,
    set: {
      foot: { level: 24, gel: '152' },
      // The footlights as one warm lamp before her, from below.
      pr2: { level: 32, gel: '152' },
      spots: { level: 44, gel: '206', size: 2.2 },
      warmers: { level: 0 },
      // A box beside the stage carves her against the folds.
      'boomR.head': { level: 46, gel: '206' },
      'boomL.head': { level: 14, gel: '206' },
      // What is left of the ballroom, seen until the curtain is in.
      top: { level: 8, gel: '152' },
      pr4: { level: 26, gel: '206' },
      back: { level: 38, gel: '203' },
      haze: { level: 34 },
    },
  },
  {
    no: 90.1,
    at: [2, 3],
    label: 'Seats in the dark',
    up: 1.2,
    // Extra: the reverse of bar 3 looks at the house before LQ91 has begun.
    set: { house: { level: 55, gel: '152' }, back: { level: 0 } },
  },
  { no: 91, at: 4, label: 'The house stands', up: 4, set: { house: { level: 80, gel: '152' } } },
  {
    no: 92,
    at: 7,
    label: 'The crown',
    up: 3,
    set: {
      // One spot follows her out, as low as lets the light behind her be the brighter.
      fs1: { level: 30, gel: '203' },
      fs2: { level: 0 },
      // The footlights sink: what is left is the crown in its own small pool.
      foot: { level: 13 },
      pr2: { level: 16 },
      // One box stays: it draws her back and legs, and the near folds.
      'boomR.head': { level: 24, gel: '203' },
      'boomL.head': { level: 0 },
      pr1: { level: 96, gel: '206', size: 13 },
      // The stage behind the gap: the line of light where she left.
      back: { level: 78, gel: '206' },
      pr4: { level: 58, gel: '206' },
      haze: { level: 48 },
    },
  },
]
