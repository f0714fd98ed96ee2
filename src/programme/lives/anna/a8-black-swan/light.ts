import type { LightCue } from '../../../../notation/cue'

/**
 * Red comes once, slowly, and stays; nothing pulses. The chandelier is `pr2` (a real point of light), its candles and
 * the ring on the floor are painted by `pr3` and `pr4`.
 */
export const LIGHT: readonly LightCue[] = [
  {
    no: 80,
    at: 1,
    label: 'Black; the panel',
    up: 0.6,
    down: 0.8,
    set: {
      fs1: { level: 85, gel: '203', size: 2.4 },
      haze: { level: 40, time: 2 },
      // Cuts the black tutu out of a dark room.
      back: { level: 54, gel: '203', time: 2 },
      // The court is there already, edges in the dark.
      'boomR.head': { level: 16, gel: '152', time: 3 },
      // The moon goes gold in the dark and is a chandelier when the light comes.
      moon: { level: 40, gel: '204', time: 1.5 },
      pr3: { level: 46, gel: '103', time: 2.4 },
    },
  },
  {
    no: 81,
    follows: { cue: 80, wait: 0.1 },
    label: 'Red rises',
    up: 4,
    set: { top: { level: 35, gel: '027' } },
  },
  {
    no: 82,
    // A beat before the bar, so that the first wide picture is lit.
    at: [4, 3],
    label: 'The ballroom',
    up: 2,
    set: {
      booms: { level: 55, gel: '152' },
      // One side leads; the other only draws the edge.
      boomR: { level: 38, gel: '152' },
      cyc: { level: 35, gel: '180' },
      back: { level: 76 },
      moon: { level: 0 },
      pr2: { level: 40, gel: '205' },
      pr3: { level: 86, gel: '103' },
    },
  },
  {
    no: 83,
    at: 13,
    label: 'Fouette 1',
    up: 2,
    set: {
      booms: { by: -15 },
      // Not at full: white tights would lose their form, which the sides carve.
      fs1: { level: 68, size: 2.4 },
      back: { level: 74, gel: '152' },
      pr4: { level: 35, gel: '206' },
    },
  },
  { no: 84, at: 21, label: 'Red grows', up: 3, set: { top: { by: 8 } } },
  { no: 84.1, at: 29, label: 'Red grows', up: 3, set: { top: { by: 8 } } },
  { no: 84.2, at: 37, label: 'Red grows', up: 3, set: { top: { by: 8 } } },
  {
    no: 85,
    at: 52,
    label: 'Last chord',
    up: 0.25,
    set: {
      booms: { level: 90 },
      fs1: { level: 80 },
      back: { level: 90 },
      cyc: { level: 90 },
      pr2: { level: 90 },
      pr3: { level: 90 },
      pr4: { level: 90 },
      // Saturated red never jumps: it is still on its way when the scene ends.
      top: { level: 90, time: 3 },
    },
  },
]
