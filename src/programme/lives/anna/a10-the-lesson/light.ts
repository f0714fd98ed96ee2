import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 100,
    at: 1,
    label: 'Morning through the windows',
    up: 4,
    set: {
      'boomL.head': { level: 55, gel: '103' },
      gobo: { level: 45, gel: '103' },
      // Window panes and the sky behind them are painted light.
      pr3: { level: 66, gel: '103' },
      cyc: { level: 45, gel: '036' },
      // Extra: a light room gives light back. Without the front wash its walls are the dark of the stage.
      foh: { level: 92, gel: '103' },
      'boomR.mid': { level: 36, gel: '053' },
      'boomL.mid': { level: 24, gel: '103' },
      haze: { level: 30 },
    },
  },
  { no: 101, at: 9, label: 'Full morning', up: 5, set: { top: { level: 45, gel: '206' }, pr3: { level: 82 } } },
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
      foh: { level: 48 },
      'boomR.mid': { level: 10 },
      // The house curtain comes in and must be velvet, not a black hole.
      warmers: { level: 24, gel: '152' },
      foot: { level: 10, gel: '147' },
      pr1: { level: 35 },
    },
  },
]
