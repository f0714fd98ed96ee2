import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 100,
    at: 1,
    label: 'Morning through the windows',
    up: 4,
    set: {
      // The low sun itself: it comes through the windows of the flat and throws them on the boards.
      'boomL.head': { level: 84, gel: '103' },
      // Window panes and the sky behind them are painted light.
      pr3: { level: 54, gel: '103' },
      cyc: { level: 40, gel: '035' },
      // What the sky gives from the front and from the mirrors is cool, and far below the sun.
      foh: { level: 18, gel: '061' },
      'boomR.mid': { level: 26, gel: '061' },
      // What the sunny boards give back to wall and ceiling.
      pr2: { level: 58, gel: '205' },
      haze: { level: 42 },
    },
  },
  { no: 101, at: 9, label: 'Full morning', up: 5, set: { top: { level: 30, gel: '206' }, pr3: { level: 72 } } },
  {
    no: 102,
    at: 17,
    label: 'The door opens',
    up: 3,
    set: {
      pr1: { level: 90, gel: '206', size: 26 },
      pr4: { level: 90, gel: '206' },
      cyc: { level: 70, gel: '103', time: 8 },
    },
  },
  {
    no: 103,
    at: 22,
    label: 'Window light only',
    up: 3,
    set: {
      top: { level: 0 },
      foh: { level: 12 },
      'boomR.mid': { level: 16 },
      // The house curtain comes in and must be velvet, not a black hole.
      warmers: { level: 24, gel: '152' },
      foot: { level: 10, gel: '147' },
      pr1: { level: 55 },
    },
  },
]
