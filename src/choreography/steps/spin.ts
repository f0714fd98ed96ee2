import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import { smoothstep } from '../../score/ease'
import type { Pen } from '../pen'
import { Track } from '../track'

/** Body angle, degrees, at which the head leaves the front, and how far the body turns until it is back. */
const LEAVES = 46
const AWAY = 268

/**
 * Share of the balance a turn leaves to its axis: were the centre of mass over the toe in every instant, the hips would circle it as the limbs
 * open and close. A body turns about the mean of a revolution.
 */
export const AXIS = 0.36

/** Head against the body while it turns by `theta` (positive): still, then round in one whip, then still before the body arrives. */
export function spot(theta: Degrees): Degrees {
  const r = theta - 360 * Math.floor(theta / 360)
  return r - 360 * smoothstep(LEAVES, LEAVES + AWAY, r)
}

/** +1 for a turn to her right (heading falls), −1 to her left. */
export function turnSign(turn: Side): number {
  return turn === 'right' ? 1 : -1
}

/** A turn that gathers and spends its speed within `ramp` of its time: angle over time from 0 to `degrees`. */
export function turning(from: Seconds, until: Seconds, degrees: Degrees, { gather = 0.14, spend = 0.22 } = {}): Track {
  const span = until - from
  const a = span * gather
  const b = span * spend
  const v = degrees / (span - a / 2 - b / 2)
  const key = (t: Seconds, at: number, vel: number) => ({ t, v: at, vel, from: 0 })
  return new Track([
    key(from, 0, 0),
    key(from + a, (v * a) / 2, v),
    key(until - b, degrees - (v * b) / 2, v),
    key(until, degrees, 0),
  ])
}

/** Writes body and head of a turn: `theta` degrees to her `turn` side over time. */
export function writeTurn(pen: Pen, turn: Side, theta: Track, from: Seconds, until: Seconds, spotting = true): void {
  const s = turnSign(turn)
  const psi0 = pen.stance.psi
  const total = theta.at(until)
  const pieces = Math.max(4, Math.ceil((total / 360) * 12))
  pen.curve('psi', from, until, pieces, (t) => psi0 - s * theta.at(t))
  if (spotting) {
    pen.curve('hy', from, until, Math.max(6, Math.ceil((total / 360) * 26)), (t) => s * spot(theta.at(t)))
    pen.body(from, { hp: 0, hi: 0 })
  }
  pen.stance.psi = psi0 - s * total
}

/** The standing foot turns with the body, on its tip. */
export function rideFoot(pen: Pen, side: Side, turn: Side, theta: Track, from: Seconds, until: Seconds): void {
  const s = turnSign(turn)
  const c = side === 'left' ? 'yawL' : 'yawR'
  const yaw0 = pen.stance.feet[side].yaw
  const total = theta.at(until)
  pen.curve(c, from, until, Math.max(4, Math.ceil((total / 360) * 12)), (t) => yaw0 - s * theta.at(t))
  pen.stance.feet[side] = { ...pen.stance.feet[side], yaw: yaw0 - s * total }
}
