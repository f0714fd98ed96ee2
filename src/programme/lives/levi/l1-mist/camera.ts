import type { Shot } from '../../../../notation/cue'

export const CAMERA: readonly Shot[] = [
  { at: 1, size: 'WS', lens: 50, station: 'C1', subject: [0, 0, -6], frame: 6.4, foot: 0.15 },
  {
    at: 3,
    size: 'FS',
    lens: 85,
    station: 'C1',
    subject: 'levi',
    frame: 3.5,
    foot: 0.24,
    move: { frame: 3, ease: 'sine.inOut' },
  },
]
