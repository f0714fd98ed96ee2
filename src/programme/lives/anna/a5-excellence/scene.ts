import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

const scene: Scene = {
  id: 'A5',
  slug: 'anna/excellence',
  life: 'anna',
  title: 'Synonymous with excellence',
  description:
    'Three rings of dancers waltz; Anna crosses them in a leap, beats, turns, and then shows one slow port de bras while white pages fall round her like feathers. Roses come; she gives each away and leaves last, in the old wool coat.',
  music: [{ label: 'Waltz (original)', bars: 32, beats: 3, bpm: 204 }],
  key: [20, 2.75],
  captions: CAPTIONS.A5,
  cast,
  light: [
    {
      no: 50,
      at: 1,
      label: 'waltz',
      set: {
        // Rose from the left, cool lavender from the right, and little from the front: the sides carve.
        booms: { level: 52, gel: '152' },
        boomR: { level: 32, gel: '366' },
        top: { level: 20, gel: '035' },
        cyc: { level: 40, gel: '053' },
        back: { level: 62, gel: '206' },
        foh: { level: 16, gel: '203' },
        gobo: { level: 62, gel: '152' },
        haze: { level: 40 },
      },
    },
    { no: 51, at: 9, label: 'prowess', set: { fs1: { level: 75, gel: '203', size: 2.2 } } },
    {
      no: 52,
      at: 17,
      label: 'arms only',
      up: 4,
      down: 4,
      // The cross: everything but front and spot goes low, and the pages are left with the back light.
      set: {
        booms: { level: 40 },
        boomR: { level: 24 },
        top: { level: 8 },
        cyc: { level: 16 },
        foh: { level: 15, gel: '206' },
        back: { level: 86, gel: '203' },
        gobo: { level: 50 },
        fs1: { level: 66, size: 1.8 },
      },
    },
    {
      no: 53,
      at: 25,
      label: 'roses',
      up: 4,
      set: {
        cyc: { level: 40, gel: '035' },
        pr1: { level: 40, gel: '206', size: 30 },
        booms: { level: 44 },
        boomR: { level: 30 },
        back: { level: 62 },
        top: { level: 16 },
      },
    },
  ],
  rig: {
    fs1: { follow: 'anna' },
    gobo: { gobo: 'leaves' },
    pr1: { kind: 'shaft', at: [-8, 2.8, -8.2], aim: [-3.4, 0, -5.8], gobo: 'door' },
  },
  camera: [
    { at: 1, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -4.5], frame: 9.2, foot: 0.3 },
    // Nearer the middle than C2, from where the gap between portal and arcade is seen.
    { at: 7, size: 'FS', lens: 65, station: [-5, 2.6, 15], subject: 'anna', frame: 3.4, foot: 0.2 },
    { at: 13, size: 'FS', lens: 85, station: 'C1', subject: 'anna', frame: 3.2, foot: 0.2 },
    { at: 21, size: 'MS', lens: 85, station: 'C3', subject: 'anna', frame: 2, foot: 0.44 },
    {
      at: 25,
      size: 'WS',
      lens: 35,
      station: 'C1',
      subject: [0, 0, -3.4],
      frame: 6.4,
      foot: 0.24,
      // In on the door, so that the empty hall is left out of the picture with her.
      move: { subject: [-2.5, 0, -4.8], frame: 5.5, ease: 'sine.inOut' },
    },
  ],
  mood: 'joy',
  set: 'review-pages',
  scenery: {
    // rose: 1 in her hand, 2 in the hand of the one she gives it to.
    start: { 'pages.fall': 0, 'roses.fall': 0, 'door.open': 0, rose: 0 },
    cues: [
      { at: 13, piece: 'pages.fall', to: 1, over: 3.5 },
      { at: 23, piece: 'roses.fall', to: 1, over: 2 },
      { at: 26, piece: 'door.open', to: 1, over: 3 },
      { at: [24, 3.8], piece: 'rose', to: 1, over: 0.05 },
      { at: [25, 1.9], piece: 'rose', to: 2, over: 0.05 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.16,
    saturation: 1.12,
    contrast: 0.42,
    vignette: 0.72,
    shadows: '#21161f',
    lights: '#fff6f2',
    bloom: 0.42,
  },
}

export default scene
