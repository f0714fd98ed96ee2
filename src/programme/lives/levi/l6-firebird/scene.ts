import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L6',
  slug: 'levi/firebird',
  life: 'levi',
  title: 'The Firebird',
  card: { title: 'The Firebird', line: 'Flight, lullaby, daybreak', from: 0.6, until: 5.2 },
  performance: true,
  description:
    'In a night orchard of golden apples the Firebird crosses in grands jetes, circles and turns; a lullaby slows her to small ' +
    'steps on pointe. Sixteen dancers in white and gold walk in, kneel, and golden domes rise behind her raised arms.',
  music: [
    { label: 'Flight (original)', bars: 24, beats: 2, bpm: 132 },
    { label: 'Berceuse (original)', bars: 4, beats: 4, bpm: 60 },
    { label: 'Hymn (original)', bars: 8, beats: 3, bpm: 72 },
  ],
  key: [36, 3.3],
  captions: CAPTIONS.L6,
  cast,
  light,
  // The spot stands high in the first bridge: from the gallery it would throw her shadow on the wall.
  rig: { fs1: { follow: 'firebird', at: [2.6, 12.5, 5] }, gobo: { gobo: 'branches' } },
  camera: [
    // The diagonal runs towards stage right, so the lens that it comes towards is the one on that side.
    { at: 1, size: 'FS', lens: 50, station: 'C2', subject: 'firebird', frame: 3.7, foot: 0.2 },
    { at: 7, size: 'WS', lens: 35, station: 'C1', frame: 6.8, foot: 0.22 },
    { at: 13, size: 'FS', lens: 65, station: 'C1', subject: 'firebird', frame: 3.3, foot: 0.2 },
    { at: 19, size: 'FS', lens: 50, station: 'C3', subject: 'firebird', frame: 3.5, foot: 0.2 },
    { at: 25, size: 'FS', lens: 85, station: 'C1', subject: 'firebird', frame: 3.2, foot: 0.19, move: { frame: 2.75 } },
    {
      ...{ at: 29, size: 'WS', lens: 24, station: [0, 2, 8], subject: [0, 0, -6.6], frame: 6.8, foot: 0.235 },
      move: { station: [0, 4.2, 8], subject: [0, 0, -6.2], frame: 7.4 },
    },
  ],
  mood: 'pride',
  set: 'orchard',
  scenery: {
    // apples: how far the wave of light has come through the trees; dome: 0 down behind the wall, 1 up;
    // gate: 1 open; trees: 1 the near cloth has flown out.
    start: { apples: 0.08, dome: 0, gate: 0, trees: 0 },
    cues: [
      { at: 9, piece: 'apples', to: 1, over: 4 },
      { at: 25, piece: 'apples', to: 0.55, over: 4 },
      { at: 28, piece: 'gate', to: 1, over: 4 },
      { at: 29, piece: 'dome', to: 1, over: 15 },
      { at: 29, piece: 'apples', to: 1, over: 12 },
      { at: 30, piece: 'trees', to: 1, over: 10 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.4,
    saturation: 1.12,
    contrast: 0.33,
    vignette: 0.6,
    shadows: '#0a0716',
    lights: '#fff2e0',
    bloom: 0.45,
  },
}

export default scene
