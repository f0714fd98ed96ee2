import type { LightCue } from '../../../../notation/cue'

/** One lightning: the back light and the sky rise by 30 points, once, slower than any flash limit. */
function lightning(no: number, bar: number): LightCue {
  const swell = { attack: 0.15, decay: 1.4 }
  return { no, at: bar, label: 'lightning', set: { back: { by: 30, swell }, cyc: { by: 30, swell } } }
}

/** Light of the storm, LQ150–156. */
export const light: readonly LightCue[] = [
  {
    ...{ no: 150, at: 1, label: 'storm', up: 2 },
    set: {
      heads: { level: 35, gel: '174' },
      cyc: { level: 34, gel: '181' },
      // Breasts and faces between the two sides; from the front they were black.
      foh: { level: 38, gel: '201' },
      haze: { level: 60 },
      // Back light waits with the white of the lightning; a little of it draws the swans' edges, shins their feet.
      back: { level: 12, gel: '203' },
      shins: { level: 22, gel: '174' },
      moon: { level: 10, gel: '203' },
      gobo: { level: 12, gel: '174' },
      mids: { level: 24, gel: '161' },
      top: { level: 22, gel: '161' },
      fs1: { level: 42, gel: '203', size: 2.4 },
      // The side of the wind is stronger: two equal sides would flatten them.
      'boomL.head': { level: 20, gel: '174' },
    },
  },
  lightning(151, 3),
  lightning(152, 6),
  {
    ...{ no: 155, at: 9, label: 'Odette, swan theme', up: 2 },
    set: { fs1: { level: 75, gel: '203', size: 2.2 } },
  },
  lightning(153, 10),
  lightning(154, 14),
  {
    ...{ no: 156, at: 15, label: 'the moon', up: 3, down: 3 },
    set: {
      moon: { level: 80, gel: '203' },
      cyc: { level: 12 },
      gobo: { level: 0 },
      // The spot lets go of her: she is a dark shape with a silver edge.
      fs1: { level: 14 },
      foh: { level: 12 },
      heads: { level: 16 },
      mids: { level: 8 },
      top: { level: 0 },
      back: { level: 42 },
      shins: { level: 10 },
    },
  },
]
