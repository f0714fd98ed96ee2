import type { Side } from '../../notation/body'
import type { Metres, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import { onStage, other, SIDES, signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { retireLeg } from './arabesque'
import { bodyStep } from './step'

/** Shares of a balancé that come before its first count, so that the foot is down on it; and the least it takes to step out, seconds. */
const STEPS_OUT = 0.2
const LEAST: Seconds = 0.2

/** Balancé, the waltz step: to the side of `side` and down on the first count, behind and up on the second, down again on the third. */
export function balance(
  side: Side,
  o: StepOptions & { by?: Metres | readonly [side: Metres, forward: Metres] } = {},
): Step {
  const beats = o.beats ?? 3
  const write = (pen: Pen): void => {
    const c = pen.stance
    const s = signOf(side)
    const k = pen.scale
    const far = other(side)
    const third = (pen.beat * beats) / 3
    const touch = Math.max(pen.count, pen.t0 + LEAST)
    const on = (count: number): Seconds => Math.min(pen.t1, touch + count * ((pen.count + 3 * third - touch) / 3))
    const [aside, forward] = typeof o.by === 'object' ? o.by : [s * (o.by ?? 0.55), 0]
    if (o.facing !== undefined) pen.turnTo(pen.t0, on(0.5), o.facing)
    const [x, z] = pen.place(aside * k, forward * k)
    const ready = pen.t0 + (touch - pen.t0) * 0.38
    const leaves = pen.t0 + (touch - pen.t0) * 0.28
    if (c.support === side && c.down[side] && !c.down[far]) pen.weigh(ready, side, 0, 22)
    const out = pen.turnout
    const fore = onStage({ x: s * 0.08 * k, z: 0.06 * k, yaw: s * out }, x, z, c.psi)
    if (c.down[side] && c.down[far]) {
      for (const f of SIDES) pen.leg(f, leaves, { sk: 26 })
      pen.weigh(ready, far, 0, 38)
    }
    pen.leg(side, touch, { rise: 0.3 })
    pen.step(side, leaves, touch, fore, 0.05)
    pen.leg(side, on(0.3), { rise: 0 })
    c.x = x
    c.z = z
    pen.weigh(on(0.42), side, 0, 34)
    const behind = onStage({ x: -s * 0.02 * k, z: -0.1 * k, yaw: -s * out * 0.9 }, x, z, c.psi)
    // The other foot is drawn after her, stretched, close over the floor; it has no time to be a leg in the air.
    if (c.down[far]) {
      pen.leg(far, on(-0.12), { rise: 0.35 })
      pen.leg(far, on(0.5), { rise: 0.85 })
      pen.step(far, on(-0.12), on(1), behind, 0.06)
    } else {
      pen.leg(far, on(0.4), { el: 20, az: 60, kn: 40, pf: 86, to: out, ret: 0, gl: 0 })
      pen.step(far, on(0.4), on(1), behind, 0.03)
    }
    pen.leg(far, on(1), { rise: 0.62 })
    pen.weigh(on(1.28), far, 0.62, 3)
    pen.leg(side, on(1.28), { rise: 0.62, sk: 3 })
    pen.leg(far, on(1.46), { rise: 0.62 })
    pen.leg(side, on(1.92), { rise: 0 })
    pen.weigh(on(2.04), side, 0, 28)
    pen.unroll(far, on(1.7), 'side')
    pen.lift(far, on(1.76), Math.max(0.15, third * 0.36))
    retireLeg(pen, far, Math.min(on(2.4), pen.t1 - 0.03), 0, -1)
    pen.weigh(pen.t1, side, 0, 20)
    pen.neutral(on(0.75), { side: s * 5, list: s * 2, twist: s * 7, tilt: 4, ext: 8 })
    pen.body(on(0.75), { hy: s * 16, hi: -s * 7, hp: 3 })
    pen.neutral(pen.t1, { side: s * 2, twist: s * 3, ext: 8 })
    pen.arms(on(1.7), o.arms ?? (side === 'left' ? ['demiSecond', 'first'] : ['first', 'demiSecond']))
    pen.look(pen.t1, o.look)
  }
  return bodyStep('balance', beats, o, write, STEPS_OUT * beats)
}
