import type { Scene } from '../../../../notation/scene'
import { CAPTIONS } from '../../captions'
import { cast } from './cast'

const scene: Scene = {
  id: 'A4',
  slug: 'anna/heartache',
  life: 'anna',
  title: 'Heartache, poured out',
  description:
    'A bare stage and one bulb on a stand. Alone, hair down, Anna dances round it, and her shadow, eight metres tall, dances on the back wall; at the end she holds the light in her hands and opens them.',
  music: [{ label: '"Heartache" for cello (original)', bars: 8, beats: 4, bpm: 68 }],
  key: [3, 3.2],
  captions: CAPTIONS.A4,
  cast,
  light: [
    {
      no: 40,
      at: 1,
      label: 'ghost light',
      up: 2,
      set: { pr2: { level: 60, gel: '206' }, haze: { level: 20 } },
    },
    {
      no: 41,
      at: 3,
      label: 'lavender from the right',
      up: 6,
      set: {
        'boomR.head': { level: 30, gel: '137' },
        'boomR.mid': { level: 24, gel: '137' },
        foh: { level: 8, gel: '152' },
      },
    },
    {
      no: 42,
      at: 5,
      label: 'rims',
      up: 5,
      set: {
        back: { level: 55, gel: '137' },
        // The grid over the stage lies on the boards with its bars.
        gobo: { level: 22, gel: '137' },
        'boomL.head': { level: 30, gel: '206' },
        'boomR.mid': { level: 40, gel: '137' },
        foh: { level: 8, gel: '152' },
        haze: { level: 46 },
      },
    },
    { no: 43, at: 8, label: 'her hands close on the bulb', down: 1.4, set: { pr2: { level: 15 } } },
    {
      no: 43.5,
      follows: { cue: 43, wait: 1.5 },
      label: 'the stage blooms',
      up: 1.9,
      // Four seconds in the plot; the scene has two left, so it is cut at its height.
      set: { booms: { level: 55, gel: '206' }, pr2: { level: 45 } },
    },
  ],
  rig: { pr2: { kind: 'point', at: [0, 0.95, -2.8], follow: 'anna', casts: true }, gobo: { gobo: 'window' } },
  camera: [
    {
      at: 1,
      size: 'WS',
      lens: 24,
      station: [0, 0.7, 7],
      subject: [1.1, 0, -3.6],
      frame: 4.9,
      foot: 0.15,
    },
    // Her arabesque is danced by the shadow, and so in the wide picture.
    { at: 4, size: 'FS', lens: 50, station: 'C1', subject: 'anna', frame: 3.6, foot: 0.2 },
    {
      at: 5,
      size: 'FS',
      lens: 35,
      station: [3.2, 3.4, 8],
      subject: 'anna',
      frame: 4,
      foot: 0.25,
      move: { arc: -40, ease: 'sine.inOut' },
    },
    { at: 7, size: 'FS', lens: 85, station: 'C1', subject: 'anna', frame: 3.1, foot: 0.2 },
    { at: 8, size: 'CU', lens: 85, station: 'C1', subject: [0, 1.22, -3], frame: 1.3, foot: 0.5 },
  ],
  mood: 'sorrow',
  set: 'ghost-light',
  curtain: { start: { fly: 1, part: 0 }, cues: [] },
  grade: {
    exposure: 1.1,
    saturation: 1.08,
    contrast: 0.33,
    vignette: 0.6,
    shadows: '#151322',
    lights: '#ffeeda',
    bloom: 0.5,
  },
}

export default scene
