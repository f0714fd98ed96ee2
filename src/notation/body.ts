import type { Degrees, Hex, Metres } from './units'

/** Every figure of the company has these joints, in this order, with identity rest rotations. */
const ARM = [
  'Shoulder',
  'Scapula',
  'UpperArm',
  'UpperArmTwist',
  'LowerArm',
  'LowerArmTwist',
  'Hand',
  'ThumbMetacarpal',
  'ThumbProximal',
  'IndexProximal',
  'IndexIntermediate',
  'MiddleProximal',
  'MiddleIntermediate',
  'RingProximal',
  'RingIntermediate',
  'LittleProximal',
  'LittleIntermediate',
] as const
const LEG = ['UpperLeg', 'UpperLegTwist', 'LowerLeg', 'LowerLegTwist', 'Foot', 'Toes'] as const
const TRUNK = ['hips', 'spine', 'spineUpper', 'chest', 'chestUpper', 'upperChest', 'neck', 'neckUpper', 'head'] as const

export type Side = 'left' | 'right'
export type Bone =
  (typeof TRUNK)[number] | `${Side}Eye` | `${Side}${(typeof ARM)[number]}` | `${Side}${(typeof LEG)[number]}`

const side = <N extends string>(s: Side, names: readonly N[]) => names.map((n) => `${s}${n}` as const)

/** The 57 joints in canonical order. Skin indices of every baked figure count in this list. */
export const BONES: readonly Bone[] = [
  ...TRUNK,
  'leftEye',
  'rightEye',
  ...side('left', ARM),
  ...side('right', ARM),
  ...side('left', LEG),
  ...side('right', LEG),
]
export const BONE_COUNT = BONES.length

const INDEX = new Map(BONES.map((name, i) => [name, i]))

/** Position of a joint in `BONES`. Throws a RangeError for a name that is not a joint. */
export function boneIndex(name: Bone): number {
  const i = INDEX.get(name)
  if (i === undefined) throw new RangeError(`"${name}" is not a joint; the joints are listed in notation/body.ts`)
  return i
}

function parentName(name: Bone): Bone | null {
  const t = TRUNK.indexOf(name as never)
  if (t >= 0) return t === 0 ? null : TRUNK[t - 1]!
  const s: Side = name.startsWith('left') ? 'left' : 'right'
  const n = name.slice(s.length)
  if (n === 'Eye') return 'head'
  if (n === 'Shoulder') return 'upperChest'
  if (n === 'UpperLeg') return 'hips'
  if (n.endsWith('Intermediate')) return `${s}${n.replace('Intermediate', 'Proximal')}` as Bone
  if (n === 'ThumbProximal') return `${s}ThumbMetacarpal`
  if (n.endsWith('Proximal') || n === 'ThumbMetacarpal') return `${s}Hand`
  const chain: readonly string[] = (LEG as readonly string[]).includes(n) ? LEG : ARM
  return `${s}${chain[chain.indexOf(n) - 1]}` as Bone
}

/** Index of each joint's parent in `BONES`; −1 for the hips. Parents come before their children. */
export const PARENTS: readonly number[] = BONES.map((name) => {
  const parent = parentName(name)
  return parent === null ? -1 : boneIndex(parent)
})

/** What a face can do, then two ways in which people of one figure differ; every figure carries them as displacements. */
export const SHAPES = ['blink', 'joy', 'sorrow', 'pride', 'face', 'build'] as const
export type Shape = (typeof SHAPES)[number]
/** Farthest a point of a figure moves by one shape, metres: displacements are bytes of this. */
export const SHAPE_REACH: Metres = 0.024

/** A baked body: what the solver must know of a figure. Written by `npm run bake:figures`. */
export interface Body {
  readonly name: string
  readonly height: Metres
  /** Rest position of every joint, `BONES` order, xyz, metres. */
  readonly rest: readonly number[]
  /** Where the toe of the pointe shoe touches the floor on full pointe, rest frame, metres. */
  readonly tip: Readonly<Record<Side, readonly number[]>>
  /** Height of that tip above the floor for a rise of 0, 1/40 … 1 (0 flat, 1 full pointe), metres. */
  readonly tipHeight: readonly number[]
  /** Colour of the hair unless a costume has another. */
  readonly hair?: Hex
}

/** One dancer, solved: where every joint is. Both arrays are in stage coordinates, `BONES` order. */
export interface Pose {
  /** World rotation of every joint relative to rest, quaternions x y z w. Length 57 × 4. */
  readonly rotations: Float32Array
  /** World position of every joint, metres. Length 57 × 3. */
  readonly positions: Float32Array
}

/** A new, empty pose. Allocate once, when a scene opens; `poseAt` then writes into it. */
export function newPose(): Pose {
  return { rotations: new Float32Array(BONE_COUNT * 4), positions: new Float32Array(BONE_COUNT * 3) }
}

/** Where a dancer is on the floor plan, without solving the body: cheap enough for cameras and follow spots. */
export interface Place {
  x: Metres
  z: Metres
  /** Height of the hips above where they stand at rest, metres; > 0 in jumps and on pointe. */
  rise: Metres
  heading: Degrees
}
