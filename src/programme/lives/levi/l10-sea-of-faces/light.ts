import type { LightCue } from '../../../../notation/cue'

/** One white spot and a house that grows warm, LQ200–202. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 200, at: 1, label: 'before the house', up: 1.5 },
    set: {
      fs1: { level: 52, gel: '203', size: 2.2 },
      // Moonlight that the wood lets through lies on the boards.
      gobo: { level: 34, gel: '161' },
      haze: { level: 30 },
      ice: { level: 36 },
      // From the wings, for the edge of a figure that stands between us and the spot.
      'boomR.head': { level: 62, gel: '201' },
      'boomL.mid': { level: 18, gel: '152' },
      back: { level: 44, gel: '161' },
      // The forest she has come from stands behind her.
      cyc: { level: 34, gel: '116' },
      foh: { level: 6, gel: '203' },
    },
  },
  { no: 201, at: 2, label: 'house glow', up: 12, set: { house: { level: 30, gel: '152' } } },
  {
    ...{ no: 202, at: 6, label: 'warm', up: 6 },
    set: {
      fs1: { level: 52, gel: '206' },
      cyc: { level: 20, gel: '152' },
      back: { level: 56, gel: '152' },
      gobo: { gel: '152' },
    },
  },
]
