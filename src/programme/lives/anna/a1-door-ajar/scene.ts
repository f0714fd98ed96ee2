import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

const scene: Scene = {
  id: 'A1',
  slug: 'anna/door-ajar',
  life: 'anna',
  title: 'The door ajar',
  card: { title: 'Act one', line: 'Anna', from: 0.6, until: 5 },
  description:
    'A child in a wool coat steals along a peeling wall to a door left ajar. Behind gauze four dancers waltz; in felt boots she marks their steps and tries her first arabesque.',
  music: [{ label: '"Rehearsal Piano" waltz (original)', bars: 20, beats: 3, bpm: 144 }],
  key: [4, 3],
  captions: CAPTIONS.A1,
  cast,
  light: [
    {
      no: 10,
      at: 1,
      label: 'the door stands ajar',
      up: 1.6,
      // Front and sides at a glimmer: without them coat and peeling wall are as dark as the boards.
      set: {
        pr1: { level: 95, gel: '206', size: 12 },
        'boomR.shin': { level: 16, gel: '103' },
        'boomL.mid': { level: 12, gel: '103' },
        foh: { level: 12, gel: '053' },
        // A breath on her cheek: a shape in the gold, but a child's.
        'boomL.head': { level: 20, gel: '206' },
        haze: { level: 34 },
      },
    },
    {
      no: 11,
      at: 3,
      label: 'behind the gauze',
      up: 4,
      // A cool edge from stage right draws arms and shoulders of the four against their windows.
      set: {
        back: { level: 70, gel: '053' },
        cyc: { level: 30, gel: '366' },
        'boomR.head': { level: 34, gel: '053' },
        // What comes through the windows lies on the boards.
        gobo: { level: 46, gel: '053' },
      },
    },
    { no: 12, at: 9, label: 'warmth from the right', up: 5, set: { 'boomR.mid': { level: 25, gel: '103' } } },
    {
      no: 13,
      at: 17,
      label: 'the shaft widens',
      up: 4,
      set: {
        pr1: { size: 45 },
        'boomL.mid': { level: 40 },
        'boomL.head': { level: 22, gel: '206' },
        haze: { level: 40 },
      },
    },
  ],
  rig: {
    // From the studio, through the door, down to centre.
    // From the apron's far side, low, towards her face: the room behind the gauze stays without it.
    'boomL.head': { at: [5.2, 2.2, 2.8], aim: [-2.8, 0.9, -0.6] },
    gobo: { gobo: 'window' },
    pr1: { kind: 'shaft', at: [-4.9, 3.1, -5.2], aim: [-2.7, 0, 0.6], gobo: 'door', casts: true },
  },
  camera: [
    {
      at: 1,
      size: 'WS',
      // Longer than the 35 of the plot: the room behind the gauze comes nearer to the wall that shuts the child out.
      lens: 50,
      // C1, craned up until the pit is out of the picture.
      station: [0, 5.2, 22],
      subject: [-0.45, 0, -3],
      frame: 5.8,
      foot: 0.26,
    },
    {
      at: 6,
      size: 'FS',
      lens: 50,
      // C7 moved downstage of the flat: from between the legs the flat hides her.
      station: [-6.8, 2.1, 4.6],
      subject: 'child',
      frame: 2.7,
      foot: 0.165,
      move: { frame: 2.55, ease: 'sine.inOut' },
    },
    {
      at: 11,
      size: 'MS',
      lens: 65,
      // Over her shoulder, from the apron's stage-left side.
      station: [-4.6, 1.7, 4.5],
      subject: 'child',
      frame: 1.7,
      foot: 0.42,
      focus: 'child',
      // The eye goes past her to the four behind the gauze.
      move: { frame: 1.75, focus: [0.6, 1.2, -7] },
    },
    {
      at: 17,
      size: 'FS',
      lens: 50,
      // High enough that the pit stays below the picture.
      station: [-1.9, 2.4, 5.6],
      subject: 'child',
      frame: 3,
      foot: 0.17,
    },
  ],
  mood: 'calm',
  set: 'door-ajar',
  scenery: {
    start: { 'flat.track': 0, 'door.open': 0.18 },
    cues: [
      { at: 17, piece: 'door.open', to: 0.75, over: 4 },
      { at: 18, piece: 'flat.track', to: 1, over: 3.7 },
    ],
  },
  curtain: { start: { fly: 0.17, part: 0 }, cues: [{ at: 1, move: 'fly', to: 1, over: 2.6 }] },
  grade: {
    exposure: 1.5,
    saturation: 1.1,
    contrast: 0.34,
    vignette: 0.62,
    shadows: '#171728',
    lights: '#fff4e6',
    bloom: 0.45,
  },
}

export default scene
