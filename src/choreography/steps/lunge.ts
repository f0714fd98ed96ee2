import type { Side } from '../../notation/body'
import { other, signOf } from '../positions'
import type { Pen } from '../pen'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** A long fourth with the knee of `side` bent and the other leg stretched behind. */
export function lunge(side: Side, o: StepOptions = {}): Step {
  return bodyStep('lunge', 2, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 1.1)
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    lungeInto(pen, side, pen.t0, until)
    pen.dress(until, o, other(side), 'arabesque1')
  })
}

/** Share of the weight that stays back. */
const BACK = 0.42

/** The feet and trunk of a lunge. */
export function lungeInto(pen: Pen, side: Side, from: number, until: number): void {
  const s = signOf(side)
  const k = pen.scale
  const c = pen.stance
  const fore = { x: s * 0.1 * k, z: 0.3 * k, yaw: s * 50 }
  const back = { x: -s * 0.06 * k, z: -0.585 * k, yaw: -s * 46 }
  if (c.down[side] && pen.turnedWell(side, 35)) {
    const rel = pen.mark(fore)
    c.x += c.feet[side].x - rel.x
    c.z += c.feet[side].z - rel.z
    pen.step(other(side), from, until - 0.02, pen.mark(back), 0.03)
  } else {
    pen.step(side, from, from + (until - from) * 0.55, pen.mark(fore), 0.03)
    pen.step(other(side), from + (until - from) * 0.5, until, pen.mark(back), 0.03)
  }
  pen.weigh(until, side, 0, 46)
  const [fx, fz] = [c.feet[side].x, c.feet[side].z]
  const [bx, bz] = [c.feet[other(side)].x, c.feet[other(side)].z]
  pen.body(until, { cx: fx + (bx - fx) * BACK, cz: fz + (bz - fz) * BACK })
  pen.leg(other(side), until, { rise: 0.55, sk: 0 })
  pen.neutral(until, { tilt: 5, ext: 25 })
  c.support = 'both'
  c.low = true
  c.position = 'fourth'
  c.front = side
}
