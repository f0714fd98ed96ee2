import type { Side } from '../notation/body'
import type { Degrees, Seconds } from '../notation/units'
import { ARM_POSES, armPair, isArmName, type ArmPose } from './arms'
import type { LegValues } from './channels'
import { Footwork } from './footwork'
import { nearest } from './positions'
import type { Arms, Look, StepOptions } from './types'

/** Ways a leg may go. */
export type Line = 'front' | 'side' | 'back'

/** Degrees the head is turned and raised for a look, before the side it goes to is known. */
const LOOKS: Record<Look, readonly [hy: number, hp: number, hi: number]> = {
  front: [0, 0, 0],
  profile: [0, 2, 0],
  over: [38, 6, -6],
  down: [8, -22, 4],
  up: [6, 22, 0],
}

/** Arms from below this elevation to above that one pass through the first position; on the way down through the second. Degrees. */
const LOW = 48
const HIGH = 112

/** What a step writes with: keys, footwork, and the words for arms, head and free legs. It leaves the stance the next step begins with. */
export class Pen extends Footwork {
  /** A pen for a part of this step, from share to share. */
  part(from: number, until: number): Pen {
    const [a, b] = [this.at(from), this.at(until)]
    return new Pen(
      this.sheet,
      this.stance,
      this.rig,
      this.habits,
      a,
      b,
      this.beats * (until - from),
      a,
      null,
      this.complaint,
    )
  }

  /** Both arms to a pose at t. */
  arms(t: Seconds, arms: Arms | 'keep' | undefined, near: Side = 'right'): void {
    if (arms === undefined || arms === 'keep') return
    const [l, r] = resolveArms(arms, near)
    this.armPose('left', t, l)
    this.armPose('right', t, r)
  }
  /** One arm to a pose at t, by the gate of the port de bras if it goes all the way up or down. */
  armPose(side: Side, t: Seconds, [ae, aa, at, af, aw, ap]: ArmPose): void {
    const c = side === 'left' ? 'aeL' : 'aeR'
    const begin = Math.max(this.t0, this.sheet.lastTime(c))
    const from = this.now(c)
    const gate = from < LOW && ae > HIGH ? ARM_POSES.first : from > HIGH && ae < LOW ? ARM_POSES.second : null
    if (gate && t - begin > 0.5) {
      const [ge, ga, gt, gf, gw, gp] = gate
      this.arm(side, begin + (t - begin) * 0.48, { ae: ge, aa: ga, at: gt, af: gf, aw: gw, ap: gp })
    }
    this.arm(side, t, { ae, aa, at, af, aw, ap })
  }

  /** Head to a look at t; `side` is the side it turns to. */
  look(t: Seconds, look: Look | 'keep' | undefined, side: Side = 'left'): void {
    if (look === undefined || look === 'keep') return
    const [hy, hp, hi] = LOOKS[look]
    const s = side === 'left' ? 1 : -1
    if (look === 'front') {
      const psi = this.stance.psi
      this.body(t, { hy: clampYaw(nearest(0, psi) - psi), hp, hi })
    } else this.body(t, { hy: hy * s, hp, hi: hi * s })
  }

  /** A free leg to a line, degrees; behind her the elevation is written so that the leg never sweeps round the side. */
  free(side: Side, t: Seconds, dir: Line, el: Degrees, but: Partial<LegValues> = {}): void {
    this.leg(side, t, { ...this.lineOf(side, dir, el), kn: 0, pf: 90, to: 76, ret: 0, gl: 0, ...but })
  }
  /** Elevation and azimuth of a line, in the way of writing that continues what the leg does now. */
  lineOf(side: Side, dir: Line, el: Degrees): { el: Degrees; az: Degrees } {
    if (dir === 'front') return { el, az: 2 }
    if (dir === 'side') return { el, az: 80 }
    const sideways = this.legNow(side, 'az') > 45 && this.legNow(side, 'el') > 20
    return sideways ? { el, az: 180 } : { el: -el, az: 0 }
  }
  /** Readies the leg of a foot that is about to leave the floor. */
  unroll(side: Side, t: Seconds, dir: Line): void {
    const back = dir === 'back'
    this.leg(side, t, {
      el: back ? -8 : 8,
      az: dir === 'side' ? 80 : back ? 0 : 2,
      kn: 6,
      pf: 30,
      to: this.turnout,
      ret: 0,
      gl: 0,
    })
  }

  /** Writes the options every step has: facing is the caller's; arms and look arrive at t. */
  dress(t: Seconds, o: StepOptions, near: Side, arms?: Arms, look?: Look): void {
    this.arms(t, o.arms ?? arms, near)
    this.look(t, o.look ?? look, near)
  }
}

/** The head turns no further than this against the body, degrees. */
function clampYaw(yaw: Degrees): Degrees {
  return Math.max(-72, Math.min(72, yaw))
}

/** Left and right pose of what an author may write for arms. */
export function resolveArms(arms: Arms, near: Side): readonly [ArmPose, ArmPose] {
  if (typeof arms === 'string') return armPair(arms, near)
  if (arms.length === 6) return [arms as ArmPose, arms as ArmPose]
  const [l, r] = arms as readonly [string | ArmPose, string | ArmPose]
  return [single(l, near, 0), single(r, near, 1)]
}

function single(pose: string | ArmPose, near: Side, index: 0 | 1): ArmPose {
  if (typeof pose !== 'string') return pose
  if (!isArmName(pose)) throw new RangeError(`There is no arm pose "${pose}"; the poses are listed in arms.ts`)
  return armPair(pose, near)[index]
}
