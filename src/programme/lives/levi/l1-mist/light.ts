import type { LightCue } from '../../../../notation/cue'

/**
 * Three gauzes are lit one after another from the same side: the upstage one by `boomR.head`, the others by what `pr3`
 * and `pr4` say, as if one lamp crossed from gauze to gauze.
 */
export const LIGHT: readonly LightCue[] = [
  {
    no: 110,
    at: 1,
    label: 'Mist',
    up: 4,
    set: {
      back: { level: 30, gel: '071' },
      haze: { level: 80 },
      ice: { level: 70 },
      // Tokyo blue alone gives no outline to read: a breath of the second colour on the cloth behind her.
      cyc: { level: 24, gel: '366' },
    },
  },
  { no: 111, at: 2, label: 'Third gauze', up: 4, set: { 'boomR.head': { level: 30, gel: '061' } } },
  {
    no: 111.1,
    follows: { cue: 111, wait: 4 },
    label: 'Second gauze',
    up: 4,
    // Slate blue from behind cuts her out of the gauze without touching her face.
    set: { 'boomR.head': { level: 9 }, back: { level: 56, gel: '161' }, pr3: { level: 32, gel: '061' } },
  },
  {
    no: 112,
    at: [4, 2.2],
    // 35 % on charcoal is nothing: the one lit thing of the scene must be lit.
    label: 'Hands',
    up: 1.2,
    set: {
      fs1: { level: 100, gel: '061', size: 0.46 },
      pr1: { level: 56, gel: '061', size: 4.4 },
      // What is behind her sinks: the hand is the one bright thing.
      cyc: { level: 14 },
      back: { level: 40 },
      pr3: { level: 0, time: 2 },
      pr4: { level: 22, gel: '061', time: 4 },
    },
  },
  {
    no: 112.1,
    at: [4, 4],
    label: 'Gone',
    down: 1,
    set: { fs1: { level: 0 }, pr1: { level: 0 }, 'boomR.head': { level: 0 }, pr4: { level: 0 } },
  },
]
