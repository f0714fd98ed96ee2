import { boneIndex, type Body, type Bone, type Pose, type Side } from '../../src/notation/body.ts'
import { angleBetween, jointAt, pointOf, rotationOf } from '../../src/choreography/checks.ts'
import { between, cross, dot, mad, RAD, sub, turn, unit, vec, Y, type Q, type V } from '../../src/choreography/vec.ts'

/** A joint's range: which, and by how many degrees it is passed (0 inside). */
export type Passed = readonly [name: string, degrees: number]

const rel: Q = [0, 0, 0, 1]

/** Yaw, pitch and roll of a rotation, degrees, taken in this order. */
function yawPitchRoll([x, y, z, w]: Q): readonly [yaw: number, pitch: number, roll: number] {
  return [
    Math.atan2(2 * (x * z + w * y), 1 - 2 * (x * x + y * y)) / RAD,
    Math.asin(Math.max(-1, Math.min(1, 2 * (w * x - y * z)))) / RAD,
    Math.atan2(2 * (x * y + w * z), 1 - 2 * (x * x + z * z)) / RAD,
  ]
}

const beyond = (x: number, low: number, high: number): number => Math.max(0, low - x, x - high)

/** How far every joint of a pose is outside what bodies can do; by positions of joints and rotations against the parent. */
export function passedLimits(body: Body, pose: Pose): Passed[] {
  const out: Passed[] = []
  const [ny, np, nr] = yawPitchRoll(between(rel, rotationOf(pose, 'upperChest'), rotationOf(pose, 'head')))
  out.push(['neck yaw', beyond(ny, -80, 80)], ['neck pitch', beyond(-np, -50, 55)], ['neck incl', beyond(nr, -40, 40)])
  const [ey] = yawPitchRoll(between(rel, rotationOf(pose, 'upperChest'), rotationOf(pose, 'leftEye')))
  out.push(['head and eyes', beyond(ey, -100, 100)])
  const [ty, tp] = yawPitchRoll(between(rel, rotationOf(pose, 'hips'), rotationOf(pose, 'upperChest')))
  out.push(['spine twist', beyond(ty, -50, 50)], ['spine', beyond(-tp, -70, 80)])
  for (const side of ['left', 'right'] as const) {
    const hip = jointAt(pose, `${side}UpperLeg`)
    const knee = jointAt(pose, `${side}LowerLeg`)
    const ankle = jointAt(pose, `${side}Foot`)
    const thigh = inFrame(pose, 'hips', unit(vec(), sub(vec(), knee, hip)))
    const ahead = Math.atan2(thigh[2], -thigh[1]) / RAD
    const inPlane = Math.hypot(thigh[1], thigh[2])
    if (inPlane > 0.5) out.push([`${side} hip`, beyond(ahead, -58, 135)])
    const abroad = (side === 'left' ? 1 : -1) * thigh[0]
    out.push([`${side} hip across`, beyond(Math.asin(abroad) / RAD, -25, 90)])
    if (abroad > Math.abs(thigh[2]))
      out.push([`${side} hip abroad`, beyond(Math.atan2(abroad, -thigh[1]) / RAD, -90, 130)])
    const turned = hipTurnout(body, pose, side)
    out.push([`${side} hip turned ${turned < 0 ? 'in' : 'out'}`, beyond(turned, -10, 62)])
    out.push([`${side} knee`, beyond(bend(hip, knee, ankle), 0, 150)])
    out.push([`${side} ankle`, beyond(pointOf(body, pose, side) - restPoint(body, side), -35, 112)])
    const mtp = inFrame(pose, `${side}Foot`, turn(vec(), rotationOf(pose, `${side}Toes`), [0, 0, 1]))
    out.push([`${side} toes`, beyond(Math.atan2(mtp[1], mtp[2]) / RAD, -30, 90)])
    const shoulder = jointAt(pose, `${side}UpperArm`)
    const elbow = jointAt(pose, `${side}LowerArm`)
    out.push([`${side} elbow`, beyond(bend(shoulder, elbow, jointAt(pose, `${side}Hand`)), 0, 145)])
    out.push([`${side} wrist`, beyond(wristBend(pose, side), -70, 75)])
  }
  return out
}

/** Share of what the thigh is turned out that the hip gives, where much is asked of it: 70 of the 82 hundredths that the kneecap shows. */
const HIP_SHARE = 0.7 / 0.82

/** How far a hip is turned out, degrees: what is left of the thigh's turn against the pelvis when its swing is taken off. */
function hipTurnout(body: Body, pose: Pose, side: Side): number {
  const line = sub(vec(), restOf(body, `${side}LowerLeg`), restOf(body, `${side}UpperLeg`))
  unit(line, line)
  const [x, y, z, w] = between(rel, rotationOf(pose, 'hips'), rotationOf(pose, `${side}UpperLegTwist`))
  const about = (2 * Math.atan2(x * line[0] + y * line[1] + z * line[2], w)) / RAD
  const turned = about - 360 * Math.round(about / 360)
  return (side === 'left' ? -1 : 1) * turned * HIP_SHARE
}

function restOf(body: Body, bone: Bone): V {
  const i = boneIndex(bone) * 3
  return [body.rest[i]!, body.rest[i + 1]!, body.rest[i + 2]!]
}

/** Foot against shank of the body at rest. */
function restPoint(body: Body, side: Side): number {
  const tip = body.tip[side]
  return 90 - bend(restOf(body, `${side}LowerLeg`), restOf(body, `${side}Foot`), [tip[0]!, tip[1]!, tip[2]!])
}

/** A world direction in the frame of a bone. */
export function inFrame(pose: Pose, bone: Bone, d: V): V {
  const [x, y, z, w] = rotationOf(pose, bone)
  return turn(vec(), [-x, -y, -z, w], d)
}

/** Corner between two segments, 0 straight; degrees. */
export function bend(a: V, b: V, c: V): number {
  const u = unit(vec(), sub(vec(), b, a))
  const v = unit(vec(), sub(vec(), c, b))
  return Math.acos(Math.max(-1, Math.min(1, dot(u, v)))) / RAD
}

/** Direction a palm looks in. */
export function palmOf(pose: Pose, side: Side): V {
  const hand = sub(vec(), jointAt(pose, `${side}MiddleProximal`), jointAt(pose, `${side}Hand`))
  const across = sub(vec(), jointAt(pose, `${side}IndexProximal`), jointAt(pose, `${side}LittleProximal`))
  const palm = unit(vec(), cross(vec(), across, hand))
  return side === 'left' ? [-palm[0], -palm[1], -palm[2]] : palm
}

/** Bend of a wrist, degrees: towards the palm, or trailing (negative). */
function wristBend(pose: Pose, side: Side): number {
  const elbow = jointAt(pose, `${side}LowerArm`)
  const wrist = jointAt(pose, `${side}Hand`)
  const angle = bend(elbow, wrist, jointAt(pose, `${side}MiddleProximal`))
  return dot(sub(vec(), wrist, elbow), palmOf(pose, side)) < 0 ? angle : -angle
}

/** Half width and half depth of the trunk at its bones, metres for a body of 1.70 m. */
const TRUNK: readonly (readonly [Bone, Bone, number, number])[] = [
  ['hips', 'spine', 0.15, 0.1],
  ['spine', 'spineUpper', 0.118, 0.085],
  ['spineUpper', 'chest', 0.112, 0.08],
  ['chest', 'chestUpper', 0.12, 0.085],
  ['chestUpper', 'upperChest', 0.125, 0.088],
]
const ARM_RADIUS = 0.026
const point = vec()

/** Deepest that a forearm or hand is inside the trunk, metres, and which. */
export function armInTrunk(pose: Pose, scale: number): readonly [depth: number, side: Side] {
  let worst = 0
  let which: Side = 'left'
  for (const side of ['left', 'right'] as const) {
    const elbow = jointAt(pose, `${side}LowerArm`)
    const wrist = jointAt(pose, `${side}Hand`)
    const palm = jointAt(pose, `${side}MiddleProximal`)
    for (let k = 0; k < 7; k++) {
      const [a, b, u] = k < 4 ? [elbow, wrist, 0.25 + k * 0.25] : [wrist, palm, (k - 3) / 3]
      mad(point, a, sub(vec(), b, a), u)
      const depth = trunkDepth(pose, point, scale)
      if (depth > worst) {
        worst = depth
        which = side
      }
    }
  }
  return [worst, which]
}

function trunkDepth(pose: Pose, at: V, scale: number): number {
  let deepest = 0
  for (const [lower, upper, width, depth] of TRUNK) {
    const base = jointAt(pose, lower)
    const axis = inFrame(pose, lower, sub(vec(), jointAt(pose, upper), base))
    const local = inFrame(pose, lower, sub(vec(), at, base))
    if (local[1] < 0 || local[1] > axis[1]) continue
    const k = local[1] / axis[1]
    const x = (local[0] - axis[0] * k) / ((width + ARM_RADIUS) * scale)
    const z = (local[2] - axis[2] * k) / ((depth + ARM_RADIUS) * scale)
    deepest = Math.max(deepest, (1 - Math.hypot(x, z)) * (depth + ARM_RADIUS) * scale)
  }
  return deepest
}

/** Radius of the shin below the knee and above the ankle, metres. */
const CALF = 0.04
const ANKLE = 0.027

/** Deepest that one shin is inside the other, metres. */
export function shinInShin(pose: Pose, scale: number): number {
  const [a, b] = (['left', 'right'] as const).map((s) => [
    jointAt(pose, `${s}LowerLeg`),
    jointAt(pose, `${s}Foot`),
  ]) as [[V, V], [V, V]]
  let worst = 0
  for (let i = 1; i <= 5; i++)
    for (let j = 1; j <= 5; j++) {
      const u = i / 5
      const v = j / 5
      let square = 0
      for (let k = 0; k < 3; k++)
        square += (a[0][k]! + (a[1][k]! - a[0][k]!) * u - b[0][k]! - (b[1][k]! - b[0][k]!) * v) ** 2
      const thick = (2 * CALF + (ANKLE - CALF) * (u + v)) * scale
      worst = Math.max(worst, thick - Math.sqrt(square))
    }
  return worst
}

/** What lies round the joints that could go through the floor, metres. */
const FLESH: readonly (readonly [Bone, number])[] = [
  ['leftUpperLeg', 0.085],
  ['rightUpperLeg', 0.085],
  ['leftLowerLeg', 0.045],
  ['rightLowerLeg', 0.045],
  ['leftHand', 0.02],
  ['rightHand', 0.02],
  ['leftLowerArm', 0.035],
  ['rightLowerArm', 0.035],
  ['head', 0.07],
]

/** Deepest that knees, hips, arms or head are below the floor, metres, and which. */
export function sunk(pose: Pose, scale: number): readonly [depth: number, bone: string] {
  let depth = 0
  let which = ''
  for (const [bone, flesh] of FLESH) {
    const d = flesh * scale - pose.positions[boneIndex(bone) * 3 + 1]!
    if (d > depth) {
      depth = d
      which = bone
    }
  }
  return [depth, which]
}

/**
 * How far a bent knee stands beside its toes, metres: off the plane through hip, ankle and toes, or, where the hip is not over the foot, off the
 * upright plane of the foot if that is nearer. A knee between the two goes over its toes.
 */
export function kneeBeside(pose: Pose, side: Side): number {
  const ankle = jointAt(pose, `${side}Foot`)
  const foot = sub(vec(), jointAt(pose, `${side}Toes`), ankle)
  foot[1] = 0
  const knee = sub(vec(), jointAt(pose, `${side}LowerLeg`), ankle)
  const leg = sub(vec(), jointAt(pose, `${side}UpperLeg`), ankle)
  const upright = dot(knee, unit(vec(), cross(vec(), Y, foot)))
  const slanting = dot(knee, unit(vec(), cross(vec(), leg, foot)))
  return upright * slanting < 0 ? 0 : Math.min(Math.abs(upright), Math.abs(slanting))
}

/** How far a stretched foot is bent inwards of the shank's line, seen along the kneecap; degrees (wing is negative). */
export function sickleOf(pose: Pose, tip: V, side: Side): number {
  const foot = inFrame(pose, `${side}LowerLegTwist`, unit(vec(), sub(vec(), tip, jointAt(pose, `${side}Foot`))))
  const shin = inFrame(
    pose,
    `${side}LowerLegTwist`,
    unit(vec(), sub(vec(), jointAt(pose, `${side}Foot`), jointAt(pose, `${side}LowerLeg`))),
  )
  const outward = side === 'left' ? 1 : -1
  return (-outward * (Math.asin(foot[0]) - Math.asin(shin[0]))) / RAD
}

/** Change of a joint against its parent between two poses, degrees. */
export function stepOf(a: Pose, b: Pose, bone: number, parent: number, of: [Q, Q, Q, Q]): number {
  const read = (pose: Pose, i: number, out: Q): Q => {
    for (let k = 0; k < 4; k++) out[k] = pose.rotations[i * 4 + k]!
    return out
  }
  const was = between(of[0], read(a, parent, of[0]), read(a, bone, of[1]))
  const is = between(of[2], read(b, parent, of[2]), read(b, bone, of[3]))
  return angleBetween(was, is)
}
