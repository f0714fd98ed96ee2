import type { LightCue } from '../../../../notation/cue'

/** Light of the Firebird, LQ160–165. The shimmer of ±4 % is the stage's: it is a function of time, not a cue. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 160, at: 1, label: 'night orchard', up: 1.5 },
    set: {
      cyc: { level: 30, gel: '119' },
      shins: { level: 55, gel: '135' },
      fs1: { level: 80, gel: '152', size: 2.4 },
      haze: { level: 50 },
      // Her own fire from above and behind, so that black trees stand off from her.
      back: { level: 56, gel: '158' },
      'boomR.head': { level: 34, gel: '147' },
      // The night's own edge on her other side.
      'boomL.head': { level: 20, gel: '180' },
      gobo: { level: 22, gel: '180' },
    },
  },
  // pr3 is what the apples throw on their trees; the apples themselves are scenery.
  {
    ...{ no: 161, at: 9, label: 'apples', up: 4 },
    set: { pr3: { level: 35, gel: '158' }, gobo: { level: 36, gel: '158' } },
  },
  { no: 162, at: 17, label: 'on the spot', set: { top: { level: 22, gel: '134' } } },
  {
    ...{ no: 163, at: 25, label: 'berceuse', up: 4, down: 4 },
    set: {
      cyc: { level: 25, gel: '180' },
      shins: { level: 25, gel: '180' },
      mids: { level: 14, gel: '180' },
      heads: { level: 12, gel: '180' },
      top: { level: 10, gel: '180' },
      back: { level: 58, gel: '180' },
      pr3: { level: 25, gel: '158' },
      gobo: { level: 30, gel: '180' },
      fs1: { level: 55, gel: '147' },
      // A little of the front keeps her face.
      foh: { level: 8, gel: '206' },
    },
  },
  {
    ...{ no: 164, at: 29, label: 'daybreak', up: 16 },
    set: {
      back: { level: 62, gel: '204' },
      foh: { level: 5, time: 6 },
      pr3: { level: 50, gel: '158' },
      // The sixteen walk in out of the wings, and are seen from their first step.
      mids: { level: 20, gel: '205', time: 8 },
      shins: { level: 18, gel: '205', time: 8 },
      fs1: { level: 70, gel: '152', time: 10 },
    },
  },
  {
    ...{ no: 165, at: 35, label: 'golden domes', up: 5 },
    set: {
      // The night keeps its violet to the last: against straw the domes and she would be one gold.
      cyc: { level: 40, gel: '180' },
      pr3: { level: 36 },
      haze: { level: 34 },
      // The rows are the dark gold she burns before.
      boomL: { level: 30, gel: '206' },
      boomR: { level: 16, gel: '152' },
      fs1: { level: 86, gel: '152', size: 2.2 },
      gobo: { level: 44, gel: '204' },
    },
  },
]
