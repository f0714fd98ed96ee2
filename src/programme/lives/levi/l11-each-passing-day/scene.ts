import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L11',
  slug: 'levi/each-passing-day',
  life: 'levi',
  title: 'Each passing day',
  description:
    'White birches become the barres of a studio while the sun rises. Twelve children join Levi one by one, turn with her in an ' +
    'opening spiral, and leave on twelve ways of their own like rays; the girl in the wreath holds the last arabesque.',
  music: [{ label: 'The Birch Tree as a waltz (Russian folk tune)', bars: 24, beats: 3, bpm: 172 }],
  key: [20, 1],
  captions: CAPTIONS.L11,
  cast,
  light,
  rig: {
    gobo: { gobo: 'leaves' },
    fs1: { follow: 'levi' },
    'boomL.head': { at: [9.5, 5.4, -11], aim: [0, 0.4, -4.4] },
  },
  camera: [
    { at: 1, size: 'FS', lens: 50, station: 'C1', subject: 'levi', frame: 3.6, foot: 0.19 },
    { at: 7, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -4.6], frame: 6.3, foot: 0.34 },
    { at: 15, size: 'FS', lens: 35, station: 'C5', subject: 'levi', frame: 3.6, foot: 0.19 },
    {
      ...{ at: 19, size: 'WS', lens: 24, station: [0, 3, 8], subject: [0, 0, -4.4], frame: 7.2, foot: 0.29 },
      move: { station: [0, 5.6, 8], frame: 7.6, subject: [0, 0, -3.6] },
    },
  ],
  mood: 'joy',
  set: 'birches',
  scenery: {
    // barres: 0 birch trunks, 1 barres; sun: 0 below the sill, 1 up; windows: 0 in, 1 out.
    start: { barres: 0, sun: 0, windows: 1 },
    cues: [
      { at: 3, piece: 'barres', to: 1, over: 7 },
      { at: 5, piece: 'windows', to: 0, over: 4 },
      { at: 6, piece: 'sun', to: 1, over: 16 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.16,
    saturation: 1.06,
    contrast: 0.34,
    vignette: 0.6,
    shadows: '#0e131e',
    lights: '#fffaf0',
    bloom: 0.42,
  },
}

export default scene
