import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

const scene: Scene = {
  id: 'A2',
  slug: 'anna/gold-curtain',
  life: 'anna',
  title: 'The coach and the gold curtain',
  description:
    'Anna works at the barre under the eye of a coach, who straightens her foot with his hand. A cloth painted with six golden tiers falls behind her, and she walks between two lines of dancers to her first bow.',
  music: [{ label: 'Study by Czerny (Op. 299 No. 1), then original', bars: 28, beats: 2, bpm: 120 }],
  key: [22, 2],
  captions: CAPTIONS.A2,
  cast,
  light: [
    {
      no: 20,
      at: 1,
      label: 'barre',
      up: 2,
      // The gauze light of A1 stays; a little from the right keeps her far side from going black.
      set: {
        'boomL.mid': { level: 55, gel: '205' },
        'boomR.mid': { level: 20, gel: '053' },
        foh: { level: 5, gel: '206' },
        'boomL.head': { level: 18, gel: '206' },
        back: { level: 60, gel: '053' },
        haze: { level: 34 },
      },
    },
    {
      no: 21,
      at: 9,
      label: 'centre',
      up: 3,
      set: { top: { level: 34, gel: '206' }, 'boomR.mid': { level: 46 }, foh: { level: 9 } },
    },
    {
      // The cloth is seen as it falls, and she under it.
      no: 21.5,
      at: 15,
      label: 'the cloth comes in',
      set: {
        cyc: { level: 38, gel: '152' },
        'boomR.mid': { level: 44 },
        'boomL.head': { level: 46, gel: '206' },
        'boomR.head': { level: 30, gel: '206' },
        foot: { level: 18, gel: '147' },
        back: { level: 46, gel: '206' },
        foh: { level: 8 },
        // A spot takes her across while everything round her changes.
        fs2: { level: 82, gel: '203', size: 2.4 },
      },
    },
    {
      no: 22,
      at: 17,
      label: 'the gold curtain',
      up: 4,
      set: {
        cyc: { level: 58, gel: '152' },
        booms: { level: 60, gel: '206' },
        // The two sides differ, or a white figure goes flat.
        boomR: { level: 38, gel: '206' },
        // Faces of eight who look at her, not at the house.
        foh: { level: 24, gel: '206' },
        gobo: { level: 16, gel: '205' },
        foot: { level: 20, gel: '147' },
        // The way she comes lies in a pool; the rest of the boards stays below it.
        moon: { level: 84, gel: '206', size: 38 },
        back: { level: 40, gel: '206' },
        fs2: { level: 0, time: 1.5 },
        haze: { level: 36 },
      },
    },
    {
      no: 23,
      at: 23,
      label: 'she stands alone',
      up: 2,
      set: { fs1: { level: 60, gel: '206' }, back: { level: 30 }, moon: { level: 60 }, haze: { level: 20 } },
    },
  ],
  rig: {
    fs1: { follow: 'anna-in-white' },
    fs2: { follow: 'anna' },
    moon: { at: [0, 10.5, -6.4], aim: [0, 0, -4.6] },
    gobo: { gobo: 'leaves' },
  },
  camera: [
    {
      at: 1,
      size: 'FS',
      lens: 50,
      // From the apron: along the barre itself the coach would stand before her.
      station: [5.2, 1.6, 2.2],
      subject: 'anna',
      frame: 2.75,
      foot: 0.19,
      move: { station: [4.3, 1.6, 2.7], ease: 'sine.inOut' },
    },
    { at: 9, size: 'FS', lens: 65, station: 'C2', subject: 'anna', frame: 3, foot: 0.2 },
    {
      at: 15,
      size: 'WS',
      lens: 24,
      station: [0, 2, 10],
      subject: [0, 0, -5],
      frame: 9.3,
      foot: 0.28,
      move: { station: [0, 5.2, 10], frame: 9.8, ease: 'sine.inOut' },
    },
    {
      at: 23,
      size: 'FS',
      lens: 85,
      // C1, craned up until the pit is out of the picture.
      station: [0, 5.6, 22],
      subject: 'anna-in-white',
      frame: 4.6,
      foot: 0.2,
      move: { frame: 4.1 },
    },
  ],
  mood: 'calm',
  set: 'gold-curtain',
  scenery: {
    start: { 'barre.off': 0, 'cloth.in': 1, 'gauze.off': 0 },
    cues: [
      { at: 13, piece: 'barre.off', to: 1, over: 4 },
      { at: 15, piece: 'gauze.off', to: 1, over: 2.4 },
      { at: 14, piece: 'cloth.in', to: 0, over: 4 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.15,
    saturation: 1.1,
    contrast: 0.32,
    vignette: 0.6,
    shadows: '#1c1420',
    lights: '#fff0d6',
    bloom: 0.42,
  },
}

export default scene
