import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'L3',
  slug: 'levi/the-empty-chair',
  life: 'levi',
  title: 'The empty chair',
  description:
    'A girl shows her father a waltz step. The window goes cold and his chair is empty; she dances with his coat, folds it, and begins her tendus.',
  music: [{ label: 'The Birch Tree, slow, for bassoon (Russian folk tune)', bars: 6, beats: 4, bpm: 68 }],
  key: [4, 2],
  captions: CAPTIONS.L3,
  cast,
  light: LIGHT,
  rig: {
    fs1: { follow: 'levi' },
    // The booms stand behind the room's right wall: their light passes it.
    'boomL.mid': { casts: false },
    pr1: { kind: 'spot', at: [7.4, 5.4, -8.6], aim: [2.4, 0, -1.6], gobo: 'window', casts: true },
    pr2: { kind: 'point', at: [2.35, 0.9, -1.6] },
  },
  camera: CAMERA,
  mood: 'sorrow',
  set: 'empty-chair',
  scenery: {
    // The coat: 0 over the back of the chair, 1 at her shoulder; then folded on the seat.
    start: { 'coat.held': 0, 'coat.folded': 0 },
    cues: [
      { at: [3, 4], piece: 'coat.held', to: 1, over: 0.9 },
      { at: [5, 1.6], piece: 'coat.held', to: 0, over: 0.8 },
      { at: [5, 2], piece: 'coat.folded', to: 1, over: 0.7 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.4,
    saturation: 1.06,
    contrast: 0.34,
    vignette: 0.6,
    shadows: '#0a1220',
    lights: '#fff2de',
    bloom: 0.35,
  },
}

export default scene
