import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 24, station: 'C4', subject: [0.3, 0, -3.4], frame: 6.5, foot: 0.31 },
  // C1, craned up: the painted boards end before the footlights.
  { at: 5, size: 'FS', lens: 65, station: [0, 4.6, 22], subject: 'levi', frame: 3.3, foot: 0.2 },
  {
    at: 9,
    size: 'FS',
    // A little shorter than the 50 of the plot: farther off, a leg of the portal stands before the lens.
    lens: 40,
    // Downstage of the examiners' table, so that nobody's head is in the way.
    station: [7.2, 2.9, 0.6],
    subject: [-0.3, 0, -3.55],
    frame: 4.2,
    foot: 0.42,
    move: { station: [7.3, 2.9, -0.1] },
  },
  {
    at: 13,
    size: 'WS',
    lens: 24,
    station: 'C4',
    subject: [0.3, 0, -3.6],
    frame: 6.3,
    foot: 0.31,
    move: { frame: 5.9 },
  },
]
