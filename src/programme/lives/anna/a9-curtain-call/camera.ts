import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'FS', lens: 65, station: 'C1', subject: 'anna', frame: 3.2 },
  // The reverse, from the apron: her back and the standing house.
  {
    at: 3,
    size: 'WS',
    lens: 24,
    station: [1.5, 1.55, 0.45],
    subject: [-2.2, 2.6, 18],
    hold: true,
    move: { subject: [-1.6, 3.2, 18] },
  },
  { at: 5, size: 'MS', lens: 85, station: 'C2', subject: 'anna' },
  {
    at: 7,
    size: 'WS',
    lens: 35,
    station: 'C1',
    subject: [0.2, 0, 0.8],
    frame: 5.4,
    foot: 0.2,
    move: { subject: [0.5, 0, 1.2], frame: 3.4, ease: 'sine.inOut' },
  },
]
