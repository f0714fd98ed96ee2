import { axisAngle, cross, DOWN, fromTo, mul, quat, RAD, set, turn, unit, vec, Z, type V } from './vec'
import type { ArmValues } from './channels'

/**
 * An arm in the frame of the thorax, degrees: elevation (0 hanging, 90 level, 180 up), azimuth (0 forward, 90 own side, > 90 behind), inward turn of
 * the upper arm, elbow, wrist (negative trails), and pronation (0 palm to the flexing side, + palm down). Numbers, not vectors, because palm vectors
 * flip when they are blended.
 */
export type ArmPose = readonly [el: number, az: number, tw: number, fl: number, wr: number, pron: number]

export const ARM_POSES = {
  bas: [26, 58, 85, 48, 12, 0],
  first: [57, 52, 56, 84, 12, 0],
  demiSecond: [48, 74, 35, 28, 8, 20],
  second: [73, 76, 15, 26, 8, 20],
  third: [141, 63, -30, 62, 34, 0],
  allongeSecond: [88, 80, 30, 8, -12, 80],
  allongeThird: [160, 40, 0, 14, -12, 60],
  forward: [95, -2, 50, 6, -8, 85],
  forwardHigh: [112, 8, 40, 8, -8, 80],
  side: [92, 92, 60, 6, -10, 80],
  sideBack: [90, 118, 60, 6, -10, 80],
  wingsBack: [38, 150, 60, 12, -25, 60],
  wingsUp: [146, 78, 20, 16, -14, 30],
  wing: [92, 92, 72, 20, -5, 18],
  lowCross: [37, 42, 73, 95, 0, 30],
  chestCross: [28, 27, 68, 122, 0, 40],
  oval: [37, 53, 74, 53, 14, 10],
  flameV: [142, 88, -40, 16, -20, 70],
  flutterFrame: [100, 84, 20, 55, -25, 60],
  chain: [53, -64, 104, 8, 0, 70],
  relaxed: [8, 60, 20, 14, 6, 10],
  hips: [40, 112, 40, 92, 30, 40],
  cradle: [50, 30, 60, 96, 10, -20],
  stopHand: [88, 8, 30, 12, -62, 80],
  praying: [44, 22, 62, 118, -10, 10],
  openHands: [52, 46, -10, 32, -8, -30],
  toHeart: [29, 76, 49, 118, 34, 34],
  low: [34, 20, 30, 14, -4, 40],
} as const satisfies Record<string, ArmPose>
export type SingleArm = keyof typeof ARM_POSES

/** Poses of both arms that are not the same left and right; `near` is the working side. */
const PAIRS = {
  arabesque1: { near: 'side', far: 'forward' },
  arabesque2: { near: 'forward', far: 'side' },
  arabesque3: { near: 'forward', far: 'side' },
  arabesque4: { near: 'sideBack', far: 'forward' },
  attitude: { near: 'third', far: 'second' },
  fourthUp: { near: 'third', far: 'first' },
  small: { near: 'first', far: 'second' },
  effaced: { near: 'second', far: 'third' },
} as const satisfies Record<string, { near: SingleArm; far: SingleArm }>

export type ArmName = SingleArm | keyof typeof PAIRS

/** The two arms a name means, left then right. For poses that know a working side, `near` says which it is. */
export function armPair(name: ArmName, near: 'left' | 'right'): readonly [ArmPose, ArmPose] {
  if (!(name in PAIRS)) return [ARM_POSES[name as SingleArm], ARM_POSES[name as SingleArm]]
  const pair = PAIRS[name as keyof typeof PAIRS]
  const [a, b] = [ARM_POSES[pair.near], ARM_POSES[pair.far]]
  return near === 'left' ? [a, b] : [b, a]
}

/** True when the word names a pose. */
export function isArmName(word: string): word is ArmName {
  return word in ARM_POSES || word in PAIRS
}

/** Directions of an arm in a left-arm frame (x to her own side). */
export interface ArmLines {
  upper: V
  /** Axis of the elbow. */
  hinge: V
  hand: V
  palm: V
}

/** Lines of an arm to write into. */
export function newArmLines(): ArmLines {
  return { upper: vec(), hinge: vec(), hand: vec(), palm: vec() }
}

const q = quat()
const bend = quat()
const side = vec()
const fore = vec()

/** Writes the directions six numbers mean. */
export function armLines(a: ArmValues, out: ArmLines): void {
  const e = a.ae * RAD
  const z = a.aa * RAD
  set(out.upper, Math.sin(e) * Math.sin(z), -Math.cos(e), Math.sin(e) * Math.cos(z))
  mul(q, axisAngle(bend, out.upper, a.at), fromTo(q, DOWN, out.upper))
  turn(out.hinge, q, MINUS_X)
  mul(q, axisAngle(bend, out.hinge, a.af), q)
  turn(fore, q, DOWN)
  mul(q, axisAngle(bend, fore, a.ap), q)
  turn(out.palm, q, Z)
  axisAngle(bend, unit(side, cross(side, fore, out.palm)), a.aw)
  turn(out.hand, bend, fore)
  turn(out.palm, bend, out.palm)
}

const MINUS_X: Readonly<V> = [-1, 0, 0]
