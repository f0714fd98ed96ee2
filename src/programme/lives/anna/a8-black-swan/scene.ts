import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'
import { PANEL } from './panel'

const scene: Scene = {
  id: 'A8',
  slug: 'anna/black-swan',
  life: 'anna',
  title: 'Swan Lake, Act III: the Black Swan',
  card: { title: 'Swan Lake', line: 'Act III: the Black Swan', from: 8.6, until: 12.6 },
  performance: true,
  description:
    'A black panel turns: the white swan is carried away and the black swan steps out. In a red ballroom, with the court round her, she turns thirty-two fouettés on one spot, mocks the white wings and ends in a lunge.',
  music: [
    { label: "Fanfare (original) with Tchaikovsky's swan theme in the brass", bars: 4, beats: 4, bpm: 112 },
    { label: 'Coda (original)', bars: 48, beats: 2, bpm: 128 },
  ],
  key: [42, 1.1],
  captions: CAPTIONS.A8,
  cast,
  light: LIGHT,
  rig: {
    fs1: { follow: 'odile' },
    pr2: { kind: 'point', at: [0, 3.7, -6.2] },
  },
  camera: CAMERA,
  mood: 'pride',
  set: 'ballroom',
  scenery: {
    start: { 'panel.turn': 0, 'panel.out': 0, 'moon.go': 0, moon: 1, chandelier: 1, ring: 0, 'house.applause': 0 },
    cues: [
      { at: PANEL.at, piece: 'panel.turn', to: 1, over: PANEL.over, ease: 'sine.inOut' },
      { at: [4, 3], piece: 'panel.out', to: 1, over: 1.8, ease: 'sine.in' },
      // The moon comes down red-gold and is the chandelier.
      { at: [1, 2], piece: 'moon.go', to: 1, over: 6.4, ease: 'sine.inOut' },
      { at: [3, 1], piece: 'chandelier', to: 0, over: 4, ease: 'sine.out' },
      { at: 13, piece: 'ring', to: 1, over: 2, ease: 'none' },
      { at: [4, 1], piece: 'moon', to: 0, over: 2.4, ease: 'none' },
      // The house answers the last chord.
      { at: 51, piece: 'house.applause', to: 1, over: 1.2 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.2,
    saturation: 1.1,
    contrast: 0.31,
    vignette: 0.58,
    shadows: '#1a0408',
    lights: '#fffaf0',
    bloom: 0.52,
  },
}

export default scene
