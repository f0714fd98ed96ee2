import type { Side } from '../../notation/body'
import type { Metres } from '../../notation/units'
import { onStage, other, signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { retireLeg } from './arabesque'
import { bodyStep } from './step'

/** Balancé, the waltz step: to the side of `side` and down, behind and up, down again. */
export function balance(
  side: Side,
  o: StepOptions & { by?: Metres | readonly [side: Metres, forward: Metres] } = {},
): Step {
  return bodyStep('balance', 3, o, (pen) => {
    const c = pen.stance
    const s = signOf(side)
    const k = pen.scale
    const far = other(side)
    const [aside, forward] = typeof o.by === 'object' ? o.by : [s * (o.by ?? 0.55), 0]
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.35), o.facing)
    const [x, z] = pen.place(aside * k, forward * k)
    if (c.support === side && c.down[side] && !c.down[far]) pen.weigh(pen.at(0.04), side, 0, 22)
    const out = pen.turnout
    const fore = onStage({ x: s * 0.08 * k, z: 0.06 * k, yaw: s * out }, x, z, c.psi)
    if (c.down[side] && c.down[far]) pen.weigh(pen.at(0.06), far, 0, 26)
    const touch = pen.at(0.2)
    pen.leg(side, touch, { rise: 0.3 })
    pen.step(side, pen.at(0.02), touch, fore, 0.05)
    pen.leg(side, pen.at(0.3), { rise: 0 })
    c.x = x
    c.z = z
    pen.weigh(pen.at(0.34), side, 0, 34)
    const behind = onStage({ x: -s * 0.02 * k, z: -0.1 * k, yaw: -s * out * 0.9 }, x, z, c.psi)
    // The other foot is drawn after her, stretched, close over the floor; it has no time to be a leg in the air.
    if (c.down[far]) {
      pen.leg(far, touch, { rise: 0.35 })
      pen.leg(far, pen.at(0.34), { rise: 0.85 })
      pen.step(far, touch, pen.at(0.47), behind, 0.06)
    } else {
      pen.leg(far, pen.at(0.3), { el: 20, az: 60, kn: 40, pf: 86, to: out, ret: 0, gl: 0 })
      pen.step(far, pen.at(0.3), pen.at(0.47), behind, 0.03)
    }
    pen.leg(far, pen.at(0.47), { rise: 0.62 })
    pen.weigh(pen.at(0.56), far, 0.62, 3)
    pen.leg(side, pen.at(0.56), { rise: 0.62, sk: 3 })
    pen.leg(far, pen.at(0.62), { rise: 0.62 })
    pen.leg(side, pen.at(0.76), { rise: 0 })
    pen.weigh(pen.at(0.8), side, 0, 28)
    pen.unroll(far, pen.at(0.7), 'side')
    pen.lift(far, pen.at(0.72), Math.max(0.15, pen.length * 0.12))
    retireLeg(pen, far, pen.at(0.92), 0, -1)
    pen.weigh(pen.t1, side, 0, 20)
    pen.neutral(pen.at(0.45), { side: s * 5, list: s * 2, twist: s * 7, tilt: 4, ext: 8 })
    pen.body(pen.at(0.45), { hy: s * 16, hi: -s * 7, hp: 3 })
    pen.neutral(pen.t1, { side: s * 2, twist: s * 3, ext: 8 })
    pen.arms(pen.at(0.45), o.arms ?? (side === 'left' ? ['demiSecond', 'first'] : ['first', 'demiSecond']))
    pen.look(pen.t1, o.look)
  })
}
