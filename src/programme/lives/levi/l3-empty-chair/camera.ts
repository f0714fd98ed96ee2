import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'FS', lens: 50, station: 'C1', subject: ['levi', 'father'], frame: 3.4, foot: 0.2 },
  { at: 3, size: 'FS', lens: 65, station: 'C3', subject: 'levi', frame: 3 },
  { at: 5, size: 'MS', lens: 85, station: 'C2', subject: 'levi', frame: 1.9 },
  { at: 6, size: 'FS', lens: 50, station: 'C5', subject: 'levi', frame: 2.7, foot: 0.22 },
]
