import type { LightCue } from '../../../../notation/cue'

/** Windows on her right: `pr3` lights their panes, the head boom and the window gobo are the day they let in. */
export const LIGHT: readonly LightCue[] = [
  {
    no: 140,
    at: 1,
    label: 'Class',
    up: 1.5,
    set: {
      pr3: { level: 65, gel: '103' },
      'boomR.head': { level: 86, gel: '103' },
      gobo: { level: 88, gel: '103' },
      top: { level: 14, gel: '206' },
      // The walls are light: they give some of it back.
      foh: { level: 22, gel: '203' },
      'boomL.mid': { level: 34, gel: '061' },
      back: { level: 34, gel: '203' },
      haze: { level: 26 },
    },
  },
  {
    no: 141,
    at: 9,
    label: 'The empty place',
    up: 2,
    // The day sinks a little: along the rows the lens looks into its path on the boards.
    set: {
      pr1: { level: 42, gel: '203', size: 9 },
      pr4: { level: 40, gel: '203' },
      'boomR.head': { level: 68 },
      gobo: { level: 58 },
    },
  },
  {
    no: 142,
    at: 15,
    label: 'Complete',
    up: 1.5,
    down: 1.5,
    set: {
      pr3: { by: -20 },
      'boomR.head': { by: -20 },
      gobo: { by: -20 },
      top: { by: -20 },
      foh: { by: -8 },
    },
  },
]
