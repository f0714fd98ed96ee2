import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'L2',
  slug: 'levi/krasnoyarsk',
  life: 'levi',
  title: 'Krasnoyarsk',
  description:
    'Through falling snow a mother leads her child to a crimson theatre box; on a toy stage a tiny ballerina turns; the child lets her arms be shaped and then walks in the ballerina’s footprints.',
  music: [{ label: '"In the field stood a birch tree" (Russian folk tune)', bars: 20, beats: 2, bpm: 96 }],
  key: [17, 2.25],
  captions: CAPTIONS.L2,
  cast,
  light: LIGHT,
  rig: {
    fs2: { follow: 'child', casts: true },
    // Along the front of the box the left booms' shadow map would draw its own lines.
    'boomL.mid': { casts: false },
    gobo: { gobo: 'snow' },
    // Cut to the toy stage: none of its light falls on the snow.
    pr1: {
      kind: 'spot',
      at: [0.4, 5.5, -2.4],
      aim: [0, 0.9, -5.25],
      shutter: { left: 0.12, right: 0.12, bottom: 0.2, top: 0.04 },
    },
    pr2: { kind: 'point', at: [4.3, 2.5, -3.2] },
  },
  camera: CAMERA,
  mood: 'calm',
  set: 'krasnoyarsk',
  scenery: {
    start: { toy: 0, prints: 0 },
    cues: [
      { at: 5, piece: 'toy', to: 1, over: 1.6, ease: 'sine.inOut' },
      { at: 15, piece: 'prints', to: 1, over: 4, ease: 'none' },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.1,
    saturation: 1.16,
    contrast: 0.34,
    vignette: 0.62,
    shadows: '#0b1630',
    lights: '#fff3e2',
    bloom: 0.4,
  },
}

export default scene
