import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'
import { light } from './light'

const scene: Scene = {
  id: 'L10',
  slug: 'levi/sea-of-faces',
  life: 'levi',
  title: 'A sea of faces',
  description:
    'Levi stands still with her back to us before a house of four hundred faces that slowly grow warm. Then the view turns: she ' +
    'opens her hands towards them, looks to the girl in the wing, and closes her feet, plainly.',
  music: [{ label: 'Purpose (original)', bars: 8, beats: 4, bpm: 78 }],
  key: [3, 3.8],
  captions: CAPTIONS.L10,
  cast,
  light,
  rig: {
    fs1: { follow: 'levi', at: [-6.5, 9.6, 20] },
    gobo: { gobo: 'branches' },
    // Work light on the girl, from inside the wing; the footlights as one warm lamp at her feet.
    pr1: { at: [9.4, 4.2, -5.4], aim: [6.4, 0.7, -2.6] },
    pr2: { at: [0.5, 0.3, 1.3] },
  },
  camera: [
    // Over her shoulder into the house.
    {
      ...{
        at: 1,
        size: 'WS',
        lens: 24,
        station: [1.2, 1.75, -8.2],
        subject: [0.2, -0.15, 0.4],
        hold: true,
        foot: 0.32,
      },
      move: { station: [0.55, 1.5, -6.8] },
    },
    { at: 4, size: 'FS', lens: 65, station: 'C1', subject: 'levi', frame: 3.3, foot: 0.19, move: { frame: 2.9 } },
    // From the other side of the house: past her, the child in the wing.
    { at: 6, size: 'FS', lens: 65, station: [-6.2, 4.4, 7.6], subject: [2.95, 0, -2.2], frame: 4.2, foot: 0.34 },
    {
      ...{ at: 8, size: 'MS', lens: 85, station: [2.6, 1.8, 14], subject: 'levi', frame: 1.4, foot: 0.48 },
      move: { frame: 1.12 },
    },
  ],
  mood: 'calm',
  set: 'faces',
  // dawn: how far the faces have come out of the dark, row after row.
  scenery: { start: { dawn: 0.12 }, cues: [{ at: 2, piece: 'dawn', to: 1, over: 12, ease: 'none' }] },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.1,
    saturation: 1.08,
    contrast: 0.34,
    vignette: 0.6,
    shadows: '#080a12',
    lights: '#fff3e2',
    bloom: 0.42,
  },
}

export default scene
