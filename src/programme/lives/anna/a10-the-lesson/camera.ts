import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -4.6], frame: 7.4, foot: 0.18 },
  {
    at: 9,
    size: 'FS',
    lens: 50,
    // From the wing, but inside the walls of the studio.
    station: [7.5, 1.6, -1.9],
    subject: [-2.6, 0, -3.4],
    frame: 4,
    foot: 0.34,
    move: { station: [7.5, 1.6, -3.4], subject: [-2.6, 0, -4.9] },
  },
  { at: 15, size: 'FS', lens: 65, station: 'C2', subject: ['anna', 'pupil-06'], frame: 3 },
  {
    at: 19,
    size: 'WS',
    lens: 24,
    station: [0, 2.4, 8],
    subject: [0, 0, -5.2],
    frame: 7,
    foot: 0.2,
    move: { station: [0, 5, 8], frame: 8.2 },
  },
]
