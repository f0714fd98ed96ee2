import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import type { Foot } from '../positions'
import type { Gait } from './gaits'

/** A standing foot goes along by this share with a body that turns over it by more than so many degrees, on its ball, before it leaves. */
const GOES_ALONG = 0.6
const TURNS_OVER: Degrees = 30

/** Lets a foot a run turns over turn on its ball before it leaves: the rest it turns in the air. */
export function pivot(pen: Pen, side: Side, leaves: Seconds): void {
  const { down, feet } = pen.stance
  if (!down[side]) return
  const psi = pen.sheet.track('psi')
  const stood = Math.max(pen.t0, pen.sheet.lastTime(side === 'left' ? 'yawL' : 'yawR'))
  const turned = psi.at(leaves) - psi.at(stood)
  if (Math.abs(turned) < TURNS_OVER) return
  const yaw = feet[side].yaw + turned * GOES_ALONG
  pen.leg(side, stood, { yaw: feet[side].yaw })
  pen.leg(side, leaves, { yaw })
  feet[side] = { ...feet[side], yaw }
}

/** The foot in the air: stretched at the pass, ready before it touches. */
export function swing(
  pen: Pen,
  side: Side,
  from: Seconds,
  touch: Seconds,
  mark: Foot,
  gait: Gait,
  first: boolean,
  last: boolean,
): void {
  const span = touch - from
  pen.leg(side, from, { rise: first ? pen.legNow(side, 'rise') : pen.stance.down[side] ? gait.off : gait.swing })
  const stretched = first || last ? Math.min(gait.swing, 0.5 + Math.max(0, span - 0.15) * 2) : gait.swing
  pen.leg(side, from + span * (first ? 0.72 : 0.4), { rise: stretched })
  pen.leg(side, touch, { rise: last ? 0 : gait.touch })
  pen.step(side, from, touch, mark, last || (first && gait.both < 0) ? gait.high * 0.5 : gait.high)
}

/** A foot that has further than this to roll, in rises, takes most of a step for it. */
const A_ROLL = 0.34

/** A foot that comes off pointe sinks by so much of a rise a second. */
const SINKING = 2.6

/** The foot that carries meanwhile: down through the ball (or from the heel), then up to its toe; one that comes off pointe `stays` up at first. */
export function stance(
  pen: Pen,
  side: Side,
  from: Seconds,
  until: Seconds,
  gait: Gait,
  last: boolean,
  overlap: Seconds,
  stays: boolean,
): void {
  if (!pen.stance.down[side]) return
  const off = until + Math.min(0, overlap)
  if (stays && !last)
    pen.leg(side, from + (off - from) * 0.62, { rise: Math.max(gait.mid, 0.85 - (off - from) * SINKING) })
  // High on the balls of the feet she gets there, and down again, by and by.
  const flat = pen.legNow(side, 'rise') < gait.mid - A_ROLL
  const there = last ? (gait.mid > A_ROLL ? 0.85 : 0.5) : flat ? 0.7 : 0.22
  if (last || !stays) pen.leg(side, from + (off - from) * there, { rise: last ? 0 : gait.mid })
  if (last) return
  if (!stays && !flat) pen.leg(side, off - (off - from) * 0.45, { rise: gait.mid })
  pen.leg(side, off, { rise: gait.both < 0 ? gait.off : gait.off * 0.55 + gait.mid * 0.45 })
}
