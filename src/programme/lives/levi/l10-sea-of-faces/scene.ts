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
  key: [3, 1.75],
  captions: CAPTIONS.L10,
  cast,
  light,
  rig: { fs1: { follow: 'levi' }, gobo: { gobo: 'branches' } },
  camera: [
    // Over her shoulder into the house.
    {
      ...{
        at: 1,
        size: 'WS',
        lens: 24,
        station: [0.75, 1.75, -5.6],
        subject: [0.15, 0.35, 0.4],
        hold: true,
        foot: 0.3,
      },
      move: { station: [0.45, 1.65, -5] },
    },
    { at: 4, size: 'FS', lens: 65, station: 'C1', subject: 'levi', frame: 3, foot: 0.19 },
    { at: 7, size: 'MS', lens: 85, station: 'C1', subject: 'levi', frame: 1.7, foot: 0.45, move: { frame: 1.3 } },
  ],
  set: 'faces',
  // dawn: how far the faces have come out of the dark, row after row.
  scenery: { start: { dawn: 0.12 }, cues: [{ at: 2, piece: 'dawn', to: 1, over: 12, ease: 'none' }] },
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.04,
    saturation: 1,
    contrast: 0.34,
    vignette: 0.58,
    shadows: '#080710',
    lights: '#fff3e2',
    bloom: 0.42,
  },
}

export default scene
