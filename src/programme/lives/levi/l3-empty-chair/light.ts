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
      pr1: { level: 66, gel: '206', size: 34 },
      pr3: { level: 62, gel: '206' },
      // Extra: a room gives a little back; without it two people are holes in the window light.
      foh: { level: 12, gel: '206' },
      'boomR.mid': { level: 38, gel: '366' },
      'boomL.head': { level: 16, gel: '206' },
      haze: { level: 40 },
    },
  },
  {
    no: 131,
    at: 2,
    label: 'The light goes',
    up: 5,
    set: {
      // A dimmed lamp behind 117 goes green on grey walls; 201 stays the blue of snow.
      pr1: { level: 62, gel: '201' },
      pr3: { level: 60, gel: '201' },
      foh: { level: 15, gel: '202' },
      'boomL.head': { level: 30, gel: '202' },
    },
  },
  {
    no: 132,
    at: 4,
    label: 'Alone',
    up: 2,
    set: {
      'boomL.shin': { level: 30, gel: '366' },
      'boomL.head': { level: 46, gel: '203' },
      'boomL.mid': { level: 26, gel: '203' },
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
      fs1: { level: 42, gel: '203', size: 1.5 },
      'boomR.head': { level: 22, gel: '366' },
      // Her face stays readable to the end.
      foh: { level: 14, gel: '201' },
      pr3: { level: 30 },
      pr1: { level: 22, gel: '201' },
      haze: { level: 25 },
    },
  },
]
