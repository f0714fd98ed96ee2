import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -4.6], frame: 6.5, foot: 0.27 },
  {
    at: 9,
    size: 'FS',
    lens: 35,
    // Along the rows, from the apron: in the wing the end of the window wall would come between.
    station: [4.6, 2.3, 4],
    subject: [-1.2, 0, -4],
    frame: 4.4,
    foot: 0.39,
    move: { station: [4.4, 2.3, 4], subject: [0.7, 0, -4.4] },
  },
  // Between two pupils of the front row.
  { at: 15, size: 'FS', lens: 65, station: [4.2, 2.6, 15], subject: ['anna', 'pupil-06'], frame: 3.2, foot: 0.21 },
  // The child in the door and Anna's hand.
  {
    at: [21, 2],
    size: 'FS',
    lens: 50,
    // Over the heads of the rows.
    station: [3, 5.4, 8.6],
    subject: ['anna', 'child'],
    frame: 3.6,
    foot: 0.37,
    move: { frame: 3.4, ease: 'sine.inOut' },
  },
  {
    // The two in the door are held first; the room is what the curtain takes.
    at: [23, 1.5],
    size: 'WS',
    lens: 24,
    station: [0, 4.4, 8],
    subject: [0, 0, -5.2],
    frame: 6.6,
    foot: 0.345,
    move: { station: [0, 5, 8], frame: 7.2 },
  },
]
