import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L9',
  slug: 'levi/girl-in-the-wings',
  life: 'levi',
  title: 'The girl in the wings',
  description:
    'Among ropes and the backs of flats a girl of eight in her best dress curtseys too deeply to Levi and asks, in mime, to be ' +
    'taught. Levi puts her wreath on the small head, and hand under hand they try an arabesque.',
  music: [{ label: 'The Andante as a celesta waltz (original)', bars: 16, beats: 3, bpm: 116 }],
  key: [14, 3.5],
  captions: CAPTIONS.L9,
  cast,
  light,
  // pr1 is the work light over the two, pr2 the prompt desk lamp.
  rig: {
    pr1: { kind: 'spot', at: [2.2, 6, -4.6], aim: [-0.2, 0.9, -5.2], casts: true },
    pr2: { kind: 'point', at: [-0.15, 1.36, -7.2] },
    fs2: { follow: 'girl' },
  },
  camera: [
    // All from the wing: the stage has been turned, and C6 is where we stand.
    { at: 1, size: 'WS', lens: 35, station: 'C6', subject: [-0.2, 0, -5], frame: 4.3, foot: 0.19 },
    { at: 5, size: 'MS', lens: 50, station: [7.5, 1.05, -2.9], subject: 'girl', frame: 1.75, foot: 0.4 },
    { at: [8, 2], size: 'CU', lens: 85, station: [5.4, 1.1, -5.9], subject: [0.18, 1.1, -5.88], frame: 0.6 },
    {
      ...{ at: 10, size: 'FS', lens: 50, station: 'C6', subject: ['levi', 'girl'], frame: 2.9, foot: 0.19 },
      move: { frame: 2.6 },
    },
  ],
  mood: 'joy',
  set: 'wings',
  scenery: {
    // rope: sway of the loose ropes.
    start: { rope: 1 },
    cues: [{ at: 1, piece: 'rope', to: 0.25, over: 20 }],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.02,
    saturation: 1.12,
    contrast: 0.32,
    vignette: 0.6,
    shadows: '#060a14',
    lights: '#fff4e2',
    bloom: 0.4,
  },
}

export default scene
