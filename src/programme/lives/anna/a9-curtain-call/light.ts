import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 90,
    at: 1,
    label: 'In front of the curtain',
    up: 2,
    set: {
      foot: { level: 34, gel: '152' },
      spots: { level: 72, gel: '206', size: 2.2 },
      warmers: { level: 5, gel: '152' },
      // What is left of the ballroom, seen until the curtain is in.
      top: { level: 22, gel: '152' },
      pr4: { level: 40, gel: '206' },
      haze: { level: 20 },
    },
  },
  {
    no: 90.1,
    at: 3,
    label: 'Seats in the dark',
    up: 1.2,
    // Extra: the reverse looks at the house before LQ91 has begun.
    set: { house: { level: 55, gel: '152' } },
  },
  { no: 91, at: 4, label: 'The house stands', up: 4, set: { house: { level: 80, gel: '152' } } },
  {
    no: 92,
    at: 7,
    label: 'The crown',
    up: 3,
    set: {
      fs1: { level: 30 },
      fs2: { level: 0 },
      // The footlights sink: what is left is the crown in its own small pool.
      foot: { level: 13 },
      pr1: { level: 96, gel: '206', size: 13 },
      // The stage behind the gap: the line of light where she left.
      back: { level: 62, gel: '206' },
      pr4: { level: 70, gel: '206' },
    },
  },
]
