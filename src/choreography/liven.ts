import type { Seconds } from '../notation/units'
import { wander } from '../score/noise'
import type { ArmValues, Reading } from './channels'
import type { Habits } from './habits'
import { FLUTTER_HZ } from './upper'

/** Breaths a second, standing. */
const BREATH_HZ = 0.22
/** Curl of the fingers per degree the wrist has moved in that time. */
const FINGERS_TRAIL = 0.03

/** What lives without being written: breath, a wandering gaze, a balance that is found rather than glued; and the dancer's habits. */
export function liven(now: Reading, late: Reading, t: Seconds, h: Habits): void {
  const seed = h.seed ?? 0
  const { body, leftArm, rightArm } = now
  const deep = body.live * (h.breath ?? 1)
  const breath = Math.sin(2 * Math.PI * (BREATH_HZ * t + wanderPhase(seed))) * deep
  const tremble = body.flut > 0 ? body.flut * 18 * Math.sin(2 * Math.PI * FLUTTER_HZ * t) : 0
  body.ext += 0.9 * breath - 0.5 * (h.lean ?? 0)
  body.tilt += 0.5 * (h.lean ?? 0)
  body.hy += deep * 1.8 * wander(t * 0.37, seed) + (h.gaze ?? 0)
  body.hp += deep * 1.2 * wander(t * 0.31, seed + 7) + 0.6 * breath
  body.cx += deep * 0.004 * wander(t * 0.9, seed + 3)
  body.cz += deep * 0.004 * wander(t * 0.8, seed + 5)
  for (const arm of [leftArm, rightArm]) {
    arm.ae += 0.8 * breath - (h.elbows ?? 0) * (arm.ae > 20 ? 1 : 0)
  }
  late.leftArm.ae += 0.8 * breath - (h.elbows ?? 0)
  late.rightArm.ae += 0.8 * breath - (h.elbows ?? 0)
  late.leftArm.aw += tremble
  late.rightArm.aw += tremble
  const more = h.reach ?? 0
  for (const leg of [now.left, now.right]) if (Math.abs(leg.el) > 30) leg.el += leg.el > 0 ? more : -more
}

/** Curl of the fingers: as written, and a little behind the wrist as it moves. */
export function curlOf(arm: ArmValues, before: ArmValues): number {
  return arm.curl + FINGERS_TRAIL * Math.max(-14, Math.min(14, before.aw - arm.aw))
}

function wanderPhase(seed: number): number {
  return (seed * 0.618) % 1
}
