import type { Side } from '../../notation/body'
import type { Degrees, Metres, Seconds } from '../../notation/units'
import type { Line, Pen } from '../pen'
import { ARM_POSES } from '../arms'
import { other, signOf } from '../positions'
import type { ArmName, Look, Step, StepOptions } from '../types'
import { bodyStep } from './step'
import { giveFor } from './tendu'

export interface PoseOptions extends StepOptions {
  /** On pointe. */
  releve?: boolean
  /** Knee of the support leg, degrees: fondu. */
  plie?: Degrees
  /** Metres she steps into the pose. */
  step?: Metres
  height?: Degrees
}

/** Sooner than this nobody is up on a leg, if the step has the time; seconds. */
const SOONEST: Seconds = 0.45
/** And before this only a step that is over soon. */
const UNHURRIED: Seconds = 0.75

/** Share of the way from the plié to the pose after which one leg carries and the other leaves the floor; then it has time to rise. */
const CARRIES = 0.55

/**
 * Arrives on one leg: steps or rises into the pose through a small plié; the other leaves the floor towards `leaves`. Returns when the weight is over (a leg that stood leaves the floor just
 * before and is hardly raised by then) and when the pose is there.
 */
export function arrive(
  pen: Pen,
  side: Side,
  o: PoseOptions,
  leaves: Line = 'back',
): { carried: Seconds; there: Seconds } {
  const support = other(side)
  const low = pen.t0 + Math.min(0.2 * pen.length, 0.4)
  const soon = Math.max(Math.min(0.8 * pen.length, SOONEST), Math.min(0.68 * pen.length, UNHURRIED))
  const there = pen.t0 + Math.min(Math.max(0.5 * pen.length, soon), 1.1)
  const carried = low + (there - low) * CARRIES
  if (o.facing !== undefined) pen.turnTo(pen.t0, there, o.facing)
  const rise = o.releve ? 1 : 0
  const was = pen.stance
  if (was.down[side]) pen.unroll(side, carried, leaves)
  const steps = o.step !== undefined || !was.down[support] || !pen.turnedWell(support, 24)
  if (steps) {
    // From both pointes she steps off as high as she is: flat, feet so close would stand on each other.
    const high = was.rise > 0.6 && was.support === 'both'
    // From foot to foot in half a second there is no time for the heel.
    const deep = pen.length < 0.6 && was.rise > 0.6 ? 0.5 : 0
    if ((o.releve || was.rise > 0.6) && was.support !== support)
      pen.weigh(low, was.support === 'both' ? side : was.support, high ? 0.8 : deep, high || deep ? 16 : 36)
    pen.standOn(support, low, carried, rise, { ahead: o.step ?? 0.25, sk: o.plie ?? 0 })
  } else {
    if (o.releve && was.rise < 0.6) pen.weigh(low, was.support === 'both' ? 'both' : support, 0, 32)
    pen.standOn(support, low, carried, rise, { sk: o.plie ?? 0 })
    pen.balanceAlong(support, low + (carried - low) * 0.5, carried, 4)
    pen.weigh(carried, support, rise, o.plie ?? 0)
  }
  return { carried, there }
}

const LINE_ARMS: readonly ArmName[] = ['arabesque1', 'arabesque2', 'arabesque3', 'arabesque4']
const LINE_LOOK: readonly Look[] = ['profile', 'front', 'profile', 'over']

/** Arabesque; `side` is the raised leg. `knee` leaves that leg bent, as beginners do. */
export function arabesque(side: Side, o: PoseOptions & { line?: 1 | 2 | 3 | 4; knee?: Degrees } = {}): Step {
  return bodyStep('arabesque', 4, o, (pen) => {
    const height = o.height ?? 92
    const line = o.line ?? 1
    const { there } = arrive(pen, side, o)
    const give = giveFor(side, 'back', height)
    const s = signOf(side)
    pen.free(side, there, 'back', height, { kn: o.knee ?? 0, pf: 92 })
    pen.body(there, { ...give, twist: give.twist + (line === 4 ? -s * 14 : 0) })
    if (!o.knee) pen.vouch('arabesque', side, there, height)
    pen.dress(there, o, side, LINE_ARMS[line - 1], LINE_LOOK[line - 1])
  })
}

/** Penché: the raised leg goes on to the vertical and the hand nearly to the floor. `back` returns to arabesque within the step. */
export function penche(side: Side, o: PoseOptions & { back?: boolean } = {}): Step {
  return bodyStep('penche', 8, o, (pen) => {
    const s = signOf(side)
    const height = o.height ?? 164
    const raised = Math.abs(pen.legNow(side, 'el')) > 60 && !pen.stance.down[side]
    let begin = raised ? pen.at(0.05) : pen.at(0.3)
    if (!raised) {
      const { there } = arrive(pen, side, { ...o, beats: pen.beats * 0.3 })
      pen.free(side, there, 'back', 92)
      pen.body(there, giveFor(side, 'back', 92))
      pen.dress(there, {}, side, 'arabesque1', 'profile')
      begin = Math.max(begin, there)
    }
    const low = o.back ? pen.at(0.55) : pen.t1
    pen.keep(begin, 'tilt', 'ext', 'open', 'list', 'hp')
    // The trunk makes room for the leg.
    pen.keep(begin + (low - begin) * 0.08, `el${side === 'left' ? 'L' : 'R'}`)
    pen.free(side, low, 'back', height)
    pen.vouch('arabesque', side, low, height)
    pen.body(low, { ...giveFor(side, 'back', height), open: s * 18, list: s * 6, hp: -35, hy: 0 })
    const far = other(side)
    pen.armPose(far, low, [78, 2, 50, 6, -8, 85])
    pen.armPose(side, low, ARM_POSES.side)
    if (!o.back) return
    const still = pen.at(0.63)
    pen.free(side, still, 'back', height)
    pen.keep(still, 'tilt', 'ext', 'open', 'list', 'hp')
    // Back for a moment before the next step takes leg and trunk down together.
    for (const t of [pen.at(0.95), pen.t1]) {
      pen.free(side, t, 'back', 92)
      pen.body(t, { ...giveFor(side, 'back', 92), hp: 8 })
    }
    pen.dress(pen.t1, {}, side, 'arabesque1')
  })
}

/** Attitude: the raised leg bent, behind or in front. */
export function attitude(side: Side, o: PoseOptions & { dir?: 'front' | 'back' } = {}): Step {
  return bodyStep('attitude', 4, o, (pen) => {
    const { there } = arrive(pen, side, o, o.dir)
    attitudeLeg(pen, side, there, o.dir ?? 'back', o.height)
    if (o.dir !== 'front') pen.vouch('attitude', side, there, o.height ?? 85)
    pen.dress(there, o, side, 'attitude', o.dir === 'front' ? 'front' : 'over')
  })
}

/** Leg and trunk of an attitude at t. */
export function attitudeLeg(
  pen: Pen,
  side: Side,
  t: number,
  dir: 'front' | 'back',
  height = dir === 'back' ? 85 : 88,
): void {
  const s = signOf(side)
  if (dir === 'front') {
    pen.leg(side, t, { el: height, az: 20, kn: 66, to: 106, pf: 90, ret: 0, gl: 0 })
    pen.body(t, { tilt: -3, ext: 4, list: 0, side: 0, open: 0, twist: 0 })
    return
  }
  const low = pen.legNow(side, 'el') < 0
  pen.leg(side, t, { el: low ? -height : height, az: low ? -28 : 152, kn: 82, to: 75, pf: 92, ret: 0, gl: 0 })
  pen.body(t, { tilt: 28, ext: 28, list: s * 3, side: 0, open: s * 18, twist: -s * 8 })
}

/** Retiré: the toe at the knee, or `high` from 0 at the ankle (`low`) to 1. */
export function retire(
  side: Side,
  o: PoseOptions & { where?: 'front' | 'side' | 'back'; low?: boolean; high?: number } = {},
): Step {
  return bodyStep('retire', 2, o, (pen) => {
    const { there } = arrive(pen, side, o, 'side')
    const high = o.high ?? (o.low ? 0 : 1)
    retireLeg(pen, side, there, high, o.where === 'back' ? -1 : 1)
    if (high === 1) pen.vouch('retire', side, there, 0)
    pen.neutral(there, { list: signOf(side) * 2 * high })
    pen.dress(there, o, side, o.releve ? 'first' : undefined, 'front')
  })
}

/** The leg of a retiré at t, `high` from 0 at the ankle to 1 at the knee: place and, under it, the angles nearest to it. */
export function retireLeg(pen: Pen, side: Side, t: number, high: number, front: 1 | -1): void {
  pen.leg(side, t, {
    ret: 1,
    rh: high,
    rb: front,
    gl: 0,
    el: 32 + 40 * high,
    az: 74 + 8 * high,
    kn: 76 + 54 * high,
    to: 90 + 14 * high,
    pf: 90,
  })
}
