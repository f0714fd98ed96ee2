import type { Scene } from '../../../../notation/scene'

/** Ten seconds in which the house goes dark, the velvet glows and lifts as far as a child is tall. */
const scene: Scene = {
  id: 'P0',
  slug: 'house/house-to-half',
  life: 'house',
  title: 'House to half',
  description:
    'A red and gold theatre. The house lights go down, footlights warm the velvet curtain, and it lifts as high as a child: a line of light on the boards.',
  music: [{ label: 'House to half (original, on the first bars of the swan theme)', bars: 4, beats: 4, bpm: 96 }],
  key: [4, 4],
  captions: [],
  cast: () => [],
  light: [
    {
      no: 0.5,
      at: 1,
      label: 'preset: the house is lit',
      up: 0,
      set: { house: { level: 60, gel: '152' }, warmers: { level: 12, gel: '152' } },
    },
    { no: 1, follows: { cue: 0.5, wait: 0.05 }, label: 'house lights down', down: 6, set: { house: { level: 0 } } },
    {
      no: 2,
      follows: { cue: 0.5, wait: 0.1 },
      label: 'footlights and curtain warmers',
      up: 3,
      set: { foot: { level: 35, gel: '147' }, warmers: { level: 40, gel: '152', time: 4 } },
    },
    {
      no: 3,
      at: [3, 4],
      label: 'light behind the curtain',
      up: 3,
      // The treatment asks for a gap of light under the fringe: this is what is behind it.
      set: { pr3: { level: 85, gel: '206' }, back: { level: 25, gel: '053' }, haze: { level: 15 } },
    },
  ],
  camera: [
    {
      at: 1,
      size: 'WS',
      lens: 24,
      station: [0, 9, 25],
      subject: [0, 4.4, 0],
      frame: 20.5,
      foot: 0.5,
      move: { station: [0, 3.2, 25], subject: [0, 3.7, 0], frame: 13, ease: 'sine.inOut' },
    },
  ],
  set: 'curtain-line',
  curtain: {
    start: { fly: 0, part: 0 },
    // The first hand's breadth of LQ3's four seconds: the velvet waits a child high, A1 takes it out.
    cues: [{ at: 4, move: 'fly', to: 0.17, over: 2.3 }],
  },
  grade: {
    exposure: 1.2,
    saturation: 1.08,
    contrast: 0.32,
    vignette: 0.55,
    shadows: '#1a0f1c',
    lights: '#fff0dc',
    bloom: 0.42,
  },
}

export default scene
