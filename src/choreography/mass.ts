import type { LegAim } from './feet'
import type { Bent } from './legs'
import type { Rig, RigSide } from './rig'
import type { Skeleton } from './upper'
import { copy, mad, set, turn, vec, type V } from './vec'

/** Masses of limbs: from, to, where along the way, share of the body (de Leva 1996, female). */
const FORE_ARM = [0.5754, 0.0255, 0.4559, 0.0138, 0.85, 0.0056] as const
const THIGH = 0.1478
const SHANK = 0.0481
const FOOT = 0.0129

/** A leg as it is bent now: hip, knee and ankle about the pelvis, and the way its foot lies. */
export interface WeighedLeg {
  readonly rig: RigSide
  readonly hip: V
  readonly aim: LegAim
  readonly bent: Bent
}

const upperMass = vec()
const point = vec()
let upperWeight = 0

/** Weighs trunk, head and arms of a skeleton; `massCentre` adds the legs. */
export function weighUpper({ W, p }: Skeleton, rig: Rig): void {
  set(upperMass, 0, 0, 0)
  upperWeight = 0
  for (let i = 0; i < rig.trunk.length; i++) {
    const m = rig.trunk[i]!
    mad(point, p[m.bone]!, turn(point, W[m.bone]!, m.at), 1)
    weigh(point, m.mass)
  }
  for (const s of [rig.left, rig.right]) {
    const b = s.bone
    weighBetween(p[b.upper]!, p[b.elbow]!, FORE_ARM[0], FORE_ARM[1])
    weighBetween(p[b.elbow]!, p[b.hand]!, FORE_ARM[2], FORE_ARM[3])
    weighBetween(p[b.hand]!, p[b.middle]!, FORE_ARM[4], FORE_ARM[5])
  }
}

function weigh(at: V, mass: number): void {
  mad(upperMass, upperMass, at, mass)
  upperWeight += mass
}

function weighBetween(a: V, b: V, share: number, mass: number): void {
  set(point, a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)
  weigh(point, mass)
}

/** Centre of mass about the pelvis, metres, of the upper body weighed last and two legs; written to `com`. */
export function massCentre(legs: readonly [WeighedLeg, WeighedLeg], com: V): void {
  const total = upperWeight + 2 * (THIGH + SHANK + FOOT)
  copy(com, upperMass)
  for (let k = 0; k < 2; k++) {
    const l = legs[k]!
    const { knee, ankle } = l.bent
    turn(point, l.aim.foot, l.rig.toes)
    for (let i = 0; i < 3; i++) {
      com[i]! +=
        THIGH * (l.hip[i]! + (knee[i]! - l.hip[i]!) * 0.3612) +
        SHANK * (knee[i]! + (ankle[i]! - knee[i]!) * 0.4416) +
        FOOT * (ankle[i]! + point[i]! * 0.55)
    }
  }
  for (let i = 0; i < 3; i++) com[i]! /= total
}
