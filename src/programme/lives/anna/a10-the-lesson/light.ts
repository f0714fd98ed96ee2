import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 100,
    at: 1,
    label: 'Morning through the windows',
    up: 4,
    set: {
      // The low sun itself: it comes through the windows of the flat and throws them on the boards.
      'boomL.head': { level: 84, gel: '151' },
      // Window panes and the sky behind them are painted light.
      pr3: { level: 54, gel: '151' },
      cyc: { level: 40, gel: '035' },
      // What the sky gives from the front and from the mirrors is lavender, and far below the sun.
      foh: { level: 18, gel: '053' },
      'boomR.mid': { level: 28, gel: '202' },
      // What the sunny boards give back to wall and ceiling.
      pr2: { level: 40, gel: '035' },
      haze: { level: 42 },
    },
  },
  { no: 101, at: 9, label: 'Full morning', up: 5, set: { top: { level: 22, gel: '053' }, pr3: { level: 72 } } },
  {
    no: 102,
    at: 17,
    label: 'The door opens',
    up: 3,
    set: {
      pr1: { level: 56, gel: '206', size: 26 },
      haze: { level: 30, time: 6 },
      pr4: { level: 90, gel: '206' },
      cyc: { level: 70, gel: '103', time: 8 },
    },
  },
  {
    no: 102.5,
    at: 20,
    label: 'A child in the door',
    up: 1.6,
    // From the front, soft: two faces that the beam behind them would leave dark.
    set: { fs1: { level: 20, gel: '203', size: 2.4 }, fs2: { level: 42, gel: '206', size: 1.7 } },
  },
  {
    no: 103,
    at: 22,
    label: 'Window light only',
    up: 3,
    set: {
      top: { level: 0 },
      foh: { level: 10 },
      'boomR.mid': { level: 20 },
      pr2: { level: 26 },
      // The house curtain comes in and must be velvet, not a black hole.
      warmers: { level: 24, gel: '152' },
      foot: { level: 10, gel: '147' },
      pr1: { level: 24 },
      fs1: { level: 26 },
    },
  },
]
