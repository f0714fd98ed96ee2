import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

const scene: Scene = {
  id: 'A6',
  slug: 'anna/toll-of-time',
  life: 'anna',
  title: 'The toll of time',
  description:
    'A treatment table, a glowing drawing of the bones of a foot. Anna rises three times and the third rise fails; a therapist guides her ankle, then her rise, then lets go, and she balances. The light-box slides away and becomes a moon.',
  music: [{ label: '"Slow Hands" for cello and celesta (original)', bars: 8, beats: 4, bpm: 68 }],
  key: [8, 1.5],
  captions: CAPTIONS.A6,
  cast,
  light: [
    {
      no: 60,
      at: 1,
      label: 'light-box',
      up: 2,
      // The light-box is the key: boom right hangs in it. The lamp over the bench and the street on the floor are the rest.
      set: {
        pr3: { level: 78, gel: '061' },
        pr1: { level: 46, gel: '152', size: 62 },
        top: { level: 16, gel: '501' },
        'boomR.head': { level: 62, gel: '061' },
        'boomR.shin': { level: 20, gel: '501' },
        back: { level: 40, gel: '201' },
        // The night of the street lies on the floor in panes.
        gobo: { level: 70, gel: '201' },
        foh: { level: 5, gel: '061' },
        haze: { level: 26 },
      },
    },
    {
      no: 61,
      at: 3,
      label: 'on the hands',
      up: 5,
      set: { 'boomL.mid': { level: 26, gel: '152' }, pr1: { level: 74 } },
    },
    {
      no: 62,
      at: 7,
      label: 'she lets go',
      up: 6,
      down: 6,
      set: {
        fs2: { level: 45, gel: '206', size: 2.2 },
        'boomL.head': { level: 30, gel: '152' },
        pr3: { level: 25 },
        pr1: { level: 26 },
        'boomR.head': { level: 36 },
      },
    },
    {
      no: 63,
      at: [8, 2.5],
      label: 'the box becomes the moon',
      up: 2.5,
      set: {
        pr3: { level: 72, gel: '203' },
        pr1: { level: 0 },
        cyc: { level: 34, gel: '119' },
        back: { level: 46, gel: '161' },
      },
    },
  ],
  rig: {
    fs2: { follow: 'anna' },
    gobo: { gobo: 'window' },
    pr1: { at: [2.9, 3.2, -3.5], aim: [2.9, 0, -3.5], casts: true },
    'boomR.head': { at: [-3.6, 2.1, -7.4], aim: [1.2, 0.9, -3.6] },
  },
  camera: [
    { at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -4.6], frame: 5.3, foot: 0.245 },
    // Both of them at the end of the table, then the insert: her foot and the hands.
    { at: 3, size: 'FS', lens: 65, station: [6.4, 1.7, 2.4], subject: [2.35, 0, -2.95], frame: 2.6, foot: 0.21 },
    { at: [3, 4], size: 'MS', lens: 65, station: [6.4, 1.4, 2], subject: [2.42, 0.36, -2.85], frame: 1.15, foot: 0.5 },
    // Past the end of the table, which would stand before her feet.
    { at: [4, 3.5], size: 'FS', lens: 50, station: [3.6, 1.8, 3], subject: 'anna', frame: 2.9, foot: 0.2 },
    {
      at: 7,
      size: 'FS',
      lens: 65,
      station: 'C1',
      subject: 'anna',
      frame: 3.3,
      foot: 0.2,
      // Back and to the side, until the drawing of the foot stands beside her own.
      move: { subject: [-0.85, 0, -4.6], frame: 4.1, ease: 'sine.inOut' },
    },
  ],
  mood: 'sorrow',
  set: 'treatment-room',
  scenery: {
    // band: 1 while it is drawn from her foot to the therapist's hand.
    start: { band: 0, 'box.x': -2.8, 'box.y': 1.75, 'box.z': -6.6, 'box.round': 0, 'bones.ink': 1, 'room.off': 0 },
    cues: [
      { at: [3, 3.9], piece: 'band', to: 1, over: 0.1 },
      { at: [4, 3.4], piece: 'band', to: 0, over: 0.1 },
      { at: [8, 2], piece: 'bones.ink', to: 0, over: 1.4 },
      { at: [8, 2], piece: 'box.round', to: 1, over: 2 },
      { at: [8, 2], piece: 'box.y', to: 3.4, over: 2.5 },
      { at: [8, 3], piece: 'box.z', to: -12.2, over: 1.7 },
      { at: [8, 2], piece: 'box.x', to: -3.2, over: 2.5 },
      // The wall has flown before the box comes to where it hung.
      { at: [8, 2], piece: 'room.off', to: 1, over: 2 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.34,
    saturation: 1.08,
    contrast: 0.34,
    vignette: 0.62,
    shadows: '#101624',
    lights: '#f4f4f2',
    bloom: 0.42,
  },
}

export default scene
