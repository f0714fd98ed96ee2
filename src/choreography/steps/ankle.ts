import type { Side } from '../../notation/body'
import { signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

interface AnkleOptions extends StepOptions {
  /** Times the foot is led round, outwards first; 2. */
  circle?: number
  /** Times it is pointed after that; 4. */
  point?: number
}

/** A point takes half as long as a circle. */
const POINT = 0.5
/** The foot comes off the floor before the first circle and back onto it after the last point: so long, of a circle. */
const COMES = 0.75
/** The foot drawn up, pointed in a circle, and fully pointed; how far it is led outwards and inwards; degrees. */
const FLEXED = 4
const ROUND = 56
const POINTED = 76
const ASIDE = 20
/** Share of a round by which it sets off and ends softly. */
const SOFT = 0.8

/**
 * A seat's exercise: the leg of `side` is lifted off the floor, its foot goes round and is then pointed, evenly. The knee
 * stays still. Only for somebody who sits.
 */
export function ankle(side: Side, o: AnkleOptions = {}): Step {
  const circles = o.circle ?? 2
  const points = o.point ?? 4
  const work = circles + points * POINT
  const step = bodyStep('ankle', 2 * COMES + work, o, (pen) => {
    if (!pen.stance.low) throw pen.fail('leads an ankle round while she stands', 'let her sit() before it')
    const unit = pen.length / (2 * COMES + work)
    const s = side === 'left' ? 'L' : 'R'
    const begins = pen.t0 + COMES * unit
    const turns = begins + circles * unit
    const ends = turns + points * POINT * unit
    const mark = { ...pen.stance.feet[side] }
    // As the leg of somebody who sits hangs; then the shin swings forwards, the thigh hardly.
    pen.leg(side, pen.t0, { el: 78, az: 4, to: 12, kn: 76, pf: 6, gl: 0, ret: 0, wg: 0 })
    pen.lift(side, pen.t0, unit * COMES * 0.6)
    pen.leg(side, begins, { el: 84, az: 3, to: 10, kn: 44, pf: FLEXED, wg: 0 })
    const middle = (FLEXED + ROUND) / 2
    const round = (t: number): number => {
      const u = (t - begins) / (turns - begins)
      return 2 * Math.PI * circles * (u - (SOFT * Math.sin(2 * Math.PI * u)) / (2 * Math.PI))
    }
    if (circles > 0) {
      pen.curve(`pf${s}`, begins, turns, 12 * circles, (t) => middle - (middle - FLEXED) * Math.cos(round(t)))
      pen.curve(`wg${s}`, begins, turns, 12 * circles, (t) => ASIDE * Math.sin(round(t)))
    }
    const half = (POINTED - FLEXED) / 2
    if (points > 0)
      pen.curve(`pf${s}`, turns, ends, 8 * points, (t) => {
        const u = (t - turns) / (ends - turns)
        return FLEXED + half - half * Math.cos(2 * Math.PI * points * u)
      })
    pen.leg(side, ends, { el: 84, az: 3, to: 10, kn: 44, pf: FLEXED, wg: 0 })
    pen.step(side, ends, pen.t1, mark, 0.02)
    pen.body(begins, { list: signOf(side) * 1.5 })
    pen.body(pen.t1, { list: 0 })
  })
  return { ...step, low: true }
}
