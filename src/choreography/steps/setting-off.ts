import type { Side } from '../../notation/body'
import type { Metres, Seconds } from '../../notation/units'
import type { FloorPath } from '../paths'
import type { Pen } from '../pen'
import { balancePoint, other } from '../positions'
import type { Track } from '../track'
import { LIFT } from './gaits'
import { smoothstep } from '../../score/ease'

/** From pointe she falls into the first step: the hips stay up until the foot has left, and the other rolls down under them. */
export function comeDown(pen: Pen, side: Side, toeOff: Seconds, hips: Metres): void {
  const carries = other(side)
  const tall = hips + LIFT * FALLS_FROM * pen.scale
  pen.body(toeOff, { hipW: 1, hipY: tall })
  pen.key('hipY', pen.t0, tall)
  if (pen.stance.down[side]) pen.leg(side, toeOff, { rise: 0.85, sk: 14 })
  if (!pen.stance.down[carries]) return
  pen.leg(carries, toeOff, { rise: 0.85, sk: 14 })
  leanOver(pen, side, toeOff, 1)
}

/** Before a foot leaves for the first step the weight goes over the other, which stands on `rise`. */
export function leanOver(pen: Pen, side: Side, toeOff: Seconds, rise: number): void {
  const carries = other(side)
  const { down, feet } = pen.stance
  if (!down[carries] || !down[side]) return
  const on = balancePoint(feet[carries], rise, pen.scale)
  const off = balancePoint(feet[side], rise, pen.scale)
  const share = 0.5 - (0.5 - OVER) * smoothstep(HURRIED[0], HURRIED[1], toeOff - pen.t0)
  pen.body(toeOff, { cx: on[0] + (off[0] - on[0]) * share, cz: on[1] + (off[1] - on[1]) * share })
}

/** Who sets off in less than the first of these falls into the first step from where the weight is; in more than the second it has gone over; seconds. */
const HURRIED = [0.03, 0.1] as const

/** The hips are then so much of a rise higher than in going, and the weight by this share still over the foot that leaves. */
const FALLS_FROM = 0.72
const OVER = 0.08

/** When a foot leaves the floor, against the touch of the other: sooner than usual where a fast start or a long step has already carried her far past it. */
export function release(
  pen: Pen,
  side: Side,
  touch: Seconds,
  h: Seconds,
  both: number,
  path: FloorPath,
  s: Track,
): Seconds {
  const foot = pen.stance.feet[side]
  let k = both
  const soonest = both < 0 ? SOONEST : WALKING
  for (; k > soonest; k -= 0.04) {
    const [x, z] = path.at(s.at(touch + h * k))
    if (Math.hypot(x - foot.x, z - foot.z) < TRAILS * pen.scale) break
  }
  return h * k
}

/** A foot trails no further behind her than this, metres of a 1.70 m body, but leaves no sooner than this share of a step before the other's touch, walking after it. */
const TRAILS: Metres = 0.4
const SOONEST = -0.56
const WALKING = 0.04
