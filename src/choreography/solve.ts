import { BONE_COUNT, type Side } from '../notation/body'
import type { Seconds } from '../notation/units'
import { newReading, type BodyValues, type LegValues } from './channels'
import type { Compiled } from './compiled'
import { footPitch, newLegAim, plantedAim, riseOfPitch, tipOf, type LegAim } from './feet'
import { smoothstep, softly } from '../score/ease'
import type { Habits } from './habits'
import { curlOf, liven } from './liven'
import {
  bendLeg,
  copyAim,
  easeReach,
  freeAim,
  kneeOverToes,
  mixAim,
  newBent,
  retireAim,
  setLeg,
  swingAim,
  type Bent,
} from './legs'
import { intoLine } from './line'
import { massCentre, weighUpper } from './mass'
import type { Rig, RigSide } from './rig'
import { reachPoints } from './reach'
import { spareHip } from './hips'
import { keepApart } from './shins'
import { placeUpper, setArm, setEyes, setFingers, setTrunk, type Skeleton } from './upper'
import {
  axisAngle,
  copy,
  copyQ,
  dot,
  length,
  mad,
  quat,
  RAD,
  set,
  sub,
  turn,
  vec,
  Y,
  Z as FORWARD,
  type V,
} from './vec'

/** How carefully a body is solved: rounds of balance, and of pinning the feet. */
export interface Care {
  rounds: number
  pins: number
}
export const HERO: Care = { rounds: 5, pins: 4 }
export const CORPS: Care = { rounds: 3, pins: 2 }

/** The hands are read this long ago; they trail. */
const HAND_LAG: Seconds = 0.07
/** An accent of the arms is measured against where they were this long ago. */
const ACCENT: Seconds = 0.12
/** The eyes are where the head will be this much later. */
const GAZE_LEADS: Seconds = 0.2
/** A toe in the air keeps its tip, and a leg that lies its ankle (of a 1.70 m body), at least so far above the floor, metres. */
const TOE_CLEAR = 0.016
const HEEL_CLEAR = 0.0785
/** Rounding of it, metres: for a toe that glides on the floor, and for a leg that rises from it, whose knee would else snap straight. */
const FLOOR_SOFT = [0.006, 0.017] as const
/** A foot off its mark lets the pelvis rise this much further, metres: by and by, or a leg left far behind would let it go within a picture; a jump at once. */
const LOOSE = 0.4
const LOOSE_IN_FLIGHT = 2.5
/** And one above its mark by a metre is as good as this many times off it. */
const HIGH = 2
/** Rounding of the height limit that keeps planted feet in reach, metres. */
const SOFT = 0.0015

/** One leg's part of the work. */
interface Limb {
  name: Side
  rig: RigSide
  v: LegValues
  hip: V
  /** Where a knee can look: forwards, outwards and up. */
  open: V
  planted: LegAim
  free: LegAim
  folded: LegAim
  aim: LegAim
  bent: Bent
  /** Rise of the foot in this solution: as written, or more where the ankle would bend too far or the leg is too short. */
  rise: number
  /** Where the ankle is over the foot as it is written. */
  stood: V
}

const skeleton: Skeleton = {
  W: Array.from({ length: BONE_COUNT }, quat),
  p: Array.from({ length: BONE_COUNT }, () => vec()),
}
const now = newReading()
const late = newReading()
const before = newReading()
const limb = (name: Side, v: LegValues): Limb => ({
  name,
  rig: undefined as unknown as RigSide,
  v,
  hip: vec(),
  open: vec(),
  planted: newLegAim(),
  free: newLegAim(),
  folded: newLegAim(),
  aim: newLegAim(),
  bent: newBent(),
  rise: 0,
  stood: vec(),
})
const left = limb('left', now.left)
const right = limb('right', now.right)
const limbs = [left, right] as const
const root = vec()
const com = vec()
const point = vec()
const yaw = quat()
/** How far the middle of the hip joints has gone, against the pelvis, by its tilt: the pelvis is placed by its hips. */
const swung = vec()

/** Solves the body at t into the shared skeleton: pure, it depends on nothing from before. */
export function solve(rig: Rig, dance: Compiled, t: Seconds, habits: Habits, care: Care): Skeleton {
  const { p } = skeleton
  readBody(dance, t, habits)
  setBody(rig)
  const { hy, hp } = dance.tracks.by
  setEyes(skeleton, hy.at(t + GAZE_LEADS) - hy.at(t), hp.at(t + GAZE_LEADS) - hp.at(t))
  setFingers(skeleton, rig.left, curlOf(now.leftArm, late.leftArm), now.body.flut, t)
  setFingers(skeleton, rig.right, curlOf(now.rightArm, late.rightArm), now.body.flut, t)
  stand(rig, dance, t, care)
  for (const l of limbs) finish(rig, l, care)
  reachPoints(skeleton, rig, now, root, yaw)
  for (let i = 0; i < BONE_COUNT; i++) mad(p[i]!, p[i]!, root, 1)
  return skeleton
}

/** Height of the centre of mass at t, metres: as `solve` would place it, without what weighs nothing. */
export function heightOfMass(rig: Rig, dance: Compiled, t: Seconds, habits: Habits, care: Care): number {
  readBody(dance, t, habits)
  setBody(rig)
  stand(rig, dance, t, care)
  return com[1] + root[1]
}

/** All channels at t, with the dancer's own habits. */
function readBody(dance: Compiled, t: Seconds, habits: Habits): void {
  const behind = habits.late ?? 0
  dance.tracks.read(t, t - behind, now)
  dance.tracks.readArms(t - behind - HAND_LAG, late.leftArm, late.rightArm)
  if (habits.attack) dance.tracks.readArms(t - behind - ACCENT, before.leftArm, before.rightArm)
  liven(now, late, before, t, habits)
}

/** Trunk, head and arms. */
function setBody(rig: Rig): void {
  left.rig = rig.left
  right.rig = rig.right
  setTrunk(skeleton, now.body)
  setArm(skeleton, rig.left, now.leftArm, late.leftArm)
  setArm(skeleton, rig.right, now.rightArm, late.rightArm)
}

/** Puts the body on its legs. */
function stand(rig: Rig, dance: Compiled, t: Seconds, care: Care): void {
  placeUpper(skeleton, rig)
  weighUpper(skeleton, rig)
  axisAngle(yaw, Y, now.body.psi)
  for (const l of limbs) prepare(rig, l)
  swing(rig)
  place(rig, dance, t, care)
}

/**
 * A standing foot the pelvis turns away from pivots on its toes before the leg would be wrung: turnout at which it begins to follow and at which it
 * follows quite, turned in and turned out, degrees; a bent knee asks for it sooner, for it stays over the toes.
 */
const TURNED_IN = [-30, -44] as const
const TURNED_OUT = [84, 108] as const
const BENT_IN = [-8, -18] as const
const BENT_OUT = [62, 70] as const
const MIDDLE = 29
/** Bend of a standing knee from which on it counts, and from which on it counts wholly, degrees. */
const BENDS = [12, 34] as const

/** And how far hips whose height is written come down, as a share of where they are at rest. */
const SINKS = [0.03, 0.12] as const

function pivoted(rig: Rig, v: LegValues, sign: number): number {
  const heading = now.body.psi + now.body.open
  const rel = sign * (v.yaw - heading)
  const out = rel - 360 * Math.round((rel - MIDDLE) / 360)
  const { hipW, hipY } = now.body
  const sunk = hipW * smoothstep(SINKS[0], SINKS[1], 1 - hipY / rig.body.rest[1]!)
  const share = Math.max(sunk, smoothstep(BENDS[0], BENDS[1], v.sk))
  const straight = yields(out, out < MIDDLE ? TURNED_IN : TURNED_OUT)
  const bent = yields(out, out < MIDDLE ? BENT_IN : BENT_OUT)
  return heading + sign * (straight * (1 - share) + bent * share)
}

/** An angle that follows the written one to the first limit and then less and less, up to the second. */
function yields(angle: number, [free, most]: readonly [free: number, most: number]): number {
  const beyond = (angle - free) / (most - free)
  return beyond <= 0 ? angle : free + (most - free) * (1 - Math.exp(-beyond))
}

/** Hip of a leg and, if its foot has a mark, the aim that keeps it there (stage coordinates). */
function prepare(rig: Rig, l: Limb): void {
  turn(l.hip, skeleton.W[0]!, rig.offsets[l.rig.bone.hip]!)
  copy(skeleton.p[l.rig.bone.hip]!, l.hip)
  turn(l.open, yaw, set(l.open, l.rig.sign * 0.6, 0.5, 0.6))
  const v = l.v
  l.rise = v.rise
  if (v.fc > 0) plantedAim(rig, l.rig, v.fx, v.fz, v.fh, pivoted(rig, v, l.rig.sign), v.rise, l.planted)
  copy(l.stood, l.planted.ankle)
  copyQ(l.aim.foot, yaw)
  set(l.bent.shin, 0, -1, 0)
  set(l.bent.knee, l.hip[0], l.hip[1] - l.rig.thigh, l.hip[2])
  set(l.bent.ankle, l.hip[0], l.hip[1] - l.rig.thigh - l.rig.shank, l.hip[2])
}

function swing(rig: Rig): void {
  const [a, b] = [rig.offsets[rig.left.bone.hip]!, rig.offsets[rig.right.bone.hip]!]
  set(point, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)
  turn(point, yaw, point)
  for (let i = 0; i < 3; i++) swung[i] = (left.hip[i]! + right.hip[i]!) / 2 - point[i]!
}

/** Finds where the pelvis is: over the wanted centre of mass, as high as the support leg, the written height or the flight say. */
function place(rig: Rig, dance: Compiled, t: Seconds, care: Care): void {
  const b = now.body
  const sup = b.sup < 0 ? 0 : b.sup > 1 ? 1 : b.sup
  const first = sup < 0.5 ? left : right
  const second = sup < 0.5 ? right : left
  const flying = dance.flightAt(t)
  set(root, b.cx, b.hipY - swung[1], b.cz)
  massCentre(limbs, com)
  for (let round = 0; round < care.rounds; round++) {
    goTo(b)
    if (flying) root[1] = flying.at(t) - com[1]
    else root[1] = standing(sup) * (1 - b.hipW) + (b.hipY - swung[1]) * b.hipW
    root[1] = inReach(root[1], sup, b.hipW > 0 || flying !== null, flying ? LOOSE_IN_FLIGHT : LOOSE)
    for (const l of [first, second]) if (l.v.fc > 0) liftHeel(rig, l)
    aimLeg(first, second, rig.scale)
    aimLeg(second, first, rig.scale)
    massCentre(limbs, com)
  }
  if (left.v.fc < 1 && right.v.fc < 1) goTo(b)
  if (flying) root[1] = inReach(flying.at(t) - com[1], sup, true, LOOSE_IN_FLIGHT)
}

/** Sets the pelvis so that what is wanted there, the centre of mass or the hips, is over its place on the floor. */
function goTo(b: BodyValues): void {
  root[0] = b.cx - com[0] * (1 - b.pel) - swung[0] * b.pel
  root[2] = b.cz - com[2] * (1 - b.pel) - swung[2] * b.pel
}

/** Height of the pelvis at which the carrying legs have the written knees. */
function standing(sup: number): number {
  if (sup <= 0) return legHeight(left)
  if (sup >= 1) return legHeight(right)
  return legHeight(left) * (1 - sup) + legHeight(right) * sup
}

function legHeight(l: Limb): number {
  const { thigh, shank } = l.rig
  const square = thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos((l.v.sk * Math.PI) / 180)
  if (l.v.fc <= 0) return Math.sqrt(square) + 0.07 - l.hip[1]
  return l.planted.ankle[1] - l.v.fh + rise(l, square) - l.hip[1]
}

/** Height of the hip above the ankle when the leg is as long as the root of `square` and stands where it stands. */
function rise(l: Limb, square: number): number {
  const dx = l.planted.ankle[0] - root[0] - l.hip[0]
  const dz = l.planted.ankle[2] - root[2] - l.hip[2]
  return Math.sqrt(Math.max(0.04, square - dx * dx - dz * dz))
}

/** Lowers the pelvis, softly, until every foot on its mark can be reached: a foot never slides because a leg is short. */
function inReach(height: number, sup: number, both: boolean, loose: number): number {
  let y = height
  for (let k = 0; k < 2; k++) {
    const l = k === 0 ? left : right
    if (l.v.fc <= 0.3) continue
    if (!both && sup === k) continue
    const full = (l.rig.thigh + l.rig.shank) * 0.9999
    const most = l.planted.ankle[1] + rise(l, full * full) - l.hip[1] + (1 - l.v.fc + HIGH * l.v.fh) * loose
    const h = 0.5 + (0.5 * (most - y)) / SOFT
    if (h <= 0) y = most
    else if (h < 1) y = most + (y - most) * h - SOFT * h * (1 - h)
  }
  return y
}

/** An ankle bends no further than this towards the shin with the heel down, degrees; near it the heel begins to leave, softly. */
const MOST_FLEXED = 31
const SOFT_HEEL = 5
const footWay = vec()

/** A standing leg the body has gone away from rolls up over its toes from this share of its length on, and so far at most, degrees. */
const LEFT_BEHIND = 0.982
const ROLLS = 46

/** Lifts the heel of a standing foot by what the ankle cannot give, or the length of the leg: the foot rolls up over its toes, which stay. */
function liftHeel(rig: Rig, l: Limb): void {
  const { v } = l
  if (v.rise < 0 || v.rise > 0.9) return
  const yaw = pivoted(rig, v, l.rig.sign) * RAD
  set(footWay, Math.sin(yaw), 0, Math.cos(yaw))
  const lean = Math.asin(Math.max(-1, Math.min(1, -dot(l.bent.shin, footWay)))) / RAD
  let pitch = softly(lean - MOST_FLEXED, SOFT_HEEL)
  if (now.body.hipW > 0) {
    mad(point, l.hip, root, 1)
    sub(point, point, l.stood)
    const full = (l.rig.thigh + l.rig.shank) * LEFT_BEHIND
    const ahead = dot(point, footWay) / full
    const far = softly((length(point) - full) / FOOT_LEVER / RAD, SOFT_HEEL) * now.body.hipW
    pitch += Math.min(ROLLS, far * smoothstep(0, 0.25, ahead))
  }
  l.rise = pitch > 0.4 ? Math.max(v.rise, Math.min(0.7, riseOfPitch(footPitch(v.rise) + pitch))) : v.rise
  if (l.rise !== v.rise) plantedAim(rig, l.rig, v.fx, v.fz, v.fh, pivoted(rig, v, l.rig.sign), l.rise, l.planted)
}

/** From the ball of a foot to its ankle, metres. */
const FOOT_LEVER = 0.13

const marked = newLegAim()
/** A knee is over its toes while the heel is down; a foot that has rolled up so far lets it go where the hip has it. */
const ROLLED = [0.08, 0.4] as const

/** Does a leg between air and mark swing from the hip? In front of her, and behind if it is straight; one that is drawn through goes by the chord. */
function swings(v: LegValues): number {
  const front = smoothstep(-4, 12, v.el)
  const straightBehind = smoothstep(10, 24, -v.el) * (1 - smoothstep(4, 18, v.kn))
  return Math.max(front, straightBehind) * (1 - smoothstep(20, 50, v.az))
}

/** How far a foot is led through the air by its marks, so that its leg must follow; a leg in the air or on its mark has a bend of its own. */
function led(v: LegValues): number {
  if (v.fc >= 1) return smoothstep(0, 0.025, v.fh)
  return smoothstep(0, 0.2, v.fc) * (1 - smoothstep(0.8, 1, v.fc)) * (1 - swings(v))
}

/** Aims one leg about the pelvis: mark, air, or between, and never through the floor. */
function aimLeg(l: Limb, other: Limb, scale: number): void {
  const v = l.v
  if (v.fc > 0) {
    sub(marked.ankle, l.planted.ankle, root)
    copy(marked.pole, l.planted.pole)
    copyQ(marked.foot, l.planted.foot)
    copyQ(marked.toes, l.planted.toes)
    turn(footWay, l.planted.foot, FORWARD)
    const flat = Math.hypot(footWay[0], footWay[2])
    const down = 1 - smoothstep(ROLLED[0], ROLLED[1], l.rise)
    if (flat > 0.1) kneeOverToes(l.rig, l.hip, marked.ankle, footWay[0] / flat, footWay[2] / flat, down, marked.pole)
  }
  if (v.fc < 1) {
    freeAim(l.rig, l.hip, yaw, v, TOE_CLEAR - root[1], l.free)
    if (v.ret > 0) {
      retireAim(l.rig, l.hip, yaw, other.bent.knee, other.bent.ankle, v, l.folded)
      mixAim(l.free, l.free, l.folded, v.ret, l.hip, l.open)
    }
    if (v.fc > 0) swingAim(l.rig, l.aim, l.free, marked, v.fc, l.hip, swings(v), l.open)
    else copyAim(l.aim, l.free)
    tipOf(l.rig, l.aim, point)
    const sunk = Math.max(TOE_CLEAR - point[1], HEEL_CLEAR * scale - l.aim.ankle[1]) - root[1]
    l.aim.ankle[1] += softly(sunk, FLOOR_SOFT[1] + (FLOOR_SOFT[0] - FLOOR_SOFT[1]) * v.gl)
  } else copyAim(l.aim, marked)
  if (v.fc < 1 || v.fh > 0) {
    easeReach(l.rig, l.hip, l.aim.ankle, led(v))
    keepApart(l, other, yaw, scale)
  }
  spareHip(l.rig, skeleton.W[0]!, l.hip, l.aim, l.bent)
}

const wanted = vec()
const miss = vec()

/**
 * Sets the bones of a leg. The twist bones lie up to a centimetre beside the line of the bones, so a planted foot is brought to its mark by
 * correcting the ankle with the body still; moving the body instead would slide the other foot.
 */
function finish(rig: Rig, l: Limb, care: Care): void {
  bendTo(rig, l, care)
  if (l.v.fc < 1 && intoLine(l.rig, l.v, l.aim, skeleton)) bendTo(rig, l, care)
}

function bendTo(rig: Rig, l: Limb, care: Care): void {
  const { W, p } = skeleton
  copy(wanted, l.aim.ankle)
  const pins = l.v.fc >= 1 ? care.pins : 1
  for (let i = 0; i < pins; i++) {
    bendLeg(l.rig, l.hip, l.aim.ankle, l.aim.pole, l.bent)
    setLeg(l.rig, rig.offsets, W, p, l.bent, l.aim.foot, l.aim.toes)
    mad(l.aim.ankle, l.aim.ankle, sub(miss, wanted, p[l.rig.bone.ankle]!), 1)
  }
}
