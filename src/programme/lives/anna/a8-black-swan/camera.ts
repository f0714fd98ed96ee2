import type { Shot } from '../../../../notation/cue'

/** Fouette n is on the first beat of bar 12 + n. */
export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'FS', lens: 50, station: 'C2', subject: [0, 0, -3.6], frame: 3.2, foot: 0.21 },
  { at: 5, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -3.6], frame: 6.4, foot: 0.19 },
  {
    at: 11,
    size: 'FS',
    lens: 65,
    station: 'C1',
    subject: 'odile',
    frame: 3.2,
    // A push of 1.5 m at this distance.
    move: { frame: 2.75, over: 20.5, ease: 'sine.inOut' },
  },
  { at: 33, size: 'WS', lens: 35, station: 'C4', subject: [0, 0, -4], frame: 7.6, foot: 0.26 },
  { at: 41, size: 'FS', lens: 50, station: 'C5', subject: 'odile', frame: 3 },
  // Longer than the 24 of the plot, and in to where she strikes the last pose: the room falls behind her.
  {
    ...{ at: 47, size: 'WS', lens: 35, station: 'C1', subject: [0, 0, -3], frame: 6, foot: 0.175 },
    move: { subject: [1.1, 0, -2.4], frame: 3.7, ease: 'sine.inOut' },
  },
]
