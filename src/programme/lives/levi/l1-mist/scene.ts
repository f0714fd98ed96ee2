import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'L1',
  slug: 'levi/the-figure-in-the-mist',
  life: 'levi',
  title: 'The figure in the mist',
  description:
    'Behind three gauzes a dark figure crosses in the mist; nearer, she turns until the turn dies into a balance, one hand in the light, and is gone.',
  music: [{ label: 'Mist (original)', bars: 4, beats: 4, bpm: 56 }],
  key: [4, 4],
  captions: CAPTIONS.L1,
  cast,
  light: LIGHT,
  // Both lamps wait where her raised hand will be; her face stays out of them.
  rig: {
    fs1: { aim: [0.25, 2.08, -5.08] },
    // From the wing behind her, nearly level: what passes the hand is lost in the far wing, not on the floor.
    pr1: { kind: 'spot', at: [6.6, 2.9, -7.4], aim: [0.29, 2.08, -5.08] },
  },
  camera: CAMERA,
  mood: 'calm',
  set: 'mist',
  // The black traveller parts behind the rising velvet: the mist is seen through a gap that widens.
  scenery: { start: { traveller: 0 }, cues: [{ at: 1, piece: 'traveller', to: 1, over: 5.2 }] },
  curtain: { start: { fly: 0, part: 0 }, cues: [{ at: 1, move: 'fly', to: 1, over: 4 }] },
  grade: {
    exposure: 1.5,
    saturation: 1.08,
    contrast: 0.32,
    vignette: 0.62,
    shadows: '#070b26',
    lights: '#f2f7ff',
    bloom: 0.42,
  },
}

export default scene
