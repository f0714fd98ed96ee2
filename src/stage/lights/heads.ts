import type { Vec3 } from '../../notation/units'
import type { Channel } from '../../notation/board'

/**
 * Irradiance each channel gives on white at its target at full (Lambert white reaches 1 at E ≈ π). Levels then mean the
 * same at any throw. The two sides differ about 2 : 1, or bodies go flat; fill stays far below the keys.
 */
export const FULL: Readonly<Partial<Record<Channel, number>>> = {
  'boomL.head': 8.5,
  'boomL.mid': 7,
  'boomL.shin': 2.4,
  'boomR.head': 4.6,
  'boomR.mid': 4.2,
  'boomR.shin': 1.7,
  top: 3.2,
  back: 5,
  foh: 1.3,
  fs1: 4.2,
  fs2: 3.6,
  moon: 8.5,
  pr1: 7,
  pr2: 7,
}

/**
 * Share of white mixed into a gel on bodies, about half as on real heads: neat saturated light turns skin to bronze or
 * slate beside white tulle. Shins stay neat.
 */
export const WHITEN: Readonly<Partial<Record<Channel, number>>> = {
  'boomL.head': 0.5,
  'boomL.mid': 0.48,
  'boomR.head': 0.46,
  'boomR.mid': 0.46,
  top: 0.42,
  back: 0.36,
  foh: 0.55,
  fs1: 0.3,
  fs2: 0.3,
  moon: 0.15,
  pr1: 0.1,
  pr2: 0.1,
}

/** A lamp of the pool: where it hangs and where it aims when the scene does not say otherwise. */
export interface Hang {
  at: Vec3
  aim: Vec3
  /** Half angle of the cone, radians. */
  angle: number
  penumbra: number
  /** Falloff with distance: booms light a crowd more evenly than one bulb would, as a row of them does. */
  decay: number
}

export const HANG = {
  boomL: { at: [11.5, 3.2, -4.6], aim: [0, 1.2, -4.4], angle: 0.66, penumbra: 0.7, decay: 1 },
  boomR: { at: [-11.5, 3.2, -4.6], aim: [0, 1.2, -4.4], angle: 0.66, penumbra: 0.7, decay: 1 },
  shinL: { at: [10.5, 0.55, -4.8], aim: [0, 0.95, -4.6], angle: 0.68, penumbra: 0.8, decay: 1 },
  shinR: { at: [-10.5, 0.55, -4.8], aim: [0, 0.95, -4.6], angle: 0.68, penumbra: 0.8, decay: 1 },
  top: { at: [0, 10.5, -4.4], aim: [0, 0, -4.4], angle: 0.72, penumbra: 0.8, decay: 1.4 },
  back: { at: [2.6, 10.2, -11.9], aim: [0, 0.9, -3.4], angle: 0.72, penumbra: 0.8, decay: 1.2 },
  fs1: { at: [1.6, 12.4, 25], aim: [0, 0.9, -1.5], angle: 0.046, penumbra: 0.5, decay: 2 },
  fs2: { at: [-2.2, 12.4, 25], aim: [0, 0.9, -1.5], angle: 0.046, penumbra: 0.5, decay: 2 },
  moon: { at: [-1.5, 10.5, -4.6], aim: [0, 0, -1.2], angle: 0.13, penumbra: 0.35, decay: 2 },
  pr1: { at: [-6.4, 2.6, -4.4], aim: [0, 0.4, -1.5], angle: 0.21, penumbra: 0.25, decay: 1.2 },
  pr2: { at: [0, 1.6, -2], aim: [0, 0, -2], angle: 1, penumbra: 0.5, decay: 1.6 },
} as const satisfies Record<string, Hang>
export type LampName = keyof typeof HANG
