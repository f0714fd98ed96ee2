import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'FS', lens: 65, station: 'C1', subject: 'anna', frame: 3.2 },
  // The reverse, from the apron: her back and the standing house.
  {
    at: 3,
    size: 'WS',
    lens: 24,
    station: [1.25, 1.5, 0.42],
    subject: [-6, 3, 18.4],
    hold: true,
    move: { subject: [-5.4, 3.8, 18.4] },
  },
  // C3, towards which she turns: her coach stands in that wing.
  { at: 5, size: 'MS', lens: 85, station: 'C3', subject: 'anna' },
  {
    at: 7,
    size: 'WS',
    lens: 35,
    // C1, craned up: from the stalls the footlights would burn in front of the crown.
    station: [0.6, 7.6, 21],
    subject: [0.2, 0, 0.8],
    frame: 5,
    foot: 0.125,
    move: { subject: [0.2, 0, 1.05], frame: 2.5, ease: 'sine.inOut' },
  },
]
