import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'A7',
  slug: 'anna/swan-lake-lake',
  life: 'anna',
  title: 'Swan Lake, Act II: the lake',
  card: { title: 'Swan Lake', line: 'Act II: the lake', from: 4, until: 9 },
  performance: true,
  description:
    'Under a rising moon twenty-four swans enter in two files that cross; Odette arrives, folds her wings and is startled; four cygnets dance in a chain, and in a half circle of swans she dances the White Swan adage.',
  music: [
    { label: 'Tchaikovsky, Swan Lake No. 10: the swan theme', bars: 12, beats: 4, bpm: 88 },
    { label: 'Tchaikovsky, Swan Lake No. 13-IV: the cygnets', bars: 10, beats: 4, bpm: 108 },
    { label: 'Adage for violin and cello (original)', bars: 8, beats: 2, bpm: 44 },
  ],
  key: [30, 1.2],
  captions: CAPTIONS.A7,
  cast,
  light: LIGHT,
  rig: {
    fs1: { follow: 'odette' },
    fs2: { follow: 'cygnet-2' },
    // Steep from behind her: the coin of moonlight of the adage. The shaft seen in the air begins at the moon.
    moon: { at: [-1.5, 10.5, -8], aim: [0, 0, -3.6] },
    gobo: { gobo: 'water' },
  },
  camera: CAMERA,
  mood: 'sorrow',
  set: 'lake',
  scenery: {
    // The moon takes over the place of the light-box of the scene before, rises, then crosses 3 m.
    start: { 'moon.x': 0, 'moon.y': 0 },
    cues: [
      { at: 1, piece: 'moon.y', to: 2, over: 24, ease: 'sine.out' },
      { at: 1, piece: 'moon.x', to: 3, over: 76, ease: 'none' },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1,
    saturation: 1.12,
    contrast: 0.34,
    vignette: 0.58,
    shadows: '#081830',
    lights: '#fffaf2',
    bloom: 0.38,
  },
}

export default scene
