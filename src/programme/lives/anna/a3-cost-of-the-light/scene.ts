import type { SceneryCue } from '../../../../notation/cue'
import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

/** One beat at 70 a minute, seconds. */
const BEAT = 60 / 70
const LAMPS = ['lamp.a', 'lamp.b', 'lamp.c', 'lamp.d', 'lamp.e', 'lamp.f'] as const

/** LQ32: six standing lamps brighten in turn, 0.5 s up and 1.2 s down, 1.6 s apart. Never two at their height. */
const press: SceneryCue[] = LAMPS.flatMap((piece, i) => {
  const beat = (i * 1.6) / BEAT
  const fall = beat + 0.55 / BEAT
  return [
    { at: [5, 1 + beat] as const, piece, to: 1, over: 0.5 },
    { at: [5, 1 + fall] as const, piece, to: 0.06, over: 1.2 },
  ]
})

const scene: Scene = {
  id: 'A3',
  slug: 'anna/cost-of-the-light',
  life: 'anna',
  title: 'The cost of the light',
  description:
    'Six dark mirrors on wheels close round Anna, each with another role in its glass. A man in grey turns her once and lets go; the mirrors show their black backs, and she falls to one knee.',
  music: [{ label: '"Pressure" (original)', bars: 8, beats: 4, bpm: 70 }],
  key: [8, 3.25],
  captions: CAPTIONS.A3,
  cast,
  light: [
    {
      no: 30,
      at: 1,
      label: 'sour',
      up: 3,
      // Heads and backs carve the ring: shins and top alone leave figures without faces and mirrors without edges.
      set: {
        shins: { level: 45, gel: '366' },
        top: { level: 24, gel: '116' },
        'boomL.head': { level: 52, gel: '203' },
        'boomR.head': { level: 34, gel: '366' },
        back: { level: 64, gel: '201' },
        // A breath from the front, for the faces of the pushers and of the man.
        foh: { level: 9, gel: '203' },
        haze: { level: 34 },
        // The lamp closes to a coin while it is dark.
        moon: { level: 0, size: 14.9 },
      },
    },
    { no: 31, at: 3, label: 'the eye on her', set: { fs1: { level: 60, gel: '203', size: 2 } } },
    { no: 32, at: 5, label: 'the press', up: 0.5, set: { pr3: { level: 55, gel: '206' } } },
    { no: 33, at: 6, label: 'a thin red line', up: 3.5, set: { pr4: { level: 25, gel: '027' } } },
    {
      no: 34,
      at: [7, 3],
      label: 'silence',
      up: 0.8,
      down: 0.8,
      block: true,
      // The red line alone keeps its time: saturated red neither comes nor goes quickly.
      set: { fs1: { level: 20 }, pr4: { level: 22 }, haze: { level: 34 } },
    },
    {
      no: 34.5,
      follows: { cue: 34, wait: 1.7 },
      label: 'the moon finds her',
      up: 1.6,
      // A trace of back light keeps the mirrors' edges, which are the key picture, out of the black.
      set: {
        fs1: { level: 40 },
        // One white shaft from the grid is left, and she in it.
        moon: { level: 74, gel: '203' },
        back: { level: 58, gel: '366' },
        top: { level: 24 },
        shins: { level: 16, gel: '366' },
        foh: { level: 14 },
      },
    },
  ],
  rig: { fs1: { follow: 'anna' }, moon: { at: [0.4, 10.5, -7.4], aim: [0, 0.2, -3.9], follow: 'anna' } },
  camera: [
    {
      at: 1,
      size: 'WS',
      lens: 35,
      station: 'C4',
      subject: [0, 0, -4],
      frame: 7.8,
      foot: 0.36,
      move: { frame: 6.6, ease: 'sine.inOut' },
    },
    { at: 4, size: 'FS', lens: 50, station: 'C3', subject: 'anna', frame: 3.3, foot: 0.2 },
    { at: 6, size: 'MS', lens: 65, station: 'C1', subject: ['anna', 'partner'], frame: 1.9, foot: 0.45 },
    {
      at: 7,
      size: 'FS',
      lens: 50,
      station: 'C1',
      subject: 'anna',
      frame: 3.1,
      foot: 0.22,
      move: { frame: 3.7, ease: 'sine.inOut' },
    },
    // The key picture is seen from above, as a closed eye: craned up over the first rows.
    {
      at: 8,
      size: 'WS',
      lens: 50,
      station: [0, 13, 12],
      subject: [0, 0, -4.1],
      frame: 5.9,
      foot: 0.5,
      move: { subject: [0, 0, -4.5], frame: 6.9 },
    },
  ],
  mood: 'calm',
  set: 'mirrors',
  scenery: {
    start: {
      'ring.radius': 4,
      'ring.turn': 0,
      'ring.off': 0,
      'roles.swan': 0,
      'roles.spirit': 0,
      'roles.flame': 0,
      'roles.rose': 0,
      ...Object.fromEntries(LAMPS.map((piece) => [piece, 0.06])),
    },
    cues: [
      { at: 1, piece: 'roles.swan', to: 1, over: 1 },
      { at: [1, 3], piece: 'roles.spirit', to: 1, over: 1 },
      { at: 2, piece: 'roles.flame', to: 1, over: 1 },
      { at: [2, 3], piece: 'roles.rose', to: 1, over: 1 },
      ...(['roles.swan', 'roles.spirit', 'roles.flame', 'roles.rose'] as const).map((piece) => ({
        at: 6,
        piece,
        to: 0,
        over: 2.4,
      })),
      { at: 3, piece: 'ring.radius', to: 2.3, over: 6.6 },
      ...press,
      { at: [6, 3], piece: 'ring.turn', to: 1, over: 3.4 },
      { at: [8, 3.4], piece: 'ring.off', to: 1, over: 1.3 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.8,
    saturation: 1.06,
    contrast: 0.34,
    vignette: 0.66,
    shadows: '#0d1c20',
    lights: '#eef6f4',
    bloom: 0.36,
  },
}

export default scene
