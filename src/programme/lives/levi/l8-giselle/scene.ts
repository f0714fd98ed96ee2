import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L8',
  slug: 'levi/giselle',
  life: 'levi',
  title: 'Giselle, Act II: the Wilis',
  card: { title: 'Giselle', line: 'Act II: the Wilis', from: 0.6, until: 5 },
  performance: true,
  description:
    'At a cross in the forest Myrtha calls Giselle out of the mist, and she spins in arabesque. Twenty-four Wilis in long white ' +
    'tulle pass through each other in six lanes. Alone, Giselle dances a slow adage and drifts away backwards.',
  music: [
    { label: 'Initiation (original, in the spirit of Adam)', bars: 6, beats: 4, bpm: 132 },
    { label: 'Crossing of the Wilis (original)', bars: 8, beats: 4, bpm: 104 },
    { label: 'Andante for viola (original)', bars: 4, beats: 4, bpm: 60 },
  ],
  key: [9, 4.5],
  captions: CAPTIONS.L8,
  cast,
  light,
  rig: {
    fs1: { follow: 'giselle' },
    gobo: { gobo: 'branches' },
    // Twenty-five bodies in three shadow maps would cost more than the whole picture: only her spot throws one.
    moon: { at: [-4.2, 9.6, -10.4], aim: [0, 0, -4.7], casts: false },
    'boomL.mid': { casts: false },
    pr2: { at: [3.2, 0.7, -9.2] },
    // The work light of the wing, where the girl stands.
    pr1: { kind: 'spot', at: [8.6, 4.2, -4.6], aim: [5.4, 0.6, -3.2] },
  },
  camera: [
    { at: 1, size: 'FS', lens: 65, station: 'C1', subject: 'giselle', frame: 3.4, foot: 0.2 },
    { at: 7, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -5.2], frame: 7.4, foot: 0.31 },
    { at: 15, size: 'FS', lens: 85, station: 'C1', subject: 'giselle', frame: 3.1, foot: 0.19 },
    // Into the wing between the first two legs; the child's back comes into the picture.
    {
      ...{ at: 17, size: 'FS', lens: 48, station: [6.1, 1.8, -2.25], subject: 'giselle', hold: true, foot: 0.175 },
      move: { station: [8.7, 1.5, -2.4], lens: 42 },
    },
  ],
  mood: 'sorrow',
  set: 'forest',
  scenery: {
    // veils: 0 on their heads, 1 lifted off by threads; veil: the same for Giselle; moon: how far it has come out.
    start: { veils: 0, veil: 0, 'moon.x': 0 },
    cues: [
      { at: [1, 1], piece: 'veils', to: 1, over: 3.4, ease: 'sine.in' },
      { at: [2, 2], piece: 'veil', to: 1, over: 2.2, ease: 'sine.in' },
      { at: 2, piece: 'moon.x', to: 1, over: 38, ease: 'none' },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.1,
    saturation: 1.06,
    contrast: 0.34,
    vignette: 0.6,
    shadows: '#041012',
    lights: '#eefaff',
    bloom: 0.42,
  },
}

export default scene
