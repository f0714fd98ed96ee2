import type { Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import { nearest, SIDES } from '../positions'
import type { Position, Step, StepOptions } from '../types'
import { riseUp } from './kneel'
import { bodyStep } from './step'

/** Keeps the pose, breathing. */
export function hold(o: StepOptions = {}): Step {
  const step = bodyStep('hold', 1, o, (pen) => {
    if (o.facing !== undefined) turnOnSpot(pen, o.facing)
    pen.dress(pen.at(0.8), o, 'right')
  })
  return o.facing === undefined ? { ...step, low: true } : step
}

/** Closes to a position, as quietly as it can. */
export function stand(position: Position = 'fifth', o: StepOptions & { front?: 'left' | 'right' } = {}): Step {
  const settle = (pen: Pen): void => {
    const until = Math.min(pen.t1, pen.t0 + 1.2)
    const whole = o.facing === undefined ? 0 : nearest(o.facing, pen.stance.psi) - pen.stance.psi
    const turned = Math.abs(whole) > A_STEP && pen.stance.support === 'both' ? TURNING : 0
    if (turned) turnOnSpot(pen.part(0, ((until - pen.t0) / pen.length) * turned), o.facing!)
    else if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    const moved = pen.t0 + (until - pen.t0) * turned
    pen.close(position, moved, until, o.front ? { front: o.front } : {})
    pen.neutral(until)
    pen.dress(until, o, 'right', undefined, o.facing === undefined ? undefined : 'front')
  }
  const step = bodyStep(`stand ${position}`, 1, o, (pen) => {
    if (!pen.stance.low) return settle(pen)
    const up = Math.min(GETS_UP, GET_UP / pen.length)
    riseUp().write(pen.part(0, up))
    settle(pen.part(up, 1))
  })
  return { ...step, low: true }
}

/** Who is low gets up first, in so long, but at most in this share of the step. */
const GET_UP: Seconds = 0.8
const GETS_UP = 0.78

/** A turn greater than this is stepped round before the feet close, degrees, and takes this share of the step. */
const A_STEP = 50
const TURNING = 0.66

/** Turns to a heading with small steps on the spot. */
export function turnTo(heading: number, o: StepOptions = {}): Step {
  return bodyStep('turnTo', 2, o, (pen) => {
    // A leg in the air comes down first.
    const { down, position } = pen.stance
    const lands = down.left && down.right ? 0 : Math.min(0.4, LANDS / pen.length)
    if (lands > 0) pen.close(position, pen.t0, pen.at(lands))
    turnOnSpot(pen.part(lands, 1), heading)
    pen.neutral(pen.t1)
    pen.dress(pen.t1, o, 'right')
  })
}

const LANDS = 0.35

/** A pair of small steps turns so far, degrees, and takes at least so long; who has less time turns up to so far with each. */
const PAIR = 50
const QUICKEST = 0.34
const MOST = 100
/** Knees give so much meanwhile, degrees: off a straight leg no foot is lifted softly. */
const SOFT = 9

/** As many pairs of small steps as the angle needs; the head goes first. */
function turnOnSpot(pen: Pen, heading: number): void {
  const from = pen.stance.psi
  const whole = heading + 360 * Math.round((from - heading) / 360) - from
  const wanted = Math.ceil(Math.abs(whole) / PAIR)
  const pairs = Math.max(1, Math.min(wanted, Math.floor(pen.length / QUICKEST)), Math.ceil(Math.abs(whole) / MOST))
  const position = pen.stance.position
  const span = pen.length / pairs
  pen.body(pen.t0 + span * 0.4, { hy: Math.sign(whole) * Math.min(35, Math.abs(whole) * 0.5) })
  for (const side of SIDES) if (pen.stance.rise < 0.3) pen.leg(side, pen.t0 + span * 0.1, { sk: SOFT })
  for (let i = 0; i < pairs; i++) {
    const t = pen.t0 + span * i
    pen.turnBy(t, t + span, whole / pairs)
    const sk = i < pairs - 1 ? SOFT : 0
    pen.close(position, t + span * 0.1, t + span * 0.95, { rise: 0, sk, first: whole > 0 ? 'left' : 'right' })
  }
  pen.body(pen.t1, { hy: 0 })
}
