import type { LightCue } from '../../../../notation/cue'

/** `pr1` is the window: the spot that throws its bars across the floor; `pr3` its panes. */
export const LIGHT: readonly LightCue[] = [
  {
    no: 130,
    at: 1,
    label: 'Window',
    up: 3,
    down: 0.8,
    set: {
      pr1: { level: 45, gel: '206', size: 34 },
      pr3: { level: 45, gel: '206' },
      // Extra: a room gives a little back; without it two people are holes in the window light.
      foh: { level: 32, gel: '206' },
      'boomR.mid': { level: 42, gel: '366' },
      'boomL.head': { level: 16, gel: '206' },
      haze: { level: 25 },
    },
  },
  {
    no: 131,
    at: 2,
    label: 'The light goes',
    up: 5,
    set: {
      pr1: { level: 40, gel: '117' },
      pr3: { level: 45, gel: '117' },
      foh: { level: 32, gel: '117' },
      'boomL.head': { level: 26, gel: '117' },
    },
  },
  {
    no: 132,
    at: 4,
    label: 'Alone',
    up: 2,
    set: {
      'boomL.shin': { level: 30, gel: '366' },
      'boomL.head': { level: 40, gel: '061' },
      'boomL.mid': { level: 26, gel: '061' },
    },
  },
  {
    no: 133,
    at: 6,
    label: 'Feet',
    up: 3,
    down: 3,
    block: true,
    set: {
      pr2: { level: 15, gel: '206' },
      fs1: { level: 30, gel: '203', size: 1.4 },
      // Her face stays readable to the end.
      foh: { level: 26, gel: '117' },
      pr3: { level: 12 },
      haze: { level: 25 },
    },
  },
]
