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
  // pr1 stands behind the door, draws its opening on the floor and throws the shadows of the two; where one dancer is away
  // tonight it is her.
  rig: {
    pr1: { kind: 'shaft', at: [0.9, 3, -10.6], aim: [0.8, 0, -5.4], gobo: 'door', casts: true },
    'boomL.mid': { casts: false },
    fs1: { follow: ['anna', 'levi'], at: [-8, 9, 17], casts: false },
    fs2: { follow: ['levi', 'anna'], at: [8, 9, 17] },
  },
  camera: [
    // Low over the boards: the light of the door comes towards us.
    {
      ...{ at: 1, size: 'WS', lens: 28, station: [-0.9, 1.25, 5.4], subject: [0.1, 1.9, -5], hold: true, foot: 0.44 },
      move: { station: [-0.3, 1.5, 4.6] },
    },
    { at: 2, size: 'FS', lens: 65, station: 'C1', subject: [0, 0, -3.4], frame: 3.9, foot: 0.2, move: { frame: 3 } },
    {
      // Not before two hands lie on one door: then back until the curtain and the house come in.
      ...{
        at: [4, 1.6],
        size: 'WS',
        lens: 50,
        station: [0.3, 1.9, 4.6],
        subject: [0.3, 0.5, -6],
        hold: true,
        foot: 0.405,
      },
      move: { station: [0.15, 3.1, 9.6], lens: 29, subject: [0.3, 1.28, -6], ease: 'sine.in' },
    },
  ],
  mood: 'joy',
  set: 'two-reverences',
  // door: 0 shut, 1 wide open.
  scenery: {
    start: { door: 0.16, 'house.applause': 0 },
    cues: [
      { at: 1, piece: 'door', to: 1, over: 1.6 },
      { at: 3, piece: 'house.applause', to: 1, over: 2 },
    ],
  },
  // The last bar lasts 3 s; the velvet has to be down with it.
  curtain: { start: { fly: 1, part: 0 }, cues: [{ at: [4, 1.7], move: 'fly', to: 0, over: 2.4 }] },
  grade: {
    exposure: 1,
    saturation: 1.12,
    contrast: 0.34,
    vignette: 0.62,
    shadows: '#0c0a12',
    lights: '#fff4e4',
    bloom: 0.3,
  },
}

export default scene
