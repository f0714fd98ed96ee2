import { boneIndex, PARENTS, type Body, type Bone, type Side } from '../notation/body'
import {
  across,
  axisAngle,
  cross,
  frame,
  fromTo,
  length,
  mad,
  quat,
  slerp,
  sub,
  turn,
  unit,
  vec,
  Z,
  type Q,
  type V,
} from './vec'

/** A finger joint: which bone, and how it is turned against the hand. */
interface Joint {
  bone: number
  /** Rotation of the ballet hand. */
  set: Q
  /** Degrees per unit of curl. */
  curl: number
  axis: V
  parent: number
}

/** What the solver must know of one side: rest frames of its bones and lengths. */
export interface RigSide {
  /** +1 left, −1 right. */
  sign: number
  thigh: number
  shank: number
  thighFrame: Q
  shankFrame: Q
  thighAxis: V
  shankAxis: V
  upperFrame: Q
  upperAxis: V
  foreAxis: V
  handFrame: Q
  upperLength: number
  foreLength: number
  /** Rest offsets. */
  toes: V
  tip: V
  fingers: Joint[]
  bone: Record<'hip' | 'thighTwist' | 'knee' | 'shankTwist' | 'ankle' | 'toes', number> &
    Record<'clavicle' | 'scapula' | 'upper' | 'upperTwist' | 'elbow' | 'foreTwist' | 'hand' | 'middle', number>
}

/** Share of a trunk part's mass, as a point fixed in a bone. */
export interface TrunkMass {
  bone: number
  at: V
  mass: number
}

/** A body prepared for the solver. */
export interface Rig {
  body: Body
  offsets: V[]
  left: RigSide
  right: RigSide
  trunk: TrunkMass[]
  /** Size against the 1.70 m body the numbers of the steps were made on. */
  scale: number
  /** Height of the hip joints at rest, metres. */
  hipHeight: number
  /** From the tip of the shoe to where a foot with its ball raised rolls on its heel, which is under the ankle; metres. */
  footLength: number
}

/** De Leva (1996), female: trunk parts as points of the 1.70 m body at rest. */
const TRUNK: readonly [Bone, readonly [number, number, number], number][] = [
  ['hips', [0, 0.96, 0.005], 0.1247],
  ['chest', [0, 1.1, 0.012], 0.1465],
  ['chestUpper', [0, 1.3, 0.012], 0.1545],
  ['head', [0, 1.615, 0.045], 0.0668],
]

/** Ballet hand: spread from the middle finger (+ towards the thumb), knuckle, next joint; degrees, and how each finger curls. */
const HAND = [
  ['Index', 3, -4, 10, 0.6],
  ['Middle', 0, 14, 16, 1],
  ['Ring', -2, 11, 15, 1],
  ['Little', -6, 2, 10, 0.8],
] as const

const rigs = new WeakMap<Body, Rig>()

/** The rig of a body, made once. */
export function rigOf(body: Body): Rig {
  let rig = rigs.get(body)
  if (!rig) rigs.set(body, (rig = buildRig(body)))
  return rig
}

function buildRig(body: Body): Rig {
  const at = (bone: Bone): V => {
    const i = boneIndex(bone) * 3
    return vec(body.rest[i], body.rest[i + 1], body.rest[i + 2])
  }
  const offsets = PARENTS.map((p, i) => {
    const own = vec(body.rest[i * 3], body.rest[i * 3 + 1], body.rest[i * 3 + 2])
    return p < 0 ? own : sub(vec(), own, vec(body.rest[p * 3], body.rest[p * 3 + 1], body.rest[p * 3 + 2]))
  })
  const scale = body.height / 1.7
  const left = buildSide(body, 'left', at)
  return {
    body,
    offsets,
    left,
    right: buildSide(body, 'right', at),
    trunk: TRUNK.map(([bone, p, mass]) => ({
      bone: boneIndex(bone),
      at: sub(vec(), vec(p[0] * scale, p[1] * scale, p[2] * scale), at(bone)),
      mass,
    })),
    scale,
    hipHeight: at('leftUpperLeg')[1],
    footLength: Math.hypot(left.toes[0] + left.tip[0], left.toes[2] + left.tip[2]),
  }
}

function buildSide(body: Body, name: Side, at: (bone: Bone) => V): RigSide {
  const sign = name === 'left' ? 1 : -1
  const joint = (n: string): V => at(`${name}${n}` as Bone)
  const index = (n: string): number => boneIndex(`${name}${n}` as Bone)
  const line = (a: string, b: string): V => sub(vec(), joint(b), joint(a))
  const dir = (a: string, b: string): V => unit(vec(), line(a, b))
  const restFrame = (d: V, h: Readonly<V>): Q => frame(quat(), d, h)

  const thigh = dir('UpperLeg', 'LowerLeg')
  const shank = dir('LowerLeg', 'Foot')
  const upper = dir('UpperArm', 'LowerArm')
  const fore = dir('LowerArm', 'Hand')
  const hinge = unit(vec(), cross(vec(), upper, fore))
  const hand = dir('Hand', 'MiddleProximal')
  const acrossHand = dir('LittleProximal', 'IndexProximal')
  const palm = cross(vec(), acrossHand, hand)
  unit(palm, mad(palm, vec(), palm, -sign))
  const tip = body.tip[name]
  return {
    sign,
    thigh: length(line('UpperLeg', 'LowerLeg')),
    shank: length(line('LowerLeg', 'Foot')),
    thighFrame: restFrame(thigh, cross(vec(), thigh, Z)),
    shankFrame: restFrame(shank, cross(vec(), shank, Z)),
    thighAxis: thigh,
    shankAxis: shank,
    upperFrame: restFrame(upper, hinge),
    upperAxis: upper,
    foreAxis: fore,
    handFrame: restFrame(hand, palm),
    upperLength: length(line('UpperArm', 'LowerArm')),
    foreLength: length(line('LowerArm', 'Hand')),
    toes: line('Foot', 'Toes'),
    tip: sub(vec(), vec(tip[0], tip[1], tip[2]), joint('Toes')),
    fingers: buildHand(name, line, hand, palm, acrossHand),
    bone: {
      hip: index('UpperLeg'),
      thighTwist: index('UpperLegTwist'),
      knee: index('LowerLeg'),
      shankTwist: index('LowerLegTwist'),
      ankle: index('Foot'),
      toes: index('Toes'),
      clavicle: index('Shoulder'),
      scapula: index('Scapula'),
      upper: index('UpperArm'),
      upperTwist: index('UpperArmTwist'),
      elbow: index('LowerArm'),
      foreTwist: index('LowerArmTwist'),
      hand: index('Hand'),
      middle: index('MiddleProximal'),
    },
  }
}

/** The ballet hand, by direction: the rest hand is splayed, so fingers are aimed rather than turned. */
function buildHand(name: Side, line: (a: string, b: string) => V, hand: V, palm: V, acrossHand: V): Joint[] {
  const flex = unit(vec(), cross(vec(), hand, palm))
  const thumbSide = across(vec(), acrossHand, hand)
  const spread = unit(vec(), cross(vec(), hand, thumbSide))
  const bone = (n: string): number => boneIndex(`${name}${n}` as Bone)
  const want = vec()
  const joints: Joint[] = []
  const put = (n: string, parent: string, set: Q, curl: number): void => {
    joints.push({ bone: bone(n), parent: bone(parent), set, curl, axis: flex })
  }
  for (const [finger, out, knuckle, next, curl] of HAND) {
    turn(want, axisAngle(quat(), spread, out), hand)
    turn(want, axisAngle(quat(), flex, knuckle), want)
    const rest = unit(vec(), line(`${finger}Proximal`, `${finger}Intermediate`))
    put(`${finger}Proximal`, 'Hand', slerp(quat(), quat(), fromTo(quat(), rest, want), 0.85), 30 * curl)
    put(`${finger}Intermediate`, `${finger}Proximal`, axisAngle(quat(), flex, next), 40 * curl)
  }
  mad(want, vec(), hand, 0.86)
  mad(want, want, palm, 0.42)
  unit(want, mad(want, want, thumbSide, 0.18))
  const thumb = unit(vec(), line('ThumbMetacarpal', 'ThumbProximal'))
  put('ThumbMetacarpal', 'Hand', slerp(quat(), quat(), fromTo(quat(), thumb, want), 0.7), 8)
  put('ThumbProximal', 'ThumbMetacarpal', axisAngle(quat(), flex, 6), 20)
  return joints
}

/** Height of the shoe's tip above the floor for a rise between 0 and 1, metres. */
export function tipHeight(body: Body, rise: number): number {
  const table = body.tipHeight
  const n = table.length - 1
  const x = (rise < 0 ? 0 : rise > 1 ? 1 : rise) * n
  const i = Math.min(n - 1, Math.floor(x))
  return table[i]! + (table[i + 1]! - table[i]!) * (x - i)
}

/** Bones of the trunk from the pelvis up, with their share of the spine's bend. */
export const SPINE: readonly { bone: number; share: number }[] = [
  { bone: boneIndex('spine'), share: 0.2 },
  { bone: boneIndex('spineUpper'), share: 0.25 },
  { bone: boneIndex('chest'), share: 0.2 },
  { bone: boneIndex('chestUpper'), share: 0.2 },
  { bone: boneIndex('upperChest'), share: 0.15 },
]
export const UPPER_CHEST = boneIndex('upperChest')
export const NECK = boneIndex('neck')
export const NECK_UPPER = boneIndex('neckUpper')
export const HEAD = boneIndex('head')
export const EYES = [boneIndex('leftEye'), boneIndex('rightEye')] as const
