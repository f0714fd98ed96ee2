import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast, PLACE } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'L4',
  slug: 'levi/rossi-street',
  life: 'levi',
  title: 'Rossi Street',
  description:
    'A pale green studio with huge windows and oval portraits. Twelve pupils in white stand in a grid with one empty place; Levi is examined, walks in and completes it.',
  music: [{ label: 'Class galop (original)', bars: 16, beats: 2, bpm: 116 }],
  key: [2, 1.25],
  captions: CAPTIONS.L4,
  cast,
  light: LIGHT,
  rig: {
    pr1: { kind: 'spot', at: [PLACE[0], 8.4, PLACE[1] + 0.6], aim: [PLACE[0], 0, PLACE[1]] },
    // The windows are on stage right.
    gobo: { gobo: 'window', at: [-7, 5, -5] },
    // The day comes from far off, or the boards under the windows would burn.
    'boomR.head': { at: [-19, 6.4, -5], aim: [0, 0.7, -4.4] },
  },
  camera: CAMERA,
  mood: 'calm',
  set: 'rossi-street',
  scenery: { start: { square: 0 }, cues: [{ at: 9, piece: 'square', to: 1, over: 2, ease: 'none' }] },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.16,
    saturation: 1.04,
    contrast: 0.32,
    vignette: 0.58,
    shadows: '#10201c',
    lights: '#fffbee',
    bloom: 0.36,
  },
}

export default scene
