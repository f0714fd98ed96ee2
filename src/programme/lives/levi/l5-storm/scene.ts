import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L5',
  slug: 'levi/storm',
  life: 'levi',
  title: 'Swan Lake: the storm on the lake',
  card: { title: 'Swan Lake', line: 'Act IV: the storm on the lake', from: 0.6, until: 5 },
  performance: true,
  description:
    'Odette flies through a storm among sixteen swans who whirl in two rings against each other; wave silks rise and fall. ' +
    'At the end the waves drop and she stands with open wings, her back to us, before the moon.',
  music: [{ label: 'Storm (original) and the swan theme, No. 10', bars: 16, beats: 4, bpm: 100 }],
  key: [16, 1.5],
  captions: CAPTIONS.L5,
  cast,
  light,
  rig: {
    fs1: { follow: 'odette' },
    gobo: { gobo: 'water' },
    // The lamp hangs where the disc ends up, low behind her, so that she stands against it.
    moon: { at: [0, 2.9, -11.7], aim: [0, 0.8, -4.6] },
  },
  camera: [
    { at: 1, size: 'WS', lens: 35, station: 'C1', frame: 8.2, foot: 0.2 },
    // Temps leves and grands jetes: room above for the flight.
    { at: 4, size: 'FS', lens: 50, station: [-4.4, 2.2, 15], subject: 'odette', frame: 3.5, foot: 0.2 },
    { at: 7, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -4.4], frame: 8.6, foot: 0.4 },
    // The rings have to open first: from the stalls they hide her.
    { at: 10, size: 'FS', lens: 65, station: 'C1', subject: 'odette', frame: 3.1, foot: 0.2 },
    { at: 13, size: 'FS', lens: 50, station: 'C8', subject: 'odette', frame: 3.6, foot: 0.2, move: { arc: 30 } },
    // On the moon's own axis, low, so that her wings open across the disc.
    {
      ...{ at: 15, size: 'WS', lens: 24, station: [0, 1.3, 22], subject: [0, 0, -4.9], frame: 6.6, foot: 0.16 },
      move: { frame: 5.4 },
    },
  ],
  mood: 'sorrow',
  set: 'storm',
  scenery: {
    // silk.*: how high the sea is worked, 0 lies on the floor; clouds: cover of the sky; moon.x, moon.y metres.
    // bolt.x: where the next lightning will be, metres; it moves in the dark between two.
    start: { 'silk.front': 0.35, 'silk.back': 0.6, clouds: 1, 'moon.x': -2.6, 'moon.y': 6.3, 'bolt.x': 3.6 },
    cues: [
      { at: 5, piece: 'bolt.x', to: -4.6, over: 0.1 },
      { at: 8, piece: 'bolt.x', to: 4.9, over: 0.1 },
      { at: 13, piece: 'bolt.x', to: -5.4, over: 0.1 },
      { at: 3, piece: 'silk.back', to: 0.85, over: 2.4 },
      { at: 3, piece: 'silk.front', to: 0.5, over: 2.4 },
      { at: 6, piece: 'silk.back', to: 1, over: 3 },
      { at: 7, piece: 'silk.front', to: 0.2, over: 2 },
      { at: 9, piece: 'silk.front', to: 0.4, over: 3 },
      { at: 12, piece: 'moon.x', to: 0, over: 6 },
      { at: 12, piece: 'moon.y', to: 2.8, over: 6 },
      { at: 13, piece: 'silk.front', to: 0.75, over: 2 },
      { at: 9, piece: 'clouds', to: 0.7, over: 3 },
      { at: 14, piece: 'clouds', to: 0.12, over: 4 },
      // All waves drop together.
      { at: [15, 2], piece: 'silk.front', to: 0, over: 3.4 },
      { at: [15, 2], piece: 'silk.back', to: 0.06, over: 3.8 },
    ],
  },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.35,
    saturation: 1.12,
    contrast: 0.34,
    vignette: 0.6,
    shadows: '#050a18',
    lights: '#eef5ff',
    bloom: 0.4,
  },
}

export default scene
