import type { LightCue } from '../../../../notation/cue'

/** Light of the Wilis' forest, LQ180–184. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 180, at: 1, label: 'the forest', up: 3 },
    set: {
      shins: { level: 40, gel: '116' },
      back: { level: 76, gel: '161' },
      // A lamp in the grass by the cross.
      pr2: { level: 60, gel: '061' },
      haze: { level: 70 },
      ice: { level: 60 },
      // Moon through branches, and just enough of the front for faces under veils.
      gobo: { level: 36, gel: '061' },
      // Wide until she is alone.
      moon: { level: 54, gel: '061', size: 62 },
      cyc: { level: 30, gel: '117' },
      'boomR.head': { level: 40, gel: '061' },
      'boomL.head': { level: 10, gel: '116' },
      foh: { level: 18, gel: '061' },
    },
  },
  {
    ...{ no: 181, at: 3, label: 'initiation', up: 2 },
    set: { fs1: { level: 70, gel: '061', size: 2.2 } },
  },
  {
    ...{ no: 182, at: 7, label: 'crossing', up: 2, down: 2 },
    set: {
      top: { level: 26, gel: '117' },
      fs1: { level: 0 },
      // An even wash draws lines; one side a little stronger keeps the bodies round.
      'boomR.head': { level: 58, gel: '061' },
      'boomL.head': { level: 26, gel: '117' },
      foh: { level: 22 },
    },
  },
  {
    ...{ no: 183, at: 15, label: 'Giselle alone', up: 4, down: 4 },
    set: {
      fs1: { level: 60, gel: '061', size: 2.2 },
      // The Wilis stay a pale company about her, not holes in the forest.
      shins: { by: -24 },
      back: { by: -16 },
      top: { by: -22 },
      heads: { by: -22 },
      foh: { level: 9 },
      gobo: { level: 40 },
      moon: { level: 66, size: 21 },
    },
  },
  {
    ...{ no: 184, at: 18, label: 'the wing', up: 2 },
    set: {
      'boomL.mid': { level: 20, gel: '161' },
      'boomL.head': { level: 20, gel: '161' },
      pr1: { level: 10, gel: '205', size: 40 },
    },
  },
]
