import type { Scene } from '../../../../notation/scene'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'E1',
  slug: 'house/entracte',
  life: 'house',
  title: "Entr'acte",
  card: { title: 'Levi', line: 'Act two', from: 1.2, until: 6 },
  description: 'The house curtain is down and turns cold; the first snow falls in front of it.',
  music: [{ label: 'Snow bells and the Birch Tree (Russian folk tune)', bars: 2, beats: 4, bpm: 72 }],
  key: [2, 2],
  captions: [],
  cast: () => [],
  light: LIGHT,
  rig: { fs2: { at: [-11, 13.5, 17], aim: [1.2, 3.1, 0.6] } },
  camera: [{ at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, 0.4], frame: 8.6, foot: 0.14 }],
  set: 'entracte',
  scenery: { start: { snow: 0 }, cues: [{ at: 1, piece: 'snow', to: 1, over: 4, ease: 'none' }] },
  curtain: { start: { fly: 0, part: 0 }, cues: [] },
  grade: {
    exposure: 1.8,
    saturation: 0.95,
    contrast: 0.32,
    vignette: 0.6,
    shadows: '#0a1230',
    lights: '#f4f8ff',
    bloom: 0.4,
  },
}

export default scene
