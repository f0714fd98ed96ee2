import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 35, station: 'C1', subject: [0.6, 0, -4], frame: 6.8, foot: 0.2 },
  { at: 6, size: 'MS', lens: 65, station: 'C2', subject: [4.35, 1.75, -3.4], frame: 2.1 },
  { at: 9, size: 'FS', lens: 85, station: 'C1', subject: [0, 0, -5], frame: 2.6, foot: 0.24 },
  { at: 14, size: 'MS', lens: 65, station: 'C2', subject: [4.35, 1.6, -3.4], frame: 2.3 },
  // Higher than C5: from the pit rail the prints in the snow close up to lines.
  { at: [16, 2], size: 'FS', lens: 50, station: [-3.2, 2.25, 4.2], subject: 'child', frame: 3.3, foot: 0.2 },
]
