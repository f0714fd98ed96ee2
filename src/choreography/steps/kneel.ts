import type { Side } from '../../notation/body'
import type { Degrees, Mark, Metres, Seconds } from '../../notation/units'
import { balancePoint, other, positionFeet, SIDES, signOf } from '../positions'
import type { Pen } from '../pen'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** Height of the pelvis over the knee that is on the floor, as share of the thigh, and what the knee itself measures, metres. */
const OVER_KNEE = 0.94
const KNEE = 0.062

/** Goes down on the knee of `side`. */
export function kneel(side: Side = 'right', o: StepOptions = {}): Step {
  return bodyStep('kneel', 2, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 1.8)
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    kneelDown(pen, side, pen.t0, until)
    pen.neutral(until, { tilt: 4 })
    pen.dress(until, o, side)
  })
}

/** One foot forward and flat, the other behind on its instep, the pelvis over its knee. */
export function kneelDown(pen: Pen, side: Side, from: number, until: number): void {
  const c = pen.stance
  const front = other(side)
  const s = signOf(side)
  const k = pen.scale
  const middle = from + (until - from) * 0.5
  const unturned = pen.habits.turnout !== undefined
  const out = unturned ? pen.turnout : 26
  const fore = { x: -s * 0.13 * k, z: 0.4 * k, yaw: -s * out }
  const back = { x: s * 0.07 * k, z: -0.5 * k, yaw: s * 8 }
  const keeps = c.down[front] && pen.turnedWell(front, 40)
  if (keeps) {
    const rel = pen.mark(fore)
    c.x += c.feet[front].x - rel.x
    c.z += c.feet[front].z - rel.z
    // The weight is over the foot that stays before the other leaves; off the pointe she comes down through it.
    const over = from + (until - from) * 0.14
    const [bx, bz] = balancePoint(c.feet[front], c.rise, k)
    pen.body(over, { cx: bx, cz: bz, sup: front === 'left' ? 0 : 1 })
    if (c.rise > 0.3) pen.leg(front, from + (until - from) * 0.5, { rise: 0 })
    pen.step(side, over, from + (until - from) * 0.6, pen.mark(back), 0.06)
  } else {
    pen.step(front, from, middle, pen.mark(fore), 0.04)
    pen.step(side, middle, until - 0.02, pen.mark(back), 0.05)
  }
  pen.leg(side, from + (until - from) * 0.62, { rise: 1 })
  pen.leg(side, until, { rise: 1.95, sk: 0 })
  pen.leg(front, until, { rise: 0, sk: 0 })
  const [x, z] = pen.place(0, -0.02 * k)
  pen.body(from, { hipY: pen.rig.body.rest[1]!, hipW: pen.now('hipW'), pel: pen.now('pel') })
  pen.body(from + (until - from) * 0.25, { hipW: 1 })
  pen.body(until, {
    hipW: 1,
    hipY: pen.rig.left.thigh * OVER_KNEE + KNEE * k + (pen.rig.body.rest[1]! - pen.rig.hipHeight),
    pel: 1,
    cx: x,
    cz: z,
    sup: front === 'left' ? 0 : 1,
  })
  c.support = 'both'
  c.rise = 0
  c.low = true
  c.position = 'fourth'
  c.front = front
}

/** Gets up from a knee, a seat or the floor: the trunk goes forward over the feet first, then the legs lift it. */
export function riseUp(o: StepOptions & { position?: 'fifth' | 'first' | 'parallel' } = {}): Step {
  const step = bodyStep('riseUp', 2, o, (pen) => {
    const c = pen.stance
    const knelt = SIDES.filter((side) => c.down[side] && pen.legNow(side, 'rise') > 1)
    const flat = SIDES.filter((side) => c.down[side] && pen.legNow(side, 'rise') <= 1)
    const lies = knelt.length === 0 && flat.length === 0
    const until = Math.min(pen.t1, pen.t0 + (lies ? FROM_LYING : 2))
    const at = (u: number): number => pen.t0 + (until - pen.t0) * u
    const position = o.position ?? (pen.habits.turnout === undefined ? 'fifth' : 'parallel')
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    const carrier = lies ? other(c.front) : flat.length === 1 ? flat[0]! : null
    if (lies && carrier) {
      // Who lies sets one foot near her hips first: it carries her up.
      const s = signOf(carrier)
      pen.leg(carrier, at(0.2), { el: 96, az: 6, kn: 88, pf: 50, gl: 0, to: 30 })
      pen.step(carrier, at(0.2), at(0.4), pen.mark({ x: s * 0.1 * pen.scale, z: SET * pen.scale, yaw: s * 30 }))
      pen.leg(carrier, at(0.4), { rise: 0.25 })
      pen.leg(carrier, at(0.54), { rise: 0 })
    }
    const feet = positionFeet(position, c.front, pen.turnout, pen.scale)
    const unrolled = knelt.length > 0 ? Math.min(0.32, UNROLLS / (until - pen.t0)) : 0.34
    for (const side of knelt) pen.leg(side, at(unrolled), { rise: 0.9 })
    if (carrier) {
      const [cx, cz] = balancePoint(c.feet[carrier], 0, pen.scale)
      pen.body(at(0.72), { cx, cz, pel: 0, sup: carrier === 'left' ? 0 : 1 })
    }
    const squats = knelt.length === 0 && pen.now('hipY') < LOW * pen.scale
    // A leg that lies is drawn up: stretched it would drag through the floor.
    if (squats && carrier) pen.leg(other(carrier), at(0.34), { el: 64, kn: 60, pf: 90, gl: 0 })
    if (flat.length === 2 && !squats) {
      // From a seat the weight comes over the feet before the hips leave it.
      const [l, r] = SIDES.map((side) => balancePoint(c.feet[side], 0, pen.scale)) as [Mark, Mark]
      // She stands up where her feet are.
      const at0 = SIDES.map((side) => pen.mark(feet[side]))
      c.x += (c.feet.left.x + c.feet.right.x - at0[0]!.x - at0[1]!.x) / 2
      c.z += (c.feet.left.z + c.feet.right.z - at0[0]!.z - at0[1]!.z) / 2
      pen.keep(at(0.32), 'hipY')
      pen.body(at(0.42), { cx: (l[0] + r[0]) / 2, cz: (l[1] + r[1]) / 2, pel: 0, sup: 0.5 })
    }
    pen.body(at(lies ? 0.37 : 0.3), { tilt: squats ? 10 : LEAN, ext: squats ? -10 : 2, hp: -10, hi: 0 })
    pen.body(at(0.7), { hipW: 1, hipY: pen.rig.body.rest[1]! * 0.92, tilt: 10, ext: 4 })
    if (carrier && knelt.length === 1) {
      // The foot she knelt on comes forward beside the other before that one is set right.
      const stood = pen.mark(feet[carrier])
      c.x += c.feet[carrier].x - stood.x
      c.z += c.feet[carrier].z - stood.z
      pen.step(knelt[0]!, at(unrolled - 0.06), at(0.74), pen.mark(feet[knelt[0]!]), 0.04)
      pen.close(position, at(0.74), until, { stays: carrier })
    } else pen.close(position, at(flat.length === 2 ? 0.5 : 0.34), until, { stays: carrier })
    pen.body(until, { hipY: pen.rig.body.rest[1]! })
    pen.neutral(until)
    pen.dress(until, o, 'right', pen.habits.turnout === undefined ? 'bas' : 'relaxed', 'front')
  })
  return { ...step, low: true }
}

/** Getting up from lying takes longer than from a knee. */
const FROM_LYING: Seconds = 2.8

/** Where who lay sets her foot, before the middle she then stands over, metres. */
const SET: Metres = 0.2

/** The toes of the foot she knelt on come under her in this time. */
const UNROLLS: Seconds = 0.4

/** How far the trunk goes forward to get up, degrees. */
const LEAN: Degrees = 30
/** Hips lower than this sit on the floor, metres. */
const LOW: Metres = 0.3
