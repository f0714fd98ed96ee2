import type { Shot } from '../../../../notation/cue'

const CYGNETS = ['cygnet-1', 'cygnet-2', 'cygnet-3', 'cygnet-4'] as const

export const CAMERA: readonly Shot[] = [
  // The pattern of the serpentine is seen from the balcony and never closer.
  { at: 1, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -6.2], frame: 8.6, foot: 0.2 },
  {
    at: 7,
    size: 'WS',
    lens: 24,
    station: [0, 5, 8],
    subject: [0, 0, -5],
    move: { station: [0, 2.5, 8], ease: 'sine.inOut' },
  },
  // From above the stalls: rows of swans lie open and do not stand in one another.
  { at: 9, size: 'FS', lens: 65, station: [2.4, 7.4, 20.5], subject: 'odette', frame: 3.9, foot: 0.22 },
  // Travels with the chain, there and back: all eight feet, no cut.
  { at: 13, size: 'FS', lens: 35, station: 'C5', subject: CYGNETS, frame: 3.1 },
  // She grows to 65 % of the picture's height.
  {
    at: 23,
    size: 'FS',
    lens: 85,
    station: 'C1',
    subject: 'odette',
    frame: 3.7,
    move: { frame: 2.85, ease: 'sine.inOut' },
  },
  { at: 29, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -4.6], frame: 6.6, move: { frame: 7.7 } },
]
