import type { Degrees, Seconds } from '../../notation/units'
import { smoothstep } from '../../score/ease'
import { Track } from '../track'

export type Manner = 'dancer' | 'plain' | 'tiptoe' | 'solemn' | 'deep' | 'run'

/** How somebody goes: length of a step (m, 1.70 m body), pelvis lower by where one foot carries, feet turned out, how high a foot passes, and the foot's rise through a step. */
export interface Gait {
  stride: number
  low: number
  out: Degrees
  high: number
  touch: number
  mid: number
  off: number
  swing: number
  twist: Degrees
  lean: Degrees
  /** Share of a step both feet stand; negative: both are in the air. */
  both: number
}
export const GAITS: Record<Manner, Gait> = {
  dancer: {
    stride: 0.58,
    low: 0.005,
    out: 30,
    high: 0.042,
    touch: 0.3,
    mid: 0.02,
    off: 0.45,
    swing: 0.62,
    twist: 3,
    lean: 2,
    both: 0.16,
  },
  plain: {
    stride: 0.62,
    low: 0.003,
    out: 8,
    high: 0.045,
    touch: -0.26,
    mid: 0,
    off: 0.5,
    swing: 0.22,
    twist: 4,
    lean: 3,
    both: 0.15,
  },
  tiptoe: {
    stride: 0.36,
    low: 0.012,
    out: 12,
    high: 0.07,
    touch: 0.5,
    mid: 0.42,
    off: 0.55,
    swing: 0.6,
    twist: 2,
    lean: 5,
    both: 0.14,
  },
  solemn: {
    stride: 0.5,
    low: 0.004,
    out: 26,
    high: 0.06,
    touch: 0.3,
    mid: 0.02,
    off: 0.4,
    swing: 0.6,
    twist: 1,
    lean: 1,
    both: 0.24,
  },
  // Through snow, a foot lifted out of one print and set into the next.
  deep: {
    stride: 0.44,
    low: 0.016,
    out: 10,
    high: 0.15,
    touch: 0.12,
    mid: 0,
    off: 0.5,
    swing: 0.34,
    twist: 6,
    lean: 5,
    both: 0.14,
  },
  run: {
    stride: 0.62,
    low: 0.018,
    out: 24,
    high: 0.055,
    touch: 0.36,
    mid: 0.32,
    off: 0.8,
    swing: 0.9,
    twist: 6,
    lean: 6,
    both: -0.24,
  },
}

/** Height of the pelvis a standing foot gives per unit of rise, metres. */
export const LIFT = 0.125

/** Backwards the steps are shorter by this share, and the ball of the foot feels for the floor first. */
export const BACK_SHARE = 0.72
export const BALL = 0.34

/** A manner of going, backwards. */
export function backwards(gait: Gait): Gait {
  return { ...gait, stride: gait.stride * BACK_SHARE, touch: BALL, off: 0.12, low: gait.low + 0.012 }
}

/** Steps of a run that last from so long to so long, seconds, roll less and less: who is in haste stays up on the balls of her feet. */
const HASTE = [0.16, 0.32] as const
const ON_HER_TOES: Pick<Gait, 'touch' | 'mid' | 'off' | 'swing'> = { touch: 0.56, mid: 0.53, off: 0.74, swing: 0.8 }

/** Who walks quicker than the second of these, seconds a step, gives in the knees by so much more, metres: a straight leg is slow to bend. */
const UNHURRIED = [0.36, 0.52] as const
const GIVES = 0.014

/** A gait whose steps last `h` seconds. */
export function inHaste(gait: Gait, h: Seconds): Gait {
  if (gait.both >= 0) return { ...gait, low: gait.low + GIVES * (1 - smoothstep(...UNHURRIED, h)) }
  const share = 1 - smoothstep(HASTE[0], HASTE[1], h)
  const mix = (part: keyof typeof ON_HER_TOES): number => gait[part] + (ON_HER_TOES[part] - gait[part]) * share
  return { ...gait, touch: mix('touch'), mid: mix('mid'), off: mix('off'), swing: mix('swing') }
}

/** Starting is quicker than stopping by this share. */
const STARTS = 0.85
/** Way gone over time: speed up and slow down within `ease` steps; `turning` steps more first turn to the way. */
export function progress(
  t0: Seconds,
  t1: Seconds,
  length: number,
  h: Seconds,
  flows: boolean,
  ease: number,
  turning: number,
): Track {
  const up = Math.min(h * (ease * STARTS + turning), (t1 - t0) * 0.4)
  const d = Math.min(h * ease, (t1 - t0) * 0.45)
  const v = length / (t1 - t0 - up / 2 - (flows ? 0 : d / 2))
  const key = (t: Seconds, at: number, vel: number) => ({ t, v: at, vel, from: 0 })
  return new Track([
    key(t0, 0, 0),
    key(t0 + up, (v * up) / 2, v),
    ...(flows ? [key(t1, length, v)] : [key(t1 - d, length - (v * d) / 2, v), key(t1, length, 0)]),
  ])
}
