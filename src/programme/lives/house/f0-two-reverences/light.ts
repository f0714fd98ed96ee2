import type { LightCue } from '../../../../notation/cue'

/** Both acts' colours meet, LQ220–221. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 220, at: 1, label: 'two reverences', up: 2 },
    set: {
      // Cool from the lake's side, warm from the birches' side; three lines of white skirts stay below the two in front.
      'boomL.head': { level: 26, gel: '206' },
      'boomL.mid': { level: 16, gel: '205' },
      'boomL.shin': { level: 20, gel: '206' },
      'boomR.head': { level: 34, gel: '201' },
      'boomR.mid': { level: 18, gel: '202' },
      'boomR.shin': { level: 20, gel: '202' },
      fs1: { level: 80, gel: '203', size: 2.2 },
      fs2: { level: 60, gel: '206', size: 2.2 },
      cyc: { level: 40, gel: '203' },
      back: { level: 62, gel: '206' },
      foh: { level: 12, gel: '203' },
      pr1: { level: 84, gel: '206', size: 34 },
      haze: { level: 34 },
    },
  },
  {
    ...{ no: 221, at: 4, label: 'curtain', up: 4, down: 4 },
    // The spots let the velvet come down between them and the two.
    set: {
      spots: { level: 16, time: 2.2 },
      foot: { level: 30, gel: '147' },
      house: { level: 60, gel: '152' },
      cyc: { level: 30 },
    },
  },
]
