import type { Scene } from '../../../../notation/scene'
import type { SceneryCue, Shot } from '../../../../notation/cue'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

/** A cloth lands on the first beat of its city, and the one behind it flies out once it is hidden: 1.8 s is fast. */
function change(bar: number, inn: string, out: string): readonly SceneryCue[] {
  return [
    { at: [bar - 1, 1.8], piece: inn, to: 0, over: 1.7 },
    { at: [bar, 2], piece: out, to: 1, over: 1.8 },
  ]
}

const scene: Scene = {
  id: 'L7',
  slug: 'levi/four-stages',
  life: 'levi',
  title: 'Four stages',
  description:
    'One dancer, four painted cities: great jumps in Moscow, off-beat steps in New York, quick brilliance in Paris, stillness in ' +
    'Tokyo. Then the bare wall: she sits on her trunk, sews a ribbon and looks at a photograph.',
  music: [
    { label: 'Galop (original): Moscow', bars: 4, beats: 4, bpm: 112 },
    { label: 'Galop (original): New York', bars: 4, beats: 4, bpm: 112 },
    { label: 'Galop (original): Paris', bars: 4, beats: 4, bpm: 112 },
    { label: 'Sakura (folk): Tokyo', bars: 4, beats: 4, bpm: 112 },
    { label: 'Coda: the Birch Tree (folk)', bars: 5, beats: 4, bpm: 112 },
  ],
  key: [2, 4],
  captions: CAPTIONS.L7,
  cast,
  light,
  // The lamp of the coda hangs over the trunk; pr3 is the red disc of Tokyo, pr4 the lit windows and lanterns.
  rig: {
    // One dance goes under four names: with an aim the spot keeps burning when the first of them has left.
    fs1: { follow: 'levi', aim: [0.4, 0.9, -3] },
    pr1: { kind: 'spot', at: [5.6, 4.6, 1.2], aim: [4.3, 0.5, -0.4], casts: true },
    gobo: { gobo: 'leaves' },
  },
  camera: [
    ...[1, 5, 9, 13].flatMap((bar, city): Shot[] => [
      {
        ...{ at: bar, size: 'WS', lens: 35, station: [-1, 2.6, 22], subject: [-0.6, 0, -3.6], frame: 7.6, foot: 0.18 },
        move: { station: [1, 2.6, 22], subject: [0.6, 0, -3.6] },
      },
      {
        at: bar + 2,
        size: 'FS',
        lens: 65,
        station: city % 2 ? [4.4, 2.6, 15] : 'C2',
        subject: 'levi',
        frame: 3.5,
        foot: 0.2,
      },
    ]),
    {
      at: 17,
      size: 'MS',
      lens: 65,
      // From the front of the wing: the bare back wall is what stands behind her.
      station: [7, 1.4, 5.6],
      subject: 'levi-tokyo',
      frame: 2,
      foot: 0.46,
      move: { frame: 1.6 },
    },
  ],
  mood: 'joy',
  set: 'four-stages',
  scenery: {
    // struck: 1 when the taken-down cities lean against the wall.
    // Cloths, and what stands before them (square, fountain, stair): 0 in, 1 out. birds: how many of the four letters have flown.
    // ribbon, photograph: 1 in her hands.
    start: {
      moscow: 0,
      square: 0,
      'new-york': 1,
      paris: 1,
      tokyo: 1,
      fountain: 1,
      stair: 1,
      struck: 0,
      birds: 0,
      ribbon: 0,
      photograph: 0,
    },
    cues: [
      { at: 1, piece: 'birds', to: 4, over: 34, ease: 'none' },
      ...change(5, 'new-york', 'moscow'),
      // What stands before a cloth is gone before the next one lands behind it.
      { at: [3, 4], piece: 'square', to: 1, over: 1.7 },
      { at: [4, 2], piece: 'fountain', to: 0, over: 1.6 },
      { at: [8, 2], piece: 'fountain', to: 1, over: 1.5 },
      ...change(9, 'paris', 'new-york'),
      { at: [8, 4], piece: 'stair', to: 0, over: 1.6 },
      { at: [12, 2], piece: 'stair', to: 1, over: 1.5 },
      ...change(13, 'tokyo', 'paris'),
      { at: [15, 1], piece: 'struck', to: 1, over: 0.1 },
      { at: [16, 4], piece: 'tokyo', to: 1, over: 4 },
      { at: [18, 4], piece: 'ribbon', to: 1, over: 0.3 },
      { at: [20, 1], piece: 'ribbon', to: 0, over: 0.3 },
      { at: [20, 2], piece: 'photograph', to: 1, over: 0.3 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.02,
    saturation: 1.1,
    contrast: 0.32,
    vignette: 0.62,
    shadows: '#0b0a10',
    lights: '#fff6ea',
    bloom: 0.38,
  },
}

export default scene
