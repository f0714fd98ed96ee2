import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import { Track } from '../track'

/** The head is away from the front while the body turns by so much: little in a slow turn, more in a quick one; degrees. */
const AWAY = { least: 236, most: 330 }
/** The head whips round no faster than this, degrees in a sixtieth of a second, and of the time it takes so much is getting up to speed. */
const WHIP: Degrees = 21.5
const SNAP = 0.16

/**
 * Share of the balance a turn leaves to its axis: were the centre of mass over the toe in every instant, the hips would circle it as the limbs
 * open and close. A body turns about the mean of a revolution.
 */
export const AXIS = 0.36

/**
 * Head against the body while it turns by `theta` (positive): still, then round in one whip, then still before the body arrives. `away` is what
 * `awayAt` says of the turn's speed.
 */
export function spot(theta: Degrees, away: Degrees): Degrees {
  const r = theta - 360 * Math.floor(theta / 360)
  return r - 360 * whipped((r - (360 - away) / 2) / away)
}

/** How far the body turns while the head is away, in a turn of so many degrees a second at its quickest. */
export function awayAt(speed: number): Degrees {
  return Math.min(AWAY.most, Math.max(AWAY.least, (6 * speed) / ((1 - SNAP) * WHIP)))
}

/** Share of a whip that is done at a share u of its time: one even speed, got up to and spent softly. */
function whipped(u: number): number {
  if (u > 0.5) return 1 - whipped(1 - u)
  if (u <= 0) return 0
  const k = Math.min(1, u / SNAP)
  return (SNAP * k * k * k * (1 - k / 2) + Math.max(0, u - SNAP)) / (1 - SNAP)
}

/** Greatest speed of a turn, degrees a second. */
export function quickest(theta: (t: Seconds) => Degrees, from: Seconds, until: Seconds): number {
  let most = 0
  for (let t = from; t < until - SAMPLE; t += SAMPLE) most = Math.max(most, (theta(t + SAMPLE) - theta(t)) / SAMPLE)
  return most
}
const SAMPLE: Seconds = 0.02

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
    const away = awayAt(quickest((t) => theta.at(t), from, until))
    pen.curve('hy', from, until, Math.max(6, Math.ceil((total / 360) * 26)), (t) => s * spot(theta.at(t), away))
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
