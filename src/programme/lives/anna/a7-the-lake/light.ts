import type { LightCue } from '../../../../notation/cue'

/** Moonlight from stage right; the corps is carved from the sides and the floor stays dark. */
export const LIGHT: readonly LightCue[] = [
  {
    no: 70,
    at: 1,
    label: 'The moon rises over the lake',
    up: 5,
    set: {
      moon: { level: 60, gel: '203', time: 6 },
      shins: { level: 55, gel: '174' },
      heads: { level: 35, gel: '161' },
      cyc: { level: 30, gel: '119' },
      // A low back light keeps the upstage lanes of the serpentine off the dark cloth.
      back: { level: 20, gel: '501' },
      haze: { level: 55 },
      ice: { level: 60 },
    },
  },
  {
    no: 71,
    at: 9,
    label: 'Odette',
    up: 2,
    set: {
      fs1: { level: 75, gel: '203', size: 2.2 },
      booms: { by: -15, time: 3 },
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
    },
  },
  {
    no: 73,
    at: 23,
    label: 'White Swan',
    up: 5,
    set: {
      fs1: { level: 80, gel: '203', size: 2.2 },
      booms: { level: 25, gel: '161' },
      back: { level: 45, gel: '501' },
      // The line's wash belongs to the cygnets.
      top: { level: 12 },
    },
  },
  { no: 74, at: 29, label: 'One wing', up: 4, set: { moon: { level: 85 } } },
]
