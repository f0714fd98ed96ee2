import type { LightCue } from '../../../../notation/cue'

/** One white spot and a house that grows warm, LQ200–202. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 200, at: 1, label: 'before the house', up: 1.5 },
    set: {
      fs1: { level: 58, gel: '203', size: 2.3 },
      haze: { level: 42 },
      ice: { level: 30 },
      // Her back is to us: a line of moon on one shoulder, and footlights that edge her from the front.
      'boomR.head': { level: 26, gel: '201' },
      back: { level: 16, gel: '161' },
      pr2: { level: 16, gel: '152' },
      cyc: { level: 20, gel: '116' },
      // A glimmer on the gilt: a dark house, not a black one.
      house: { level: 9, gel: '152' },
    },
  },
  { no: 201, at: 2, label: 'house glow', up: 12, set: { house: { level: 30, gel: '152' } } },
  {
    // The view turns: the wood she has come from, cut by its own moon, and the wing where somebody waits.
    ...{ no: 201.5, at: 4, label: 'the wood behind her', up: 0.6 },
    set: {
      fs1: { level: 40 },
      'boomR.head': { level: 66, gel: '201' },
      'boomL.head': { level: 22, gel: '152' },
      back: { level: 72, gel: '201' },
      cyc: { level: 36, gel: '161' },
      haze: { level: 34 },
      gobo: { level: 44, gel: '161' },
      pr1: { level: 40, gel: '206', size: 17 },
      pr2: { level: 34 },
    },
  },
  {
    ...{ no: 202, at: 6, label: 'warm', up: 6 },
    set: {
      fs1: { level: 50, gel: '206' },
      'boomL.head': { level: 18 },
      'boomR.head': { level: 64 },
      cyc: { level: 14, gel: '152' },
      back: { level: 82, gel: '205' },
      gobo: { gel: '206' },
      pr1: { level: 66, time: 3 },
      pr2: { level: 52 },
    },
  },
]
