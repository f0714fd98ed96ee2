import type { LightCue } from '../../../../notation/cue'

export const LIGHT: readonly LightCue[] = [
  {
    no: 105,
    at: 1,
    label: 'The curtain turns cold',
    up: 3,
    set: {
      warmers: { level: 25, gel: '201' },
      // Extra: velvet drinks blue light; foots and a front wash keep its folds.
      foot: { level: 26, gel: '202' },
      foh: { level: 15, gel: '201' },
      house: { level: 4, gel: '201' },
      // Snow needs a beam to fall through: one, aslant, and the velvet beside it goes into the dark.
      fs2: { level: 62, gel: '202', size: 8.5 },
      haze: { level: 40 },
    },
  },
]
