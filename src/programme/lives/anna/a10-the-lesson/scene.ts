import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { CAMERA } from './camera'
import { cast } from './cast'
import { LIGHT } from './light'

const scene: Scene = {
  id: 'A10',
  slug: 'anna/the-lesson',
  life: 'anna',
  title: 'The lesson',
  description:
    'A sunlit studio. Anna walks between the rows of twelve pupils, mends a shoulder and a knee, dances an arabesque hand in hand with the smallest, and beckons in a child who stands in the open door.',
  music: [{ label: '"Rehearsal Piano" waltz, full orchestra (original)', bars: 24, beats: 3, bpm: 132 }],
  key: 23,
  captions: CAPTIONS.A10,
  cast,
  light: LIGHT,
  rig: {
    fs1: { follow: 'anna' },
    fs2: { follow: 'child' },
    pr1: { kind: 'shaft', at: [0, 2.9, -12.2], aim: [0, 0, -5.6], gobo: 'door', casts: true },
    'boomL.head': { at: [17, 8.5, -11], aim: [0.8, 0, -4.2] },
    // From far off, or the boards under the mirrors would burn.
    'boomR.head': { at: [-18, 4.2, -4.6], aim: [0, 1, -4.4] },
    pr2: { kind: 'point', at: [0.6, 3.3, -7.4] },
  },
  camera: CAMERA,
  mood: 'joy',
  set: 'lesson',
  scenery: {
    start: { door: 0.04, sun: 0 },
    cues: [
      { at: 9, piece: 'sun', to: 1, over: 20, ease: 'none' },
      { at: 17, piece: 'door', to: 1, over: 3, ease: 'sine.inOut' },
    ],
  },
  curtain: {
    start: { fly: 1, part: 0 },
    // The house curtain is in with the last chord; it waits until the child has come to Anna's hand.
    cues: [{ at: [22, 3], move: 'fly', to: 0, over: 3.1 }],
  },
  grade: {
    exposure: 1.45,
    saturation: 1.1,
    contrast: 0.33,
    vignette: 0.58,
    shadows: '#161432',
    lights: '#fff1ec',
    bloom: 0.42,
  },
}

export default scene
