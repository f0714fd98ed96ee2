import type { LightCue } from '../../../../notation/cue'

/** One lightning: the back light and the sky rise by 30 points, once, slower than any flash limit. */
function lightning(no: number, bar: number): LightCue {
  const swell = { attack: 0.15, decay: 1.4 }
  return {
    ...{ no, at: bar, label: 'lightning' },
    // The bolt itself is a thin line on the sky.
    set: { back: { by: 30, swell }, cyc: { by: 30, swell }, pr4: { by: 80, swell } },
  }
}

/** Light of the storm, LQ150–156. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 150, at: 1, label: 'storm', up: 2 },
    set: {
      // The wind comes from stage right and its light with it; the other side only draws edges.
      'boomR.head': { level: 66, gel: '201' },
      'boomR.mid': { level: 34, gel: '161' },
      'boomL.head': { level: 20, gel: '174' },
      'boomL.mid': { level: 8, gel: '174' },
      shins: { level: 34, gel: '174' },
      cyc: { level: 35, gel: '181' },
      foh: { level: 9, gel: '201' },
      haze: { level: 66 },
      back: { level: 40, gel: '201' },
      // Wide until the last bars: its own coin waits for her.
      moon: { level: 24, gel: '203', size: 62 },
      gobo: { level: 26, gel: '174' },
      fs1: { level: 64, gel: '203', size: 2.4 },
      pr4: { level: 0, gel: '203' },
    },
  },
  lightning(151, 3),
  lightning(152, 6),
  {
    ...{ no: 155, at: 9, label: 'Odette, swan theme', up: 2 },
    set: { fs1: { level: 82, gel: '203', size: 2.2 }, 'boomR.mid': { level: 22 } },
  },
  lightning(153, 10),
  lightning(154, 14),
  {
    ...{ no: 156, at: 15, label: 'the moon', up: 3, down: 3 },
    set: {
      moon: { level: 80, gel: '203', size: 15 },
      cyc: { level: 12 },
      gobo: { level: 0 },
      // The spot lets go of her: she is a dark shape with a silver edge.
      fs1: { level: 14 },
      foh: { level: 5 },
      heads: { level: 16 },
      mids: { level: 8 },
      top: { level: 0 },
      back: { level: 50 },
      shins: { level: 10 },
    },
  },
]
