import type { Side } from '../../notation/body'
import type { Metres } from '../../notation/units'
import { nearest, other, SIDES, signOf, type Foot } from '../positions'
import type { Pen } from '../pen'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** The hips' joint above the seat, metres. */
const SEAT = 0.1

/** Height of a knee's joint that lies on the floor, and from a shoe's tip on its instep to the ankle; metres. */
const KNEE = 0.055
const INSTEP = 0.15

/** Lets the pelvis go to a place [to her left, forwards] with the joints of the hips at a height. */
function lower(pen: Pen, until: number, height: Metres, aside: Metres, ahead: Metres): void {
  const [x, z] = pen.place(aside, ahead)
  pen.body(pen.t0, { hipY: pen.rig.body.rest[1]!, hipW: pen.now('hipW'), pel: pen.now('pel') })
  pen.body(pen.t0 + (until - pen.t0) * 0.25, { hipW: 1 })
  pen.body(until, { hipY: height + pen.rig.body.rest[1]! - pen.rig.hipHeight, hipW: 1, pel: 1, cx: x, cz: z, sup: 0.5 })
  pen.stance.support = 'both'
  pen.stance.rise = 0
  pen.stance.low = true
}

/** How far the joints of the hips lie before the middle of the pelvis, metres. */
function hipsAhead(pen: Pen): Metres {
  return pen.rig.offsets[pen.rig.left.bone.hip]![2]
}

/** Feet so near their place are left where they stand, metres and degrees. */
const NEAR = { by: 0.08, turned: 20 } as const

/** Does a foot stand near enough to a mark? */
function stands(pen: Pen, side: Side, mark: Foot): boolean {
  const foot = pen.stance.feet[side]
  const turned = Math.abs(nearest(foot.yaw, mark.yaw) - mark.yaw)
  return pen.stance.down[side] && Math.hypot(foot.x - mark.x, foot.z - mark.z) < NEAR.by && turned < NEAR.turned
}

/** Sits down on a seat of a height that stands just behind her (a chair 0.46 m, a trunk 0.5 m). */
export function sit(o: StepOptions & { height?: Metres } = {}): Step {
  return bodyStep('sit', 2, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 1.6)
    const k = pen.scale
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    for (const side of SIDES) {
      const s = signOf(side)
      const begin = side === 'left' ? pen.t0 : pen.t0 + (until - pen.t0) * 0.3
      pen.leg(side, until, { rise: 0 })
      const mark = pen.mark({ x: s * 0.11 * k, z: 0.16 * k, yaw: s * 12 })
      if (stands(pen, side, mark)) continue
      pen.step(side, begin, begin + (until - pen.t0) * 0.3, mark, 0.02)
    }
    lower(pen, until, (o.height ?? 0.46) + SEAT * k, 0, -0.24 * k)
    pen.body(pen.t0 + (until - pen.t0) * 0.55, { tilt: 42, ext: 0 })
    pen.neutral(until, { tilt: -2, ext: 8 })
    pen.dress(until, o, 'right', [
      [26, 22, 40, 52, 6, 50],
      [26, 22, 40, 52, 6, 50],
    ])
  })
}

/** Sits on the floor, one leg folded before the other. */
export function sitFloor(o: StepOptions & { side?: Side } = {}): Step {
  return bodyStep('sitFloor', 4, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 2.4)
    const side = o.side ?? 'right'
    const k = pen.scale
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    const s = signOf(side)
    const middle = pen.t0 + (until - pen.t0) * 0.5
    const leaves = pen.t0 + Math.min(0.3, (middle - pen.t0) * 0.35)
    if (pen.stance.support === 'both') pen.weigh(leaves, other(side), 0, 16)
    pen.step(side, leaves, middle, pen.mark({ x: s * 0.12 * k, z: 0.5 * k, yaw: s * 14 }), 0.03)
    pen.leg(side, middle, { rise: 0 })
    if (pen.stance.down[other(side)]) pen.unroll(other(side), pen.t0, 'front')
    pen.lift(other(side), middle, until - middle)
    pen.leg(other(side), until, { gl: 1, el: 80, az: 12, kn: 4, pf: 86, to: 56 })
    pen.body(middle, { tilt: 14, ext: -12 })
    lower(pen, until, 0.1 * k, 0, -0.3 * k - hipsAhead(pen))
    pen.neutral(until, { tilt: -12, ext: -4 })
    pen.dress(until, o, side, [
      [24, 120, 30, 10, -30, 30],
      [24, 40, 40, 40, 6, 40],
    ])
  })
}

/** Lies down on her back, feet towards where she faces. */
export function lie(o: StepOptions = {}): Step {
  return bodyStep('lie', 4, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 3)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    for (const side of SIDES) {
      if (pen.stance.down[side]) pen.unroll(side, pen.t0, 'front')
      pen.lift(side, pen.at(0.3), 0.5)
      pen.leg(side, until, { el: 89, az: 4, kn: 3, pf: 80, to: 50, gl: 1 })
    }
    lower(pen, until, 0.1 * pen.scale, 0, -0.2)
    pen.neutral(until, { tilt: -86, ext: 6 })
    pen.body(until, { hp: 82, hy: 0 })
    pen.dress(until, o, 'right', [
      [22, 90, 20, 20, 0, 0],
      [22, 90, 20, 20, 0, 0],
    ])
  })
}

/** Odette folded: on one heel, the leg of `side` stretched before her, the body over it and the wings crossed. */
export function fold(side: Side = 'right', o: StepOptions = {}): Step {
  return bodyStep('fold', 4, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 2.2)
    const k = pen.scale
    const s = signOf(side)
    const under = other(side)
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    const middle = pen.t0 + (until - pen.t0) * 0.55
    if (pen.stance.down[side]) pen.unroll(side, pen.t0, 'front')
    if (!pen.stance.down[under]) pen.standOn(under, pen.t0, pen.t0 + (until - pen.t0) * 0.22, 0)
    pen.weigh(pen.t0 + (until - pen.t0) * 0.22, under, 0, 30)
    pen.lift(side, pen.t0 + (until - pen.t0) * 0.25, (until - pen.t0) * 0.3)
    pen.leg(side, middle, { el: 40, az: 4, kn: 14, pf: 88, to: 66, gl: 1 })
    pen.leg(side, until, { el: 76, az: 4, kn: 2, pf: 92, to: 62, gl: 1, ret: 0 })
    pen.leg(under, middle, { rise: 0.9 })
    pen.step(
      under,
      pen.t0 + (until - pen.t0) * 0.45,
      until - 0.02,
      pen.mark({ x: -s * 0.06 * k, z: -0.4 * k, yaw: -s * 8 }),
      0.02,
    )
    pen.leg(under, until, { rise: 1.95 })
    const seat = 0.32 * k
    const { thigh, shank } = pen.rig.left
    const back = Math.sqrt(Math.max(0, thigh * thigh - (seat - KNEE) * (seat - KNEE)))
    lower(pen, until, seat, -s * 0.05 * k, INSTEP * k + shank - back - 0.4 * k - hipsAhead(pen))
    pen.body(until, {
      tilt: 46,
      ext: -32,
      side: s * 4,
      twist: s * 6,
      list: 0,
      open: 0,
      hp: -52,
      hi: s * 17,
      hy: -s * 24,
    })
    pen.dress(until, o, side, [
      [134, 10, 60, 20, 12, 60],
      [134, 10, 60, 20, 12, 60],
    ])
  })
}
