import type { Side } from '../../notation/body'
import { balancePoint, signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** Share of the weight on the leg somebody rests on. */
const CARRIED = 0.84

/**
 * Stands at ease, as people do who wait: the weight goes onto the leg of `side`, its hip comes out and up, the other knee gives, the shoulders lean
 * the other way. The feet stay where they are; from one leg or from the floor it keeps the pose.
 */
export function rest(side: Side, o: StepOptions = {}): Step {
  return bodyStep('rest', 4, o, (pen) => {
    const { down, feet, support, rise } = pen.stance
    if (!down.left || !down.right || support !== 'both' || rise > 0.3) return
    const until = Math.min(pen.t1, pen.t0 + 1.5)
    const s = signOf(side)
    const [lx, lz] = balancePoint(feet.left, 0, pen.scale)
    const [rx, rz] = balancePoint(feet.right, 0, pen.scale)
    const w = side === 'left' ? 1 - CARRIED : CARRIED
    pen.body(until, { sup: w, cx: lx + (rx - lx) * w, cz: lz + (rz - lz) * w, hipW: 0, pel: 0 })
    pen.neutral(until, { list: s * 4.5, side: -s * 7, twist: s * 3, open: -s * 2 })
    pen.dress(until, o, side)
  })
}
