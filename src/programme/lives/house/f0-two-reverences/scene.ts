import type { Scene } from '../../../../notation/scene'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'F0',
  slug: 'house/two-reverences',
  life: 'house',
  title: 'Two reverences',
  description:
    'Through the door of the first scene come both dancers; they bow to each other and to the house, with children and corps in ' +
    'three lines behind them, and hold the door open together while the curtain falls.',
  music: [{ label: "Tchaikovsky's swan theme and the Birch Tree together", bars: 4, beats: 4, bpm: 80 }],
  key: [4, 2.25],
  captions: [],
  cast,
  light,
  // pr1 stands behind the door and draws its opening on the floor; where one dancer is away tonight it is her.
  rig: {
    pr1: { kind: 'shaft', at: [0.9, 3, -10.6], aim: [0.8, 0, -5.4], gobo: 'door' },
    fs1: { aim: [-0.8, 0.9, -3.4], at: [-6, 12, 22] },
    fs2: { aim: [0.8, 0.9, -3.4], at: [6, 12, 22] },
  },
  camera: [
    { at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -4.4], frame: 7.4 },
    { at: 3, size: 'FS', lens: 65, station: 'C1', subject: [0, 0, -3.4], frame: 3.3, foot: 0.19 },
    {
      ...{ at: 4, size: 'WS', lens: 35, station: [0.2, 2.4, 3.6], subject: [0, 1.3, -5], hold: true, foot: 0.4 },
      move: { station: [0, 6.5, 15], lens: 30 },
    },
  ],
  mood: 'joy',
  set: 'two-reverences',
  // door: 0 shut, 1 wide open.
  scenery: { start: { door: 0.16 }, cues: [{ at: 1, piece: 'door', to: 1, over: 1.6 }] },
  // The last bar lasts 3 s; the velvet has to be down with it.
  curtain: { start: { fly: 1, part: 0 }, cues: [{ at: [4, 1.7], move: 'fly', to: 0, over: 2.4 }] },
  grade: {
    exposure: 1,
    saturation: 1.1,
    contrast: 0.34,
    vignette: 0.62,
    shadows: '#0c0a12',
    lights: '#fff4e4',
    bloom: 0.3,
  },
}

export default scene
