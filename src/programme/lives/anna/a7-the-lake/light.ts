import type { LightCue } from '../../../../notation/cue'

/** Moonlight from stage right; the corps is carved from the sides and the floor stays dark. */
export const LIGHT: readonly LightCue[] = [
  {
    no: 70,
    at: 1,
    label: 'The moon rises over the lake',
    up: 5,
    set: {
      // Wide over the whole lake until the adage: a coin of light that nobody stands in would be a mistake of the board.
      moon: { level: 60, gel: '203', time: 6, size: 62 },
      shins: { level: 55, gel: '174' },
      'boomR.head': { level: 52, gel: '201' },
      'boomL.head': { level: 24, gel: '161' },
      cyc: { level: 30, gel: '119' },
      // Extra: mids, a whisper from the front and back light, or bodies in the upstage lanes go to bronze silhouettes.
      'boomR.mid': { level: 46, gel: '202' },
      'boomL.mid': { level: 26, gel: '161' },
      foh: { level: 20, gel: '061' },
      back: { level: 60, gel: '501' },
      haze: { level: 58 },
      ice: { level: 60 },
    },
  },
  {
    no: 71,
    at: 9,
    label: 'Odette',
    up: 2,
    set: {
      // On her from her first step.
      fs1: { level: 85, gel: '203', size: 2.2, time: 0.6 },
      booms: { by: -12, time: 3 },
    },
  },
  {
    no: 72,
    at: 13,
    label: 'Cygnets',
    up: 2,
    set: {
      top: { level: 50, gel: '117' },
      fs1: { level: 0 },
      gobo: { level: 15, gel: '117' },
      // Extra: the line dances in front of the side light; without these it is four shadows before a lit lake.
      foh: { level: 26, gel: '202' },
      'boomR.mid': { level: 58, gel: '202' },
      'boomL.mid': { level: 36, gel: '161' },
      fs2: { level: 46, gel: '203', size: 5.2 },
    },
  },
  {
    no: 72.5,
    at: [22, 2],
    label: 'She comes back, and folds',
    up: 1,
    set: { fs1: { level: 84, gel: '203', size: 2.2 } },
  },
  {
    no: 73,
    at: 23,
    label: 'White Swan',
    up: 5,
    set: {
      fs1: { level: 84, gel: '203', size: 2.2 },
      moon: { size: 15 },
      booms: { level: 25, gel: '161' },
      'boomR.mid': { level: 40, gel: '202' },
      'boomL.mid': { level: 18, gel: '161' },
      // Extra: the moon side is the key of the half circle, as in a painted sky.
      'boomR.head': { level: 50, gel: '117' },
      fs2: { level: 0 },
      foh: { level: 15, gel: '061' },
      back: { level: 66, gel: '501' },
      // The line's wash belongs to the cygnets.
      top: { level: 12 },
    },
  },
  { no: 74, at: 29, label: 'One wing', up: 4, set: { moon: { level: 85 }, 'boomR.head': { level: 62 } } },
]
