import { PARENTS } from '../notation/body'
import { armLines, newArmLines } from './arms'
import { clamp, smoothstep } from '../score/ease'
import type { ArmValues, BodyValues } from './channels'
import { EYES, HEAD, NECK, NECK_UPPER, SPINE, UPPER_CHEST, type Rig, type RigSide } from './rig'
import {
  across,
  aim,
  axisAngle,
  between,
  copy,
  copyQ,
  cross,
  dot,
  fromTo,
  length,
  mad,
  mul,
  mulInverse,
  quat,
  RAD,
  set,
  slerp,
  sub,
  turn,
  twistPart,
  unit,
  vec,
  X,
  Y,
  Z,
  type Q,
  type V,
} from './vec'

/** The body as the solver works on it: world rotations and positions of all joints, about an origin of its own. */
export interface Skeleton {
  W: Q[]
  p: V[]
}

const a = quat()
const b = quat()
const relative = quat()
const identity = quat()

/** Share of the written arch that the spine bends; the rest is in the ribs' line. */
const ARCH = 0.8

/** Pelvis, spine, neck and head. The head is set in the world, so spotting and a level gaze need no correction. */
export function setTrunk(s: Skeleton, v: BodyValues): void {
  const { W } = s
  const hips = W[0]!
  mul(hips, axisAngle(a, Y, v.psi + v.open), axisAngle(b, X, v.tilt))
  mul(hips, hips, axisAngle(b, Z, v.list))
  for (let i = 0; i < SPINE.length; i++) {
    const { bone, share } = SPINE[i]!
    mul(a, axisAngle(a, Y, v.twist * share), axisAngle(b, X, -v.ext * ARCH * share))
    mul(a, a, axisAngle(b, Z, v.side * share))
    mul(W[bone]!, W[bone - 1]!, a)
  }
  const chest = W[UPPER_CHEST]!
  const head = W[HEAD]!
  const straight = v.open + v.twist
  const bent = v.tilt - v.ext * ARCH
  const lifted = within(v.hp + bent, NECK_NODS) - bent
  mul(head, axisAngle(a, Y, v.psi + straight + within(v.hy - straight, NECK_TURNS)), axisAngle(b, X, -lifted - 3))
  mul(head, head, axisAngle(b, Z, v.hi))
  between(relative, chest, head)
  mul(W[NECK]!, chest, slerp(a, identity, relative, 0.3))
  mul(W[NECK_UPPER]!, chest, slerp(a, identity, relative, 0.6))
}

/** From where a joint begins to give up and how far it goes at most, degrees: the head against the chest, the hand against the forearm. */
const NECK_TURNS = [66, 80] as const
const NECK_NODS = [38, 46] as const
const WRIST_BENDS = [56, 76] as const

/** An angle that follows the written one up to a limit and then more and more slowly, never beyond the other. */
function within(angle: number, [free, most]: readonly [free: number, most: number]): number {
  const size = Math.abs(angle)
  if (size <= free) return angle
  return Math.sign(angle) * (free + (most - free) * (1 - Math.exp((free - size) / (most - free))))
}

/** Furthest the eyes go before the head, degrees. */
const GLANCE = 25

/** Eyes go before the head, by the turn and lift still to come. */
export function setEyes(s: Skeleton, yaw: number, lift: number): void {
  mul(a, axisAngle(a, Y, clamp(yaw, -GLANCE, GLANCE)), axisAngle(b, X, -clamp(lift, -GLANCE, GLANCE)))
  const head = s.W[HEAD]!
  mul(s.W[EYES[0]]!, head, a)
  mul(s.W[EYES[1]]!, head, a)
}

/** An arm in world directions, ready for the bones. */
interface ArmWorld {
  upper: V
  hinge: V
  fore: V
  hand: V
  palm: V
}
const newArmWorld = (): ArmWorld => ({ upper: vec(), hinge: vec(), fore: vec(), hand: vec(), palm: vec() })

const now = newArmLines()
const past = newArmLines()
const arms = { left: newArmWorld(), right: newArmWorld() }
/** The arms as they were written, before they reach for anything. */
const written = {
  left: newArmWorld(),
  right: newArmWorld(),
}

/** An arm by its six numbers, in the frame of the chest. The hand is read from `late`, a moment ago: it trails. */
export function setArm(s: Skeleton, side: RigSide, v: ArmValues, late: ArmValues): void {
  armLines(v, now)
  armLines(late, past)
  const w = side.sign > 0 ? arms.left : arms.right
  const chest = s.W[UPPER_CHEST]!
  mirror(w.upper, now.upper, side.sign)
  mirror(w.hinge, now.hinge, side.sign)
  for (let i = 0; i < 3; i++) w.hinge[i]! *= side.sign
  across(w.hinge, w.hinge, w.upper)
  turn(w.fore, axisAngle(a, w.hinge, v.af), w.upper)
  mirror(w.hand, past.hand, side.sign)
  mirror(w.palm, past.palm, side.sign)
  spareWrist(w)
  setShoulder(s, side, w.upper)
  turn(w.upper, chest, w.upper)
  turn(w.hinge, chest, w.hinge)
  turn(w.fore, chest, w.fore)
  turn(w.hand, chest, w.hand)
  turn(w.palm, chest, w.palm)
  aim(handQ, side.handFrame, w.hand, w.palm)
  setArmBones(s, side, w, handQ)
  const first = side.sign > 0 ? written.left : written.right
  copyArm(first, w)
}

function copyArm(out: ArmWorld, a: ArmWorld): void {
  copy(out.upper, a.upper)
  copy(out.hinge, a.hinge)
  copy(out.fore, a.fore)
  copy(out.hand, a.hand)
  copy(out.palm, a.palm)
}

/** A hand that trails too far behind its forearm is taken along. */
function spareWrist(w: ArmWorld): void {
  const bent = Math.acos(clamp(dot(w.fore, w.hand), -1, 1)) / RAD
  if (bent <= WRIST_BENDS[0] || bent > 175) return
  const kept = within(bent, WRIST_BENDS) * RAD
  const whole = bent * RAD
  for (let i = 0; i < 3; i++)
    w.hand[i] = (w.fore[i]! * Math.sin(whole - kept) + w.hand[i]! * Math.sin(kept)) / Math.sin(whole)
}

function mirror(out: V, v: V, sign: number): void {
  set(out, v[0] * sign, v[1], v[2])
}

/** Clavicle and scapula follow the arm, smoothly and hardly at all below the level: no shrug. `upper` is in the chest's frame. */
function setShoulder(s: Skeleton, side: RigSide, upper: V): void {
  const e = Math.asin(Math.min(1, Math.max(-1, upper[1]))) / RAD
  const raised = 0.5 * (e + Math.sqrt(e * e + 144))
  const clavicle = s.W[side.bone.clavicle]!
  mul(clavicle, axisAngle(a, Z, side.sign * (1 + 0.17 * raised)), axisAngle(b, Y, -side.sign * upper[2] * 11))
  mul(clavicle, s.W[UPPER_CHEST]!, clavicle)
  mul(s.W[side.bone.scapula]!, clavicle, axisAngle(b, Z, side.sign * (1 + 0.14 * raised)))
}

const upperQ = quat()
const foreQ = quat()
const handQ = quat()
const local = quat()
const twist = quat()
const line = vec()

function setArmBones(s: Skeleton, side: RigSide, w: ArmWorld, turned: Q): void {
  const { W } = s
  const bone = side.bone
  aim(upperQ, side.upperFrame, w.upper, w.hinge)
  twistPart(twist, between(local, W[bone.scapula]!, upperQ), side.upperAxis, 0.55)
  mulInverse(W[bone.upper]!, upperQ, twist)
  copyQ(W[bone.upperTwist]!, upperQ)
  turn(line, upperQ, side.foreAxis)
  mul(foreQ, fromTo(foreQ, line, w.fore), upperQ)
  copyQ(W[bone.elbow]!, foreQ)
  copyQ(W[bone.hand]!, turned)
  twistPart(twist, between(local, foreQ, turned), side.foreAxis, 0.7)
  mul(W[bone.foreTwist]!, foreQ, twist)
}

/** Fingers: the ballet hand, curled by `curl` (−1 spread … 1 closed) and trembling by `flutter` at time t. */
export function setFingers(s: Skeleton, side: RigSide, curl: number, flutter: number, t: number): void {
  const { fingers } = side
  for (let i = 0; i < fingers.length; i++) {
    const f = fingers[i]!
    const q = s.W[f.bone]!
    mul(q, s.W[f.parent]!, f.set)
    let c = curl
    if (flutter > 0) c += flutter * 0.3 * Math.sin(2 * Math.PI * FLUTTER_HZ * t - i * 0.35)
    if (c !== 0) mul(q, q, axisAngle(a, f.axis, c * f.curl))
  }
}

/** Wing-beats of the hands a second in a flutter. */
export const FLUTTER_HZ = 6.5

/** Trunk and arms are the joints before this one. */
export const UPPER_END = 45

/** Positions of trunk and arms from their rotations; the pelvis is at the origin. */
export function placeUpper(s: Skeleton, rig: Rig): void {
  set(s.p[0]!, 0, 0, 0)
  for (let i = 1; i < UPPER_END; i++) {
    const parent = PARENTS[i]!
    turn(s.p[i]!, s.W[parent]!, rig.offsets[i]!)
    mad(s.p[i]!, s.p[parent]!, s.p[i]!, 1)
  }
}

/** How far round an arm goes: to its own side and across the body, from where it begins to give up to where it has; degrees. */
const OWN_SIDE = [96, 168] as const
const ACROSS = [42, 122] as const

/** Share of a reach that a body can make: a hand is not held behind the back because somebody walked away with it. */
function reachable(s: Skeleton, side: RigSide, target: V): number {
  const chest = s.W[UPPER_CHEST]!
  sub(toTarget, target, s.p[side.bone.upper]!)
  turn(toTarget, between(local, chest, identity), toTarget)
  const flat = Math.hypot(toTarget[0], toTarget[2])
  const round = Math.atan2(side.sign * toTarget[0], toTarget[2]) / RAD
  const [from, until] = round >= 0 ? OWN_SIDE : ACROSS
  return 1 - smoothstep(from, until, Math.abs(round)) * smoothstep(0.12, 0.3, flat)
}

/** An arm yields in the last of its length: one that strained for a point would stop dead as the point comes within reach. */
const YIELDS = 0.95
function spanned(wanted: number, whole: number, linked: boolean): number {
  const from = whole * YIELDS
  if (linked || wanted <= from) return Math.min(wanted, whole)
  return from + (whole - from) * Math.tanh((wanted - from) / (whole - from))
}

/** The hand ends past the wrist by this when it reaches, metres. */
const PALM = 0.085
const toTarget = vec()
const elbow = vec()
const drop = vec()
const wrist = vec()

/** A palm that takes something looks inwards, down and forwards: x to her own side, y, z in the chest's frame. */
const TAKES: Readonly<V> = [-0.6, -0.7, 0.4]
/** Palms that would have to turn further than the first angle keep more and more of the way they were written; degrees. */
const OVER = [140, 178] as const
const palm = vec()
const taken = vec()

/**
 * Turns a hand from the way it was written to the way it reaches, by a share: its direction goes over, and the palm, carried along, turns about it
 * to what it takes. Nothing is blended the shortest way: that changes its mind where two ways are as long.
 */
function turnHand(chest: Q, side: RigSide, w: ArmWorld, before: ArmWorld, weight: number): void {
  for (let i = 0; i < 3; i++) w.hand[i] = before.hand[i]! + (w.hand[i]! - before.hand[i]!) * weight
  unit(w.hand, w.hand)
  turn(palm, fromTo(a, before.hand, w.hand), before.palm)
  across(palm, palm, w.hand)
  turn(taken, chest, set(taken, side.sign * TAKES[0], TAKES[1], TAKES[2]))
  mad(taken, taken, w.hand, -dot(taken, w.hand))
  const clear = length(taken)
  cross(line, palm, taken)
  const angle = Math.atan2(dot(line, w.hand), dot(palm, taken)) / RAD
  const share = weight * smoothstep(0.2, 0.6, clear) * (1 - smoothstep(OVER[0], OVER[1], Math.abs(angle)))
  turn(w.palm, axisAngle(a, w.hand, angle * share), palm)
}

/**
 * Bends an arm, already set, so that its palm comes to `target` (skeleton's coordinates) by the share `weight`. A point too far
 * away is pointed at; `linked` crosses before the body with the elbow forwards. Call `placeUpper` afterwards.
 */
export function reachArm(s: Skeleton, side: RigSide, target: V, wanted: number, linked = false): void {
  const weight = linked ? wanted : wanted * reachable(s, side, target)
  if (weight <= 0) return
  const w = side.sign > 0 ? arms.left : arms.right
  const first = side.sign > 0 ? written.left : written.right
  copyArm(w, first)
  const l1 = side.upperLength
  const l2 = side.foreLength + PALM
  const chest = s.W[UPPER_CHEST]!
  sub(toTarget, target, s.p[side.bone.upper]!)
  const span = spanned(Math.max(0.12, length(toTarget)), (l1 + l2) * 0.998, linked)
  unit(toTarget, toTarget)
  set(drop, side.sign * 0.45, -0.62, linked ? 0.5 : -0.7)
  across(drop, turn(drop, chest, drop), toTarget)
  const c = Math.min(1, Math.max(-1, (l1 * l1 + span * span - l2 * l2) / (2 * l1 * span)))
  set(elbow, 0, 0, 0)
  mad(elbow, elbow, toTarget, l1 * c)
  mad(elbow, elbow, drop, l1 * Math.sqrt(1 - c * c))
  mad(wrist, elbow, toTarget, -span)
  for (let i = 0; i < 3; i++) w.hand[i] = -wrist[i]! / l2
  for (let i = 0; i < 3; i++) {
    w.upper[i]! += (elbow[i]! / l1 - w.upper[i]!) * weight
    w.fore[i]! += (w.hand[i]! - w.fore[i]!) * weight
  }
  turnHand(chest, side, w, first, weight)
  aim(handQ, side.handFrame, w.hand, w.palm)
  unit(w.upper, w.upper)
  unit(w.fore, w.fore)
  cross(line, w.upper, w.fore)
  if (dot(line, line) > 1e-4) {
    unit(line, line)
    for (let i = 0; i < 3; i++) w.hinge[i]! += (line[i]! - w.hinge[i]!) * weight
  }
  across(w.hinge, w.hinge, w.upper)
  between(local, chest, identity)
  setShoulder(s, side, turn(drop, local, w.upper))
  setArmBones(s, side, w, handQ)
}
