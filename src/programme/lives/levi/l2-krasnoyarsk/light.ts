import type { LightCue } from '../../../../notation/cue'

/** `pr2` glows inside the theatre box, `pr1` is the toy stage's own spot, `pr3` its footlights. */
export const LIGHT: readonly LightCue[] = [
  {
    no: 120,
    at: 1,
    label: 'Snow',
    up: 3,
    set: {
      top: { level: 32, gel: '201' },
      back: { level: 62, gel: '201' },
      gobo: { level: 30, gel: '201' },
      // Extra: two walkers in a snowfield need an edge and a face, and snow must be pale.
      'boomR.head': { level: 64, gel: '201' },
      'boomL.mid': { level: 36, gel: '205' },
      foh: { level: 12, gel: '202' },
      cyc: { level: 44, gel: '202' },
      // Both little theatres wait with a lamp in them.
      pr2: { level: 18, gel: '204' },
      pr3: { level: 16, gel: '206' },
      haze: { level: 40 },
    },
  },
  {
    no: 121,
    at: 5,
    label: 'The box and the toy stage',
    up: 3,
    set: {
      pr2: { level: 45, gel: '204' },
      pr1: { level: 60, gel: '206', size: 14 },
      pr3: { level: 60, gel: '206' },
      top: { level: 24 },
      // Light from the toy stage's side for the plush, the gilding and two faces.
      'boomR.mid': { level: 42, gel: '205' },
      foh: { level: 14 },
    },
  },
  {
    no: 122,
    at: 13,
    label: "Mother's hands",
    up: 2,
    set: { fs2: { level: 35, gel: '206', size: 1.6 } },
  },
  {
    no: 123,
    at: 17,
    label: 'Footprints',
    up: 4,
    set: {
      cyc: { level: 34, gel: '117' },
      back: { level: 78 },
      foh: { level: 7 },
      // From the box at her back, warm; what comes from the town's side only fills.
      'boomL.mid': { level: 42, gel: '206' },
      'boomR.mid': { level: 14 },
      'boomR.head': { level: 48 },
      fs2: { level: 36, gel: '206' },
      pr4: { level: 50, gel: '203' },
      pr2: { level: 46 },
      pr3: { level: 40 },
      pr1: { level: 30 },
    },
  },
]
