import type { Degrees } from '../../notation/units'
import type { Side } from '../../notation/body'
import { signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/**
 * Développé of somebody who lies on her back: the toe is drawn up along the other leg, the thigh opens to the side and the leg
 * unfolds towards the ceiling. Stays there unless `close` lays it down again. `height` is how far from the floor, degrees.
 */
export function developpeLying(side: Side, o: StepOptions & { height?: Degrees; close?: boolean } = {}): Step {
  const step = bodyStep('developpeLying', 4, o, (pen) => {
    const height = 90 + Math.min(86, o.height ?? 76)
    const s = signOf(side)
    const there = pen.at(o.close ? 0.55 : 0.8)
    const u = (k: number): number => pen.t0 + (there - pen.t0) * k
    pen.leg(side, pen.t0, { el: 89, az: 4, kn: 3, gl: 1 })
    pen.leg(side, u(0.32), { el: 122, az: 26, kn: 96, pf: 86, to: 74, gl: 0 })
    pen.leg(side, u(0.62), { el: 146, az: 40, kn: 84, pf: 90, to: 80 })
    pen.leg(side, there, { el: height, az: 44, kn: 2, pf: 92, to: 78 })
    pen.body(there, { list: 0, twist: s * 6, side: -s * 4 })
    pen.arms(there, o.arms)
    pen.look(there, o.look, side)
    if (!o.close) return
    pen.leg(side, pen.at(0.64), { el: height, az: 44, kn: 2 })
    pen.leg(side, pen.t1, { el: 90, az: 6, kn: 3, pf: 84, to: 52, gl: 1 })
    pen.body(pen.t1, { twist: 0, side: 0 })
  })
  return { ...step, low: true }
}
