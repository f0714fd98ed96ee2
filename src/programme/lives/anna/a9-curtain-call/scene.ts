import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast, LAID } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'A9',
  slug: 'anna/curtain-call',
  life: 'anna',
  title: 'Curtain call',
  description:
    'Before the closing house curtain Anna thanks the standing house, the pit and those in the wings, lays crown and black sash on the boards and leaves through the gap.',
  music: [{ label: "Tchaikovsky's swan theme in the major (our arrangement)", bars: 8, beats: 4, bpm: 96 }],
  key: [8, 3.6],
  captions: CAPTIONS.A9,
  cast,
  light: LIGHT,
  rig: {
    fs1: { follow: 'anna' },
    fs2: { follow: 'anna' },
    pr1: { kind: 'spot', at: [0.8, 8.5, 3.4], aim: [0.3, 0, 1.25], casts: true },
    pr2: { at: [0.2, 0.25, 2.2] },
    'boomR.head': { at: [-9, 4.6, 8], aim: [0, 1.2, 0.8] },
    'boomL.head': { at: [9.5, 4.4, 7.5], aim: [0, 1.1, 0.8] },
  },
  camera: CAMERA,
  mood: 'joy',
  set: 'curtain-call',
  scenery: {
    start: { laid: 0, roses: 0, 'house.stand': 0, 'house.applause': 0.4 },
    cues: [
      { at: [1, 3], piece: 'roses', to: 1, over: 2, ease: 'none' },
      { at: [3, 2], piece: 'house.stand', to: 1, over: 4.2, ease: 'none' },
      { at: [3, 1], piece: 'house.applause', to: 1, over: 2 },
      { at: LAID, piece: 'laid', to: 1, over: 0.2, ease: 'none' },
    ],
  },
  curtain: {
    start: { fly: 1, part: 0 },
    cues: [
      { at: 1, move: 'fly', to: 0, over: 3 },
      { at: 7, move: 'part', to: 0.42, over: 2.4 },
      { at: [8, 3], move: 'part', to: 0.05, over: 1.2 },
    ],
  },
  grade: {
    exposure: 0.9,
    saturation: 1.02,
    contrast: 0.32,
    vignette: 0.78,
    shadows: '#160a10',
    lights: '#fff6e6',
    bloom: 0.4,
  },
}

export default scene
