import type { LightCue } from '../../../../notation/cue'

/** Light of the four cities and of the lamp after them, LQ170–174. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 170, at: 1, label: 'Moscow', up: 1.2 },
    set: {
      booms: { level: 60, gel: '206' },
      'boomR.head': { level: 36, gel: '152' },
      // White on the cloth lets the painted stone, sky and red walls be three colours.
      cyc: { level: 36, gel: '203' },
      // The red is in the sash and on the ground row, and it stands still.
      foot: { level: 18, gel: '027', time: 3 },
      fs1: { level: 78, gel: '203', size: 2.4 },
      top: { level: 15, gel: '203' },
      // Fill: she turns her back to the house in every city.
      foh: { level: 12, gel: '206' },
      back: { level: 40, gel: '205' },
      gobo: { level: 26, gel: '206' },
      haze: { level: 26 },
      // Street lamps and windows.
      pr4: { level: 50, gel: '205' },
    },
  },
  {
    ...{ no: 171, at: 5, label: 'New York', up: 1.5, down: 1.5 },
    set: {
      booms: { level: 50, gel: '201' },
      'boomL.head': { level: 30, gel: '201' },
      cyc: { level: 44, gel: '203' },
      foot: { level: 0 },
      foh: { level: 14, gel: '203' },
      back: { level: 52, gel: '201' },
      gobo: { level: 18, gel: '205' },
      top: { level: 20, gel: '201' },
      pr4: { level: 70, gel: '205' },
    },
  },
  {
    ...{ no: 172, at: 9, label: 'Paris', up: 1.5, down: 1.5 },
    set: {
      booms: { level: 65, gel: '206' },
      'boomR.head': { level: 40, gel: '053' },
      cyc: { level: 44, gel: '053' },
      top: { level: 25, gel: '053' },
      foot: { level: 20, gel: '206' },
      foh: { level: 12, gel: '206' },
      back: { level: 44, gel: '053' },
      gobo: { level: 26, gel: '206' },
      pr4: { level: 45, gel: '206' },
    },
  },
  {
    ...{ no: 173, at: 13, label: 'Tokyo', up: 1.5, down: 1.5 },
    set: {
      booms: { level: 55, gel: '035' },
      'boomL.head': { level: 34, gel: '035' },
      cyc: { level: 45, gel: '035', time: 3 },
      top: { level: 15, gel: '035' },
      foot: { level: 0 },
      foh: { level: 12, gel: '035' },
      back: { level: 46, gel: '152' },
      gobo: { level: 26, gel: '152' },
      pr3: { level: 60, gel: '106', time: 3 },
      pr4: { level: 55, gel: '204', time: 3 },
    },
  },
  {
    ...{ no: 174, at: 17, label: 'the trunk', up: 3, down: 3, block: true },
    set: {
      pr1: { level: 72, gel: '206', size: 38 },
      haze: { level: 48 },
      // The bare back wall is just there.
      cyc: { level: 16, gel: '201' },
      // The grid over the empty stage.
      gobo: { level: 36, gel: '201' },
      foh: { level: 5, gel: '206' },
      'boomL.mid': { level: 22, gel: '206' },
      'boomL.head': { level: 14, gel: '201' },
      'boomR.mid': { level: 26, gel: '201' },
      back: { level: 52, gel: '201' },
    },
  },
]
