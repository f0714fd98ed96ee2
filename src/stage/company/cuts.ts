import { boneIndex, type Bone } from '../../notation/body'
import type { ClothName } from './cloths'
import { PLATE } from './plate'
import type { Part } from './sheet'
import type { CutName } from './wardrobe'

const LEGS: readonly Bone[] = [
  'leftUpperLeg',
  'leftLowerLeg',
  'leftFoot',
  'rightUpperLeg',
  'rightLowerLeg',
  'rightFoot',
]
const ARMS: readonly Bone[] = [
  'leftUpperArm',
  'leftLowerArm',
  'leftHand',
  'rightUpperArm',
  'rightLowerArm',
  'rightHand',
]

/** In the order the shader counts them. */
export const SHAPES = ['mantle', 'plate', 'skirt'] as const

/** How a cloth is cut and hung. Lengths in metres for a dancer of 1.70 m, angles in radians. */
export interface Cut {
  readonly cloth: 'tulle' | 'wool'
  /** What a heavy cloth is; wool if left out. */
  readonly weave?: ClothName
  /** Whose colour it takes. */
  readonly tint: Part
  /** A plate stands out from the hips and turns with them; a skirt hangs from the waist over legs, a mantle over arms. */
  readonly shape: (typeof SHAPES)[number]
  /** Joint it hangs from, and where its upper edge lies: up from the joint, forward from it (from the waist's middle). */
  readonly from: Bone
  readonly lift: readonly [up: number, forward: number]
  /** Half width and half depth of the upper edge relative to the waist's. */
  readonly ring: readonly [number, number]
  readonly length: number
  /** Slope against the vertical at the upper edge and at the hem. */
  readonly slope: readonly [number, number]
  /** How soon the slope falls from the one to the other: 1 evenly, more near the upper edge. */
  readonly bend: number
  /** Angles round the body it covers, 0 in front, positive to her left. */
  readonly arc: readonly [number, number]
  /** Folds round the body and their depth at the hem. */
  readonly folds: readonly [count: number, depth: number]
  readonly layers: number
  /** How much shorter the lowest layer is than the top one; below 0 longer. */
  readonly taper: number
  /** Hem: share of the length that is torn into tongues, and how many. */
  readonly tongues: readonly [depth: number, count: number]
  /** Share of the hem's swing behind her travel (sway.ts). */
  readonly trail: number
  /** From the outermost layer to the innermost, at the upper edge and at the hem; metres. */
  readonly gap: readonly [number, number]
  /** Opacity of all layers together at the upper edge and at the hem. */
  readonly cover: readonly [number, number]
  readonly limbs: readonly Bone[]
  /** Distance kept from limbs, metres, and how widely a raised limb lifts the cloth, radians. */
  readonly clear: readonly [metres: number, spread: number]
  readonly grid: readonly [round: number, down: number]
}

const AROUND = [-Math.PI, Math.PI] as const

const TUTU: Cut = {
  cloth: 'tulle',
  tint: 'skirt',
  shape: 'plate',
  from: 'hips',
  lift: [PLATE.height, PLATE.forward],
  ring: [0.8, 0.9],
  length: PLATE.rim,
  slope: [1.5, 1.5],
  bend: 1,
  arc: AROUND,
  folds: [34, 0.011],
  layers: 6,
  taper: 0.34,
  tongues: [0.03, 48],
  trail: 0,
  gap: [0, 0],
  cover: [0.995, 0.93],
  limbs: LEGS,
  clear: [0.115, 0.62],
  grid: [96, 5],
}

const SKIRT: Cut = {
  ...TUTU,
  shape: 'skirt',
  lift: [0.052, -0.002],
  ring: [1.04, 1.12],
  length: 0.76,
  slope: [1.02, 0.2],
  bend: 2.2,
  folds: [21, 0.03],
  layers: 4,
  // The lower layers are longer: the hem grows thinner edge by edge.
  taper: -0.05,
  tongues: [0.012, 60],
  trail: 1,
  gap: [0.008, 0.05],
  cover: [0.985, 0.74],
  clear: [0.075, 0.5],
  grid: [84, 8],
}

const WOOL: Cut = {
  ...SKIRT,
  cloth: 'wool',
  lift: [0.075, 0.002],
  ring: [0.97, 1.02],
  layers: 1,
  taper: 0,
  tongues: [0, 1],
  gap: [0, 0],
  trail: 0.6,
  cover: [1, 1],
  grid: [72, 14],
}

const MANTLE: Cut = { ...WOOL, shape: 'mantle', from: 'upperChest', limbs: ARMS, trail: 0.9 }

/** Every cut of the wardrobe. */
export const CUTS: Readonly<Record<CutName, Cut>> = {
  classical: TUTU,
  classicalFine: { ...TUTU, layers: 9, grid: [180, 7] },
  romantic: SKIRT,
  practice: {
    ...SKIRT,
    length: 0.66,
    slope: [0.72, 0.16],
    layers: 3,
    folds: [15, 0.026],
    gap: [0.006, 0.04],
    cover: [0.96, 0.66],
  },
  wrap: {
    ...SKIRT,
    length: 0.34,
    slope: [0.65, 0.34],
    layers: 1,
    taper: 0,
    folds: [11, 0.022],
    tongues: [0.16, 1],
    gap: [0, 0],
    cover: [0.94, 0.8],
    trail: 0.5,
    grid: [72, 9],
  },
  flame: {
    ...SKIRT,
    lift: [0.046, -0.004],
    length: 0.5,
    slope: [1.5, 1.0],
    bend: 1.4,
    layers: 5,
    taper: 0.26,
    folds: [19, 0.03],
    tongues: [0.36, 15],
    gap: [0.02, 0.16],
    cover: [1, 0.985],
    trail: 0.5,
    grid: [150, 9],
  },
  dress: { ...WOOL, length: 0.6, slope: [0.62, 0.18], folds: [14, 0.024] },
  gown: {
    ...WOOL,
    weave: 'brocade',
    length: 1.06,
    slope: [1.05, 0.22],
    bend: 2.8,
    folds: [17, 0.05],
    grid: [96, 18],
  },
  coat: {
    ...WOOL,
    length: 0.46,
    slope: [0.53, 0.2],
    bend: 1.6,
    ring: [1, 1.08],
    folds: [6, 0.02],
    arc: [0.04, Math.PI * 2 - 0.04],
  },
  // A man's: cut wide enough for hips and jacket, from the shoulder to the knee.
  overcoat: {
    ...WOOL,
    length: 0.52,
    slope: [0.26, 0.04],
    bend: 1.3,
    ring: [1.12, 1.18],
    folds: [5, 0.008],
    arc: [0.03, Math.PI * 2 - 0.03],
    trail: 0.4,
  },
  cloak: {
    ...MANTLE,
    weave: 'owl',
    lift: [0.115, -0.01],
    ring: [1.02, 0.95],
    length: 1.3,
    slope: [0.55, 0.13],
    arc: [0.5, Math.PI * 2 - 0.5],
    folds: [13, 0.05],
    clear: [0.05, 0.75],
    grid: [80, 20],
  },
  cape: {
    ...MANTLE,
    weave: 'velvet',
    tint: 'accent',
    lift: [0.15, -0.03],
    ring: [0.8, 0.5],
    length: 0.98,
    slope: [0.7, 0.04],
    bend: 6,
    arc: [Math.PI * 0.58, Math.PI * 1.42],
    folds: [9, 0.04],
    clear: [0.06, 0.3],
    trail: 1,
    grid: [48, 16],
  },
  shawl: {
    ...MANTLE,
    weave: 'jersey',
    tint: 'accent',
    lift: [0.147, -0.012],
    ring: [0.5, 0.72],
    length: 0.6,
    slope: [1.42, 0.06],
    bend: 2.4,
    arc: [0.34, Math.PI * 2 - 0.34],
    folds: [11, 0.018],
    tongues: [0.06, 10],
    // Elbows are the sharpest thing it lies over.
    clear: [0.104, 0.75],
    trail: 0.4,
    grid: [80, 14],
  },
  // A strip of silk that hangs from the fingers.
  heldSash: {
    ...MANTLE,
    weave: 'satin',
    tint: 'accent',
    from: 'rightMiddleProximal',
    lift: [0, 0],
    ring: [0.3, 0.2],
    length: 0.72,
    slope: [0.05, 0.1],
    bend: 1,
    arc: [-1.3, 1.3],
    folds: [4, 0.012],
    clear: [0, 0],
    grid: [16, 14],
  },
  veil: {
    ...MANTLE,
    cloth: 'tulle',
    tint: 'white',
    from: 'head',
    lift: [0.142, 0.012],
    ring: [0.12, 0.2],
    length: 0.8,
    slope: [1.75, 0.1],
    bend: 4.5,
    taper: -0.05,
    folds: [11, 0.03],
    tongues: [0, 1],
    cover: [0.4, 0.36],
    clear: [0.05, 0.5],
    grid: [84, 16],
  },
}

/** Joints of a cut's limbs as positions in `BONES`: root, middle and end of the left one, then of the right. */
export function limbIndices(cut: Cut): number[] {
  return cut.limbs.map(boneIndex)
}
