import type { LightCue } from '../../../../notation/cue'

/** Both acts' colours meet, LQ220–221. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 220, at: 1, label: 'two reverences', up: 2 },
    set: {
      // Forty white skirts: more than this and they run into one another.
      booms: { level: 30, gel: '206' },
      fs1: { level: 80, gel: '203', size: 2.2 },
      fs2: { level: 80, gel: '152', size: 2.2 },
      // Cool from the lake's side, warm from the birches' side: the two halves of the cloth.
      boomR: { level: 42, gel: '202' },
      cyc: { level: 34, gel: '203' },
      back: { level: 48, gel: '206' },
      top: { level: 16, gel: '206' },
      foh: { level: 12, gel: '206' },
      pr1: { level: 85, gel: '206', size: 34 },
      haze: { level: 30 },
    },
  },
  {
    ...{ no: 221, at: 4, label: 'curtain', up: 4, down: 4 },
    set: { foot: { level: 30, gel: '147' }, house: { level: 60, gel: '152' } },
  },
]
