import type { LightCue } from '../../../../notation/cue'

/** Light in the wings, LQ190–192: a desk lamp, and what spills over from the stage. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 190, at: 1, label: 'in the wings', up: 2 },
    set: {
      pr2: { level: 50, gel: '205', size: 60 },
      // The stage lies beyond the two, on the side of these booms: its spill comes from there, low and level.
      'boomR.mid': { level: 40, gel: '161' },
      'boomR.head': { level: 40, gel: '161' },
      back: { level: 22, gel: '161' },
      cyc: { level: 40, gel: '161' },
      // A lamp of the working stage, so that both faces can be read from the wing.
      pr1: { level: 20, gel: '205', size: 32 },
      'boomL.mid': { level: 12, gel: '206' },
      haze: { level: 40 },
    },
  },
  {
    ...{ no: 191, at: 7, label: 'her eyes', up: 2 },
    set: { fs2: { level: 25, gel: '206', size: 0.9 } },
  },
  {
    ...{ no: 192, at: 12, label: 'the spill turns warm', up: 5 },
    set: {
      'boomR.mid': { level: 17, gel: '152' },
      'boomR.head': { level: 18, gel: '161' },
      // The blue of the stage stays on their edges and in the depth.
      back: { level: 62, gel: '161' },
      cyc: { level: 33, gel: '161' },
      'boomL.mid': { level: 12, gel: '206' },
      fs2: { level: 40, size: 1.5 },
    },
  },
]
