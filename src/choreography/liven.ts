import type { Seconds } from '../notation/units'
import { smoothstep } from '../score/ease'
import { wander } from '../score/noise'
import type { ArmValues, Reading } from './channels'
import type { Habits } from './habits'
import { FLUTTER_HZ } from './upper'

/** Breaths a second, standing. */
const BREATH_HZ = 0.22
/** Curl of the fingers per degree the wrist has moved in that time. */
const FINGERS_TRAIL = 0.03

/** Bend of a back that stands upright, degrees: what is written beyond it is bent. */
const UPRIGHT = 6
/** The head tips back by so much of the arch it goes along with, and to the side with all of it. */
const TIPS = 0.5

/**
 * What lives without being written: breath, a wandering gaze, a balance that is found rather than glued; and the dancer's habits. `now` is the
 * body at t, `late` its arms as the hands know them, `before` its arms a moment before `now`.
 */
export function liven(now: Reading, late: Reading, before: Reading, t: Seconds, h: Habits): void {
  const seed = h.seed ?? 0
  const { body, leftArm, rightArm } = now
  const deep = body.live * (h.breath ?? 1)
  const breath = Math.sin(2 * Math.PI * (BREATH_HZ * t + wanderPhase(seed))) * deep
  const tremble = body.flut > 0 ? body.flut * 18 * Math.sin(2 * Math.PI * FLUTTER_HZ * t) : 0
  bendBack(now, h.back ?? 1, h.neck ?? 0)
  body.ext += 0.9 * breath - 0.5 * (h.lean ?? 0)
  body.tilt += 0.5 * (h.lean ?? 0)
  body.hy += deep * 1.8 * wander(t * 0.37, seed) + (h.gaze ?? 0)
  body.hp += deep * 1.2 * wander(t * 0.31, seed + 7) + 0.6 * breath
  body.cx += deep * 0.004 * wander(t * 0.9, seed + 3)
  body.cz += deep * 0.004 * wander(t * 0.8, seed + 5)
  const attack = h.attack ?? 0
  if (attack !== 0) {
    accent(leftArm, before.leftArm, attack)
    accent(rightArm, before.rightArm, attack)
  }
  const lower = h.elbows ?? 0
  for (const arm of [leftArm, rightArm, late.leftArm, late.rightArm])
    arm.ae += 0.8 * breath - lower * smoothstep(0, HANGS, arm.ae)
  late.leftArm.aw += tremble
  late.rightArm.aw += tremble
  const more = h.reach ?? 0
  for (const leg of [now.left, now.right]) {
    // A leg behind takes the pelvis with it, for the joint of the hip has its limit.
    const raised = more * smoothstep(15, 55, Math.abs(leg.el))
    body.tilt += raised * PELVIS_GOES * smoothstep(0, -90, leg.el)
    leg.el += Math.sign(leg.el) * raised
  }
}

/** Share of a leg's raising behind that the pelvis gives. */
const PELVIS_GOES = 1

/** An arm raised no further than this hangs, degrees: its elbow is nobody's habit. */
const HANGS = 36

/** A back of her own: deeper where it bends backwards or aside, and a head that goes along with it. */
function bendBack({ body }: Reading, back: number, neck: number): void {
  const arch = smoothstep(0, 12, body.ext - UPRIGHT) * (body.ext - UPRIGHT)
  body.ext += (back - 1) * arch
  body.hp += neck * TIPS * arch
  body.hi += neck * body.side
  body.side *= back
}

/** Goes beyond where an arm is by a share of where it has come from, or stays behind by it. */
function accent(arm: ArmValues, was: ArmValues, share: number): void {
  arm.ae += share * (arm.ae - was.ae)
  arm.aa += share * (arm.aa - was.aa)
  arm.af += share * (arm.af - was.af)
}

/** Curl of the fingers: as written, and a little behind the wrist as it moves. */
export function curlOf(arm: ArmValues, before: ArmValues): number {
  return arm.curl + FINGERS_TRAIL * Math.max(-14, Math.min(14, before.aw - arm.aw))
}

function wanderPhase(seed: number): number {
  return (seed * 0.618) % 1
}
