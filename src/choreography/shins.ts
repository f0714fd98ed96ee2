import { smoothstep, softly } from '../score/ease'
import type { LegValues } from './channels'
import type { LegAim } from './feet'
import { bendLeg, type Bent } from './legs'
import type { RigSide } from './rig'
import { copy, mad, set, turn, unit, vec, type Q, type V } from './vec'

/** A leg that is being aimed, about the pelvis. */
export interface Moved {
  readonly rig: RigSide
  readonly v: LegValues
  readonly hip: V
  readonly aim: LegAim
  readonly bent: Bent
}

/** Half as thick as a shin is below the knee and above the ankle, metres of a 1.70 m body. */
const CALF = 0.042
const SHANK_END = 0.029
/** Two shins keep this much apart; rounded over so much, metres. */
const CLEAR = 0.018
const SHIN_SOFT = 0.012
/** Shins this near one another part sideways, else the way they lie; metres. */
const BESIDE = 0.05
/** Points of a shin that are looked at. */
const ALONG = 4
const outward = vec()
const between = vec()
const point = vec()

/** A push changes where the shins are nearest: it is looked at again. */
const AGAIN = 2

/** Leads a foot on its way, from mark to mark or in the air, round the other shin by what the two would be in each other. */
export function keepApart(l: Moved, other: Moved, yaw: Q, scale: number): void {
  const { fc, fh, ret } = l.v
  const falls = (1 - smoothstep(0.9, 1, fc)) * (1 - smoothstep(0.7, 1, ret) * (1 - fc))
  const moves = Math.max(smoothstep(0, 0.006, fh), falls)
  for (let k = 0; k < AGAIN; k++) {
    bendLeg(l.rig, l.hip, l.aim.ankle, l.aim.pole, l.bent)
    const [inside, low] = nearestShins(l, other, scale)
    const push = (softly(inside, SHIN_SOFT) * moves) / Math.max(0.5, low)
    if (push <= 0) return
    set(outward, l.rig.sign * BESIDE, 0, 0)
    mad(outward, turn(outward, yaw, outward), between, 1)
    outward[1] = 0
    mad(l.aim.ankle, l.aim.ankle, unit(outward, outward), push)
  }
}

const nearest: [inside: number, low: number] = [0.5, 0.5]

/** How deep two shins are in each other (negative: apart), metres, and how far down this one; the way between the points is left in `between`. */
function nearestShins(l: Moved, other: Moved, scale: number): readonly [inside: number, low: number] {
  nearest[0] = -Infinity
  for (let i = 1; i <= ALONG; i++)
    for (let j = 1; j <= ALONG; j++) {
      const u = i / ALONG
      const v = j / ALONG
      let square = 0
      for (let k = 0; k < 3; k++) {
        point[k] = l.bent.knee[k]! + (l.bent.ankle[k]! - l.bent.knee[k]!) * u
        point[k]! -= other.bent.knee[k]! + (other.bent.ankle[k]! - other.bent.knee[k]!) * v
        square += point[k]! * point[k]!
      }
      const inside = (2 * CALF + (SHANK_END - CALF) * (u + v) + CLEAR) * scale - Math.sqrt(square)
      if (inside <= nearest[0]) continue
      nearest[0] = inside
      nearest[1] = u
      copy(between, point)
    }
  return nearest
}
