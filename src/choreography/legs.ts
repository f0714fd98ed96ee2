import type { LegValues } from './channels'
import type { LegAim } from './feet'
import type { RigSide } from './rig'
import {
  across,
  aim,
  axisAngle,
  between,
  copy,
  copyQ,
  cross,
  dot,
  DOWN,
  frame,
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
  Z,
  type Q,
  type V,
} from './vec'
import { smootherstep, smoothstep } from '../score/ease'

/** Share of the turnout seen at the knee (hip and half the shank); the rest is shank and foot. */
const TURNOUT_AT_KNEE = 0.82
/** Shank and pointed foot of the retiré, folded as one segment: what the foot adds, metres. */
const POINTED_FOOT = 0.158
/** From ankle to tip of a stretched foot, along the leg, metres. */
const STRETCHED_FOOT = 0.165
/** Longest share of a leg's length the knee may give; short of 1 the knee has a direction. */
const FULL_REACH = 0.99995

const thigh = vec()
const shin = vec()
const front = vec()
const hinge = vec()
const fwd = vec()
const up = vec()
const q = quat()
const bend = quat()

/** Rotation of a foot whose length lies at `pitch` degrees from `front` towards `shin`. */
function footFrame(out: Q, pitch: number): void {
  const c = Math.cos(pitch * RAD)
  const s = Math.sin(pitch * RAD)
  set(fwd, front[0] * c + shin[0] * s, front[1] * c + shin[1] * s, front[2] * c + shin[2] * s)
  set(up, front[0] * s - shin[0] * c, front[1] * s - shin[1] * c, front[2] * s - shin[2] * c)
  mulInverse(out, frame(out, fwd, up), restFoot)
}
const restFoot = frame(quat(), Z, [0, 1, 0])

/**
 * A leg in the air: elevation, azimuth, turnout, knee and foot in the plumb frame of the pelvis. `hip` and the answer share an origin; `floor` is
 * the height of the floor in it, which a gliding toe keeps to.
 */
export function freeAim(side: RigSide, hip: V, yaw: Q, v: LegValues, floor: number, out: LegAim): void {
  const l = side.thigh + side.shank
  let el = v.el
  if (v.gl > 0) {
    const drop = (hip[1] - floor) / (l + STRETCHED_FOOT)
    el += (Math.acos(drop < 0 ? 0 : drop > 1 ? 1 : drop) / RAD - el) * v.gl
  }
  const e = el * RAD
  const a = v.az * RAD
  set(thigh, side.sign * Math.sin(e) * Math.sin(a), -Math.cos(e), Math.sin(e) * Math.cos(a))
  mul(q, axisAngle(bend, thigh, -side.sign * v.to * TURNOUT_AT_KNEE), fromTo(q, DOWN, thigh))
  mul(q, yaw, q)
  turn(thigh, yaw, thigh)
  turn(hinge, q, X)
  turn(out.pole, q, Z)
  axisAngle(bend, hinge, v.kn)
  turn(shin, bend, thigh)
  turn(front, bend, out.pole)
  mad(out.ankle, hip, thigh, side.thigh)
  mad(out.ankle, out.ankle, shin, side.shank)
  const footOut = v.to * (1 - TURNOUT_AT_KNEE) * (1 - v.pf / 130) + v.wg
  turn(front, axisAngle(bend, shin, -side.sign * footOut), front)
  const sole = v.pf - (19 * Math.min(90, Math.max(0, v.pf))) / 90
  footFrame(out.foot, sole)
  footFrame(out.toes, sole + (v.pf > 40 ? 10 * smootherstep((v.pf - 40) / 50) : 0))
}

const target = vec()
const pole = vec()
const knee = vec()
const way = vec()

/**
 * The toe at the other leg: a place, not an angle. `at` is the other leg's knee (rh 1) … ankle (rh 0); rb 1 in front, −1 behind.
 */
export function retireAim(side: RigSide, hip: V, yaw: Q, otherKnee: V, otherAnkle: V, v: LegValues, out: LegAim): void {
  const l2 = side.shank + POINTED_FOOT
  const h = v.rh
  for (let i = 0; i < 3; i++) target[i] = otherAnkle[i]! + (otherKnee[i]! - otherAnkle[i]!) * h
  set(way, side.sign * (0.035 + 0.01 * (1 - h)), 0.035 * (1 - h) - 0.005, 0.06 * v.rb - 0.012 * (1 - v.rb))
  mad(target, target, turn(way, yaw, way), 1)
  set(pole, side.sign, 0.2, 0.42)
  unit(pole, turn(pole, yaw, pole))
  sub(way, target, hip)
  const far = (side.thigh + l2) * 0.999
  const span = Math.min(far, Math.max(0.1, length(way)))
  unit(way, way)
  across(pole, pole, way)
  const c = cosine(side.thigh, span, l2)
  mad(knee, hip, way, side.thigh * c)
  mad(knee, knee, pole, side.thigh * Math.sqrt(1 - c * c))
  unit(shin, sub(shin, target, knee))
  unit(thigh, sub(thigh, knee, hip))
  cross(hinge, thigh, shin)
  unit(hinge, hinge)
  cross(front, shin, hinge)
  mad(out.ankle, knee, shin, side.shank)
  out.pole[0] = pole[0]
  out.pole[1] = pole[1]
  out.pole[2] = pole[2]
  footFrame(out.foot, 70)
  footFrame(out.toes, 80)
}

/** Cosine of the corner between sides a and b of a triangle whose third side is c, kept in range. */
function cosine(a: number, b: number, c: number): number {
  const x = (a * a + b * b - c * c) / (2 * a * b)
  return x < -1 ? -1 : x > 1 ? 1 : x
}

/**
 * Blends two aims of a leg from `hip` by a share; the toes go with the foot, so that they never take another way round than it, and the knee turns
 * by way of `open`, where knees can look: forwards, outwards and up.
 */
export function mixAim(out: LegAim, a: LegAim, b: LegAim, s: number, hip: V, open: V): void {
  copy(poleA, a.pole)
  copy(poleB, b.pole)
  for (let i = 0; i < 3; i++) out.ankle[i] = a.ankle[i]! + (b.ankle[i]! - a.ankle[i]!) * s
  turnPole(out.pole, poleA, poleB, s, unit(axis, sub(axis, out.ankle, hip)), open)
  between(toesA, a.foot, a.toes)
  between(toesB, b.foot, b.toes)
  slerp(out.foot, a.foot, b.foot, s)
  mul(out.toes, out.foot, slerp(toesA, toesA, toesB, s))
}

/** The same leg once more. */
export function copyAim(out: LegAim, a: LegAim): void {
  copy(out.ankle, a.ankle)
  copy(out.pole, a.pole)
  copyQ(out.foot, a.foot)
  copyQ(out.toes, a.toes)
}

/** Turns the direction of a knee evenly about the line of its leg, from a to b: two that lie far apart would else be passed between at a jerk. */
function turnPole(out: V, a: V, b: V, s: number, line: V, open: V): void {
  across(opened, open, line)
  const from = angleAbout(line, opened, a)
  const to = angleAbout(line, opened, b)
  turn(out, axisAngle(bend, line, from + (to - from) * s), opened)
}

/** From a direction square to an axis to where another one lies about it, degrees. */
function angleAbout(line: V, from: V, to: V): number {
  cross(turned, from, to)
  return Math.atan2(dot(turned, line), dot(from, to)) / RAD
}

const poleA = vec()
const poleB = vec()
const axis = vec()
const opened = vec()
const turned = vec()
const toesA = quat()
const toesB = quat()

/**
 * Blends as `mixAim` does, but swings the leg by the share `swings`: the ankle goes round the hip, and the knee goes evenly from the one bend to
 * the other. A straight leg that comes down to a mark so stays straight instead of folding along the chord.
 */
export function swingAim(
  side: RigSide,
  out: LegAim,
  a: LegAim,
  b: LegAim,
  s: number,
  hip: V,
  swings: number,
  open: V,
): void {
  sub(way, a.ankle, hip)
  sub(target, b.ankle, hip)
  const from = kneeAcross(side, length(way))
  const to = kneeAcross(side, length(target))
  unit(way, way)
  unit(target, target)
  const share = swings * smoothstep(-0.3, 0.1, dot(way, target))
  for (let i = 0; i < 3; i++) way[i]! += (target[i]! - way[i]!) * s
  mixAim(out, a, b, s, hip, open)
  if (share <= 0) return
  mad(way, hip, way, spanOf(side, from + (to - from) * s) / length(way))
  for (let i = 0; i < 3; i++) out.ankle[i]! += (way[i]! - out.ankle[i]!) * share
}

/** Bend of the knee at which hip and ankle are so far apart, radians. */
function kneeAcross({ thigh: l1, shank: l2 }: RigSide, span: number): number {
  return Math.PI - Math.acos(cosine(l1, l2, span))
}

/** From hip to ankle when the knee is bent so far (radians), metres. */
function spanOf({ thigh: l1, shank: l2 }: RigSide, knee: number): number {
  return Math.sqrt(l1 * l1 + l2 * l2 + 2 * l1 * l2 * Math.cos(knee))
}

/** The bent leg between a hip and an ankle: knee, reached ankle, directions of its bones, and the normal of the plane they bend in. */
export interface Bent {
  knee: V
  ankle: V
  thigh: V
  shin: V
  normal: V
}

/** A bent leg to write into. */
export function newBent(): Bent {
  return { knee: vec(), ankle: vec(), thigh: vec(), shin: vec(), normal: vec() }
}

/** Two-bone solution; an ankle out of reach is met as nearly as the leg is long. */
export function bendLeg(side: RigSide, hip: V, ankle: V, towards: V, out: Bent): void {
  const l1 = side.thigh
  const l2 = side.shank
  sub(way, ankle, hip)
  const far = Math.sqrt(way[0] * way[0] + way[1] * way[1] + way[2] * way[2])
  const span = Math.min((l1 + l2) * FULL_REACH, Math.max(0.08, far))
  if (far < 1e-6) copy(way, DOWN)
  unit(way, way)
  across(pole, towards, way)
  cross(out.normal, way, pole)
  const x = (l1 * l1 + span * span - l2 * l2) / (2 * l1 * span)
  const c = x < -1 ? -1 : x > 1 ? 1 : x
  const along = l1 * c
  const bow = l1 * Math.sqrt(1 - c * c)
  for (let i = 0; i < 3; i++) {
    out.knee[i] = hip[i]! + way[i]! * along + pole[i]! * bow
    out.ankle[i] = hip[i]! + way[i]! * span
  }
  unit(out.thigh, sub(out.thigh, out.knee, hip))
  unit(out.shin, sub(out.shin, out.ankle, out.knee))
}

/** A leg that is led nearer to its full length than this share only gets there by and by. */
const EASY = 0.955

/**
 * Draws an ankle that is led far from its hip nearer, by the share `eased`: a leg that is stretched towards a point it hardly reaches, or does
 * not, would else snap straight and as suddenly bend again.
 */
export function easeReach({ thigh: l1, shank: l2 }: RigSide, hip: V, ankle: V, eased: number): void {
  const easy = (l1 + l2) * EASY
  const rest = l1 + l2 - easy
  const span = length(sub(way, ankle, hip))
  if (span <= easy) return
  const soft = easy + rest * (1 - Math.exp((easy - span) / rest))
  mad(ankle, hip, way, 1 + ((soft - span) * eased) / span)
}

const middle = vec()
const aside = vec()

/** Bends of a leg's plane beyond this are not made to bring a knee over its toes, degrees; and legs so straight are left alone, metres. */
const MOST_OPEN = 26
const STRAIGHT = [0.04, 0.2] as const
/** Share of a leg's length between hip and ankle from which on somebody stands: on a knee or a seat the knees are free. */
const STANDING = [0.5, 0.7] as const

/**
 * Turns the direction of a planted knee round the line from hip to ankle until the knee is over the toes: in the upright plane through the foot.
 * The foot's direction on the floor is of unit length; `wanted` is the share of the turn that is made.
 */
export function kneeOverToes(
  side: RigSide,
  hip: V,
  ankle: V,
  footX: number,
  footZ: number,
  wanted: number,
  towards: V,
): void {
  sub(way, ankle, hip)
  const span = Math.min((side.thigh + side.shank) * FULL_REACH, Math.max(0.08, length(way)))
  unit(way, way)
  across(pole, towards, way)
  cross(aside, way, pole)
  const c = cosine(side.thigh, span, side.shank)
  const out = side.thigh * Math.sqrt(1 - c * c)
  mad(middle, hip, way, side.thigh * c)
  const off = footZ * (middle[0] - ankle[0]) - footX * (middle[2] - ankle[2])
  const along = out * (footZ * pole[0] - footX * pole[2])
  const across2 = out * (footZ * aside[0] - footX * aside[2])
  const most = Math.sqrt(along * along + across2 * across2)
  if (most < 1e-4) return
  const lag = Math.atan2(across2, along)
  const open = Math.acos(Math.max(-1, Math.min(1, -off / most)))
  const a = wrap(lag + open)
  const b = wrap(lag - open)
  const turned = Math.abs(a) < Math.abs(b) ? a : b
  const tall = (hip[1] - ankle[1]) / (side.thigh + side.shank)
  const clear = smoothstep(0.35, 0.8, Math.abs(Math.sin(lag)))
  const share = wanted * clear * smoothstep(STRAIGHT[0], STRAIGHT[1], out) * smoothstep(STANDING[0], STANDING[1], tall)
  const angle = share * Math.max(-MOST_OPEN, Math.min(MOST_OPEN, turned / RAD))
  turn(towards, axisAngle(bend, way, angle), pole)
}

/** An angle in radians brought to −π … π. */
function wrap(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))
}

const thighQ = quat()
const shankQ = quat()
const local = quat()
const twist = quat()

/** Writes rotations and positions of the six joints of a bent leg. The normal of the bend is the bones' reference: it
 * holds for a knee folded right up as for a straight one. */
export function setLeg(
  side: RigSide,
  offsets: readonly V[],
  W: readonly Q[],
  p: readonly V[],
  bent: Bent,
  foot: Q,
  toes: Q,
): void {
  const b = side.bone
  aim(thighQ, side.thighFrame, bent.thigh, bent.normal)
  aim(shankQ, side.shankFrame, bent.shin, bent.normal)
  twistPart(twist, between(local, W[0]!, thighQ), side.thighAxis, 0.5)
  mulInverse(W[b.hip]!, thighQ, twist)
  copyQ(W[b.thighTwist]!, thighQ)
  copyQ(W[b.knee]!, shankQ)
  twistPart(twist, between(local, shankQ, foot), side.shankAxis, 0.5)
  mul(W[b.shankTwist]!, shankQ, twist)
  copyQ(W[b.ankle]!, foot)
  copyQ(W[b.toes]!, toes)
  for (let i = b.thighTwist; i <= b.toes; i++) {
    turn(p[i]!, W[i - 1]!, offsets[i]!)
    mad(p[i]!, p[i - 1]!, p[i]!, 1)
  }
}
