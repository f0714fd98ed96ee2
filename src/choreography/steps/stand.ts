import type { Pen } from '../pen'
import type { Position, Step, StepOptions } from '../types'
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
  return bodyStep(`stand ${position}`, 1, o, (pen) => {
    const until = Math.min(pen.t1, pen.t0 + 1.2)
    if (o.facing !== undefined) pen.turnTo(pen.t0, until, o.facing)
    pen.close(position, pen.t0, until, o.front ? { front: o.front } : {})
    pen.neutral(until)
    pen.dress(until, o, 'right', undefined, o.facing === undefined ? undefined : 'front')
  })
}

/** Turns to a heading with small steps on the spot. */
export function turnTo(heading: number, o: StepOptions = {}): Step {
  return bodyStep('turnTo', 2, o, (pen) => {
    turnOnSpot(pen, heading)
    pen.neutral(pen.t1)
    pen.dress(pen.t1, o, 'right')
  })
}

/** As many pairs of small steps as the angle needs; the head goes first. */
function turnOnSpot(pen: Pen, heading: number): void {
  const from = pen.stance.psi
  const whole = heading + 360 * Math.round((from - heading) / 360) - from
  const pairs = Math.max(1, Math.ceil(Math.abs(whole) / 50))
  const position = pen.stance.position
  const span = pen.length / pairs
  pen.body(pen.t0 + span * 0.4, { hy: Math.sign(whole) * Math.min(35, Math.abs(whole) * 0.5) })
  for (let i = 0; i < pairs; i++) {
    const t = pen.t0 + span * i
    pen.turnBy(t, t + span, whole / pairs)
    pen.close(position, t + span * 0.1, t + span * 0.95, { rise: 0 })
  }
  pen.body(pen.t1, { hy: 0 })
}
