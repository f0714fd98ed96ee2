import { BONE_COUNT, boneIndex, newPose, PARENTS, type Bone, type Body, type Pose, type Side } from '../notation/body'
import type { Degrees, Metres, Seconds } from '../notation/units'
import type { MadeDance } from './dance'
import { turn, vec, type Q, type V } from './vec'

/**
 * Measurements of a dance from its written poses alone: joints, marks and the clock. They do not ask the solver what it meant.
 * Frames a second of all of them.
 */
export const CHECK_FPS = 60

const SIDES = ['left', 'right'] as const

/** Position of a joint in a pose. */
export function jointAt(pose: Pose, bone: Bone, out: V = vec()): V {
  const i = boneIndex(bone) * 3
  out[0] = pose.positions[i]!
  out[1] = pose.positions[i + 1]!
  out[2] = pose.positions[i + 2]!
  return out
}

/** Rotation of a joint in a pose. */
export function rotationOf(pose: Pose, bone: Bone): Q {
  const i = boneIndex(bone) * 4
  return [pose.rotations[i]!, pose.rotations[i + 1]!, pose.rotations[i + 2]!, pose.rotations[i + 3]!]
}

/** Tip of a shoe in a pose, by the rest tip of the body carried with its toes' bone. */
export function shoeTip(body: Body, pose: Pose, side: Side): V {
  const toes: Bone = `${side}Toes`
  const i = boneIndex(toes) * 3
  const tip = body.tip[side]
  const arm = vec(tip[0]! - body.rest[i]!, tip[1]! - body.rest[i + 1]!, tip[2]! - body.rest[i + 2]!)
  turn(arm, rotationOf(pose, toes), arm)
  const at = jointAt(pose, toes)
  return [at[0] + arm[0], at[1] + arm[1], at[2] + arm[2]]
}

/** Elevation of a leg from straight down, by its hip and ankle; degrees. */
export function elevation(pose: Pose, side: Side): Degrees {
  const a = jointAt(pose, `${side}UpperLeg`)
  const b = jointAt(pose, `${side}Foot`)
  return deg(Math.acos((a[1] - b[1]) / distance(a, b)))
}

/** Knee of a leg by its three joints; 0 straight. */
export function kneeAngle(pose: Pose, side: Side): Degrees {
  return bendAt(jointAt(pose, `${side}UpperLeg`), jointAt(pose, `${side}LowerLeg`), jointAt(pose, `${side}Foot`))
}

/** How far the foot goes on the line of the shank: 90 is quite in line; by knee, ankle and tip. */
export function pointOf(body: Body, pose: Pose, side: Side): Degrees {
  return 90 - bendAt(jointAt(pose, `${side}LowerLeg`), jointAt(pose, `${side}Foot`), shoeTip(body, pose, side)) + 0
}

/** Heading of the body by its hip joints, degrees. */
export function pelvisHeading(pose: Pose): Degrees {
  const l = jointAt(pose, 'leftUpperLeg')
  const r = jointAt(pose, 'rightUpperLeg')
  return deg(Math.atan2(-(l[2] - r[2]), l[0] - r[0]))
}

/** Heading of the head. */
export function headHeading(pose: Pose): Degrees {
  const f = turn(vec(), rotationOf(pose, 'head'), [0, 0, 1])
  return deg(Math.atan2(f[0], f[2]))
}

/** Segment masses of women as sports tables round them: other numbers, at other places, than the solver's. */
const MASSES: readonly (readonly [from: Bone, to: Bone, share: number, mass: number])[] = [
  ['neckUpper', 'head', 1.2, 0.082],
  ['upperChest', 'neck', 0.3, 0.1695],
  ['chest', 'chestUpper', 0.4, 0.1275],
  ['hips', 'spineUpper', 0.1, 0.1565],
  ...SIDES.flatMap((s) => [
    [`${s}UpperArm`, `${s}LowerArm`, 0.458, 0.029] as const,
    [`${s}LowerArm`, `${s}Hand`, 0.436, 0.0157] as const,
    [`${s}Hand`, `${s}MiddleProximal`, 0.9, 0.005] as const,
    [`${s}UpperLeg`, `${s}LowerLeg`, 0.428, 0.1175] as const,
    [`${s}LowerLeg`, `${s}Foot`, 0.419, 0.0535] as const,
    [`${s}Foot`, `${s}Toes`, 0.5, 0.0133] as const,
  ]),
]

/** Centre of mass by other masses than the solver's, metres. */
export function centreOfMass(pose: Pose): V {
  const out = vec()
  let total = 0
  for (const [from, to, share, mass] of MASSES) {
    const a = jointAt(pose, from)
    const b = jointAt(pose, to)
    for (let i = 0; i < 3; i++) out[i]! += (a[i]! + (b[i]! - a[i]!) * share) * mass
    total += mass
  }
  for (let i = 0; i < 3; i++) out[i]! /= total
  return out
}

/** What `watch` tells of a dance. Speeds in cm/s, lengths in mm, angles in degrees. */
export interface Report {
  frames: number
  /** 95th percentile of the speed of planted tips, and the furthest a tip goes during one plant. */
  skate: number
  slide: number
  /** Greatest change of a joint against its parent in a frame; where and when. The head is counted by itself. */
  pop: { degrees: Degrees; bone: string; at: Seconds }
  whip: Degrees
  /** Furthest a knee bends, and the furthest it bends backwards. */
  knee: Degrees
  /** 99th percentile of the hands' acceleration against the chest, m/s². */
  hands: number
  /** Numbers that are not. */
  broken: number
}

/** Watches a dance from a time to another. */
export function watch(dance: MadeDance, body: Body, from: Seconds, until: Seconds): Report {
  const frames = Math.round((until - from) * CHECK_FPS)
  const speeds: number[] = []
  const hands: number[] = []
  const report: Report = {
    frames,
    skate: 0,
    slide: 0,
    pop: { degrees: 0, bone: '', at: 0 },
    whip: 0,
    knee: 0,
    hands: 0,
    broken: 0,
  }
  const plants = dance.made.compiled.plants
  const starts = new Map<object, V>()
  const before = { left: vec(), right: vec() }
  const stood: Record<Side, object | null> = { left: null, right: null }
  let pose = newPose()
  let last = newPose()
  const trail: Record<Side, V[]> = { left: [], right: [] }
  for (let i = 0; i <= frames; i++) {
    const t = from + i / CHECK_FPS
    dance.poseAt(t, pose)
    for (const x of pose.positions) if (!Number.isFinite(x)) report.broken++
    for (const x of pose.rotations) if (!Number.isFinite(x)) report.broken++
    for (const side of SIDES) {
      const tip = shoeTip(body, pose, side)
      const music = t - dance.made.delay
      const plant =
        plants.find(
          (p) => (p.side === side) !== dance.made.at.mirror && music >= p.from + 1e-3 && music <= p.until - 1e-3,
        ) ?? null
      if (plant && stood[side] === plant) {
        speeds.push(100 * CHECK_FPS * Math.hypot(tip[0] - before[side][0], tip[2] - before[side][2]))
        const start = starts.get(plant)!
        report.slide = Math.max(report.slide, 1000 * Math.hypot(tip[0] - start[0], tip[2] - start[2]))
      } else if (plant) starts.set(plant, tip)
      stood[side] = plant
      before[side] = tip
      report.knee = Math.max(report.knee, kneeAngle(pose, side))
      const hand = jointAt(pose, `${side}Hand`)
      const chest = jointAt(pose, 'upperChest')
      const h = (-pelvisHeading(pose) * Math.PI) / 180
      const v: V = [hand[0] - chest[0], hand[1] - chest[1], hand[2] - chest[2]]
      trail[side].push([v[0] * Math.cos(h) + v[2] * Math.sin(h), v[1], v[2] * Math.cos(h) - v[0] * Math.sin(h)])
    }
    if (i > 0) compare(last, pose, t, report)
    ;[pose, last] = [last, pose]
  }
  for (const side of SIDES)
    for (let i = 1; i < trail[side].length - 1; i++) {
      const [a, b, c] = [trail[side][i - 1]!, trail[side][i]!, trail[side][i + 1]!]
      hands.push(CHECK_FPS ** 2 * Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1], a[2] - 2 * b[2] + c[2]))
    }
  report.skate = percentile(speeds, 0.95)
  report.hands = percentile(hands, 0.99)
  return report
}

function compare(a: Pose, b: Pose, t: Seconds, report: Report): void {
  for (let bone = 1; bone < BONE_COUNT; bone++) {
    const change = angleBetween(local(a, bone), local(b, bone))
    if (bone >= 6 && bone <= 8) continue
    if (change > report.pop.degrees) report.pop = { degrees: change, bone: String(bone), at: t }
  }
  report.whip = Math.max(report.whip, angleBetween(rotationOf(a, 'head'), rotationOf(b, 'head')))
}

/** Rotation of a joint against its parent. */
function local(pose: Pose, bone: number): Q {
  const p = PARENTS[bone]! * 4
  const c = bone * 4
  const r = pose.rotations
  const [ax, ay, az, aw] = [-r[p]!, -r[p + 1]!, -r[p + 2]!, r[p + 3]!]
  const [bx, by, bz, bw] = [r[c]!, r[c + 1]!, r[c + 2]!, r[c + 3]!]
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ]
}

/** Angle of the turn from one rotation to the other, 0 to 180 degrees. */
export function angleBetween(a: Readonly<Q>, b: Readonly<Q>): Degrees {
  return deg(2 * Math.acos(Math.min(1, Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]))))
}

/** Least-squares fall of a height over time: acceleration (m/s², downwards) and the root mean square rest (metres). */
export function fitFall(samples: readonly (readonly [t: Seconds, y: Metres])[]): { g: number; rest: Metres } {
  const m = [0, 0, 0, 0, 0]
  const r = [0, 0, 0]
  const t0 = samples[0]![0]
  for (const [t, y] of samples) {
    const x = t - t0
    for (let k = 0; k < 5; k++) m[k]! += x ** k
    for (let k = 0; k < 3; k++) r[k]! += y * x ** k
  }
  const det = (a: number[]): number =>
    a[0]! * (a[4]! * a[8]! - a[5]! * a[7]!) -
    a[1]! * (a[3]! * a[8]! - a[5]! * a[6]!) +
    a[2]! * (a[3]! * a[7]! - a[4]! * a[6]!)
  const M = [m[0]!, m[1]!, m[2]!, m[1]!, m[2]!, m[3]!, m[2]!, m[3]!, m[4]!]
  const solve = (k: number): number => det(M.map((x, i) => (i % 3 === k ? r[Math.floor(i / 3)]! : x))) / det(M)
  const [a, b, c] = [solve(0), solve(1), solve(2)]
  const rest = Math.sqrt(
    samples.reduce((s, [t, y]) => s + (y - a - b * (t - t0) - c * (t - t0) ** 2) ** 2, 0) / samples.length,
  )
  return { g: -2 * c, rest }
}

/** The value below which a share (0 to 1) of all values lies; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

function bendAt(a: V, b: V, c: V): Degrees {
  const u: V = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const v: V = [c[0] - b[0], c[1] - b[1], c[2] - b[2]]
  const d = (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v))
  return deg(Math.acos(Math.max(-1, Math.min(1, d))))
}

function distance(a: V, b: V): Metres {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function deg(radians: number): Degrees {
  return (radians * 180) / Math.PI
}
