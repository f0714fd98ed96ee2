import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 24, station: 'C4', subject: [0.3, 0, -3.4], frame: 6.5, foot: 0.25 },
  // C1, craned up: the painted boards end before the footlights.
  { at: 5, size: 'FS', lens: 65, station: [0, 4.6, 22], subject: 'levi', frame: 3.3, foot: 0.2 },
  {
    at: 9,
    size: 'FS',
    lens: 50,
    // Downstage of the examiners' table, so that nobody's head is in the way.
    station: [7.5, 1.6, 0.5],
    subject: [-0.8, 0, -4.2],
    frame: 3.3,
    foot: 0.25,
    move: { station: [7.5, 1.6, -0.2] },
  },
  {
    at: 13,
    size: 'WS',
    lens: 24,
    station: 'C4',
    subject: [0.3, 0, -3.6],
    frame: 6.3,
    foot: 0.25,
    move: { frame: 5.9 },
  },
]
