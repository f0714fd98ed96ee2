import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 24, station: 'C4', subject: [0, 0, -4.4], frame: 7.6, foot: 0.16 },
  { at: 5, size: 'FS', lens: 65, station: 'C1', subject: 'levi', frame: 3.3 },
  {
    at: 9,
    size: 'FS',
    lens: 50,
    station: 'C6',
    subject: [-0.8, 0, -4.2],
    frame: 3.2,
    foot: 0.22,
    move: { station: [7.5, 1.6, -3.4] },
  },
  { at: 13, size: 'WS', lens: 24, station: 'C4', subject: [0, 0, -4.4], frame: 7.6, foot: 0.16, move: { frame: 6.8 } },
]
