import { smoothstep, softly } from '../score/ease'
import type { LegValues } from './channels'
import type { LegAim } from './feet'
import type { RigSide } from './rig'
import type { Skeleton } from './upper'
import { axisAngle, cross, dot, mad, mul, quat, RAD, set, sub, turn, unit, vec } from './vec'

/** A stretched foot in the air that is bent inwards of its shin by more than this is turned back, softly; degrees. */
const SICKLED = 1
const SICKLE_SOFT = 1
/** Only a foot that is stretched so far has a line, degrees. */
const HAS_A_LINE = [45, 70] as const

const shin = vec()
const foot = vec()
const aside = vec()
const axis = vec()
const back = quat()

/**
 * Turns the aim of a stretched foot that has come to be bent inwards of its shin, on its way from a mark or from the other leg, back into line.
 * Asks for the leg as it is set now; returns whether it has to be set again.
 */
export function intoLine({ bone, sign, tip }: RigSide, v: LegValues, aim: LegAim, { W, p }: Skeleton): boolean {
  turn(aside, W[bone.shankTwist]!, set(aside, sign, 0, 0))
  unit(shin, sub(shin, p[bone.ankle]!, p[bone.knee]!))
  turn(foot, aim.toes, tip)
  mad(foot, p[bone.toes]!, foot, 1)
  unit(foot, sub(foot, foot, p[bone.ankle]!))
  const inwards = (Math.asin(dot(shin, aside)) - Math.asin(dot(foot, aside))) / RAD
  const by = softly(inwards - SICKLED, SICKLE_SOFT) * (1 - v.fc) * smoothstep(HAS_A_LINE[0], HAS_A_LINE[1], v.pf)
  if (by < 0.05) return false
  cross(axis, foot, aside)
  axisAngle(back, unit(axis, axis), by)
  mul(aim.foot, back, aim.foot)
  mul(aim.toes, back, aim.toes)
  return true
}
