import { other, signOf } from '../positions'
import type { Side } from '../../notation/body'
import type { Step } from '../types'
import { arrive, attitudeLeg, type PoseOptions } from './arabesque'
import { rideFoot, turning, turnSign, writeTurn } from './spin'
import { bodyStep } from './step'

/**
 * Renversé: an attitude behind, on pointe, that goes round once outwards while the trunk falls sideways and back round its own
 * circle and the arms go over with it; closed to fifth at the end. `side` is the raised leg.
 */
export function renverse(side: Side, o: PoseOptions = {}): Step {
  return bodyStep('renverse', 4, o, (pen) => {
    const support = other(side)
    const s = signOf(side)
    const { there } = arrive(pen, side, { ...o, releve: true })
    attitudeLeg(pen, side, there, 'back')
    pen.dress(there, {}, side, 'third', 'over')
    const round = pen.at(0.84)
    const theta = turning(there, round, 360, { gather: 0.24, spend: 0.3 })
    writeTurn(pen, side, theta, there, round, false)
    rideFoot(pen, support, side, theta, there, round)
    // The raised foot has gone round with her.
    const free = pen.stance.feet[side]
    pen.stance.feet[side] = { ...free, yaw: free.yaw - turnSign(side) * 360 }
    pen.balanceAlong(support, there, round, 10)
    pen.weigh(round, support, 1)
    const u = (k: number): number => there + (round - there) * k
    // The trunk draws a circle of its own: over the support, back, over the other side, up.
    const circle = [
      [0.22, 34, 14, 8],
      [0.45, 50, 22, -6],
      [0.68, 40, -16, -14],
    ] as const
    for (const [k, ext, over, turn] of circle)
      pen.body(u(k), { ext, side: -s * over, twist: s * turn, tilt: 24, hp: 18, hi: -s * over * 0.6, hy: -s * turn })
    attitudeLeg(pen, side, u(0.12), 'back')
    pen.leg(side, u(0.55), { el: pen.legNow(side, 'el') * 0.86, kn: 88 })
    pen.neutral(round)
    pen.body(round, { hy: 0, hp: 4, hi: 0 })
    pen.arms(u(0.9), 'second')
    pen.close('fifth', round - 0.02, pen.t1, { front: support, sk: 24 })
    pen.arms(pen.t1, o.arms ?? 'demiSecond')
  })
}
