import type { LightCue } from '../../../../notation/cue'

/** From first light to full morning, LQ210–213. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 210, at: 1, label: 'first light', up: 3 },
    set: {
      // The sun comes low from the windows up left and draws long shadows down the boards.
      'boomL.head': { level: 78, gel: '203' },
      'boomL.shin': { level: 30, gel: '203' },
      haze: { level: 34 },
      // A rose of the sky in the shadows' side.
      'boomR.mid': { level: 20, gel: '035' },
      // A pale lavender rose: the full pink of the plot turns the whole wood red on a dimmed lamp.
      cyc: { level: 46, gel: '136' },
      back: { level: 34, gel: '035' },
      fs1: { level: 26, gel: '206', size: 2.4 },
      foh: { level: 24, gel: '203' },
      top: { level: 6, gel: '203' },
      gobo: { level: 34, gel: '152' },
    },
  },
  {
    ...{ no: 211, at: 9, label: 'sunrise', up: 8 },
    // The rose goes out of everything: what is left is a clear white morning with a little gold in it.
    set: {
      cyc: { level: 74, gel: '202' },
      top: { level: 16, gel: '203', time: 5 },
      'boomR.mid': { level: 30, gel: '202' },
      'boomL.head': { level: 80 },
    },
  },
  {
    ...{ no: 212, at: 17, label: 'leaves in the sun', up: 3 },
    set: { back: { level: 52, gel: '206' }, gobo: { level: 70, gel: '203' } },
  },
  { no: 213, at: 23, label: 'hold', set: { haze: { level: 30 } } },
]
