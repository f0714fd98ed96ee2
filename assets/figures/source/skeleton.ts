import { BONE_COUNT, BONES, boneIndex, type Bone } from '../../../src/notation/body'
import type { Vec3 } from '../mesh/vec'
import type { Base } from './base'

/** Where a joint stands (mean of these source joints) and which source bones follow it. */
interface Joint {
  readonly at: readonly string[]
  readonly bones: readonly string[]
}

const TRUNK: readonly [Bone, Joint][] = [
  ['hips', { at: ['root'], bones: ['root', 'pelvis.L', 'pelvis.R'] }],
  ['spine', { at: ['spine05'], bones: ['spine05'] }],
  ['spineUpper', { at: ['spine04'], bones: ['spine04'] }],
  ['chest', { at: ['spine03'], bones: ['spine03'] }],
  ['chestUpper', { at: ['spine02'], bones: ['spine02', 'breast.L', 'breast.R'] }],
  ['upperChest', { at: ['spine01'], bones: ['spine01'] }],
  ['neck', { at: ['neck01'], bones: ['neck01'] }],
  ['neckUpper', { at: ['neck02'], bones: ['neck02', 'neck03'] }],
  ['head', { at: ['head'], bones: ['head'] }],
]

const LIMBS: Readonly<Record<string, readonly string[]>> = {
  Shoulder: ['clavicle'],
  Scapula: ['shoulder01'],
  UpperArm: ['upperarm01'],
  UpperArmTwist: ['upperarm02'],
  LowerArm: ['lowerarm01'],
  LowerArmTwist: ['lowerarm02'],
  Hand: ['wrist', 'metacarpal1', 'metacarpal2', 'metacarpal3', 'metacarpal4'],
  ThumbMetacarpal: ['finger1-1'],
  ThumbProximal: ['finger1-2', 'finger1-3'],
  IndexProximal: ['finger2-1'],
  IndexIntermediate: ['finger2-2', 'finger2-3'],
  MiddleProximal: ['finger3-1'],
  MiddleIntermediate: ['finger3-2', 'finger3-3'],
  RingProximal: ['finger4-1'],
  RingIntermediate: ['finger4-2', 'finger4-3'],
  LittleProximal: ['finger5-1'],
  LittleIntermediate: ['finger5-2', 'finger5-3'],
  UpperLeg: ['upperleg01'],
  UpperLegTwist: ['upperleg02'],
  LowerLeg: ['lowerleg01'],
  LowerLegTwist: ['lowerleg02'],
  Foot: ['foot'],
}

/** All toe bones follow one joint at the mean of the first three toes' roots. */
const TOES = [1, 2, 3, 4, 5].flatMap((toe) => [1, 2, 3].map((part) => `toe${toe}-${part}`))
const TOE_ROOTS = ['toe1-1', 'toe2-1', 'toe3-1']

const JOINTS = new Map<Bone, Joint>(TRUNK)
for (const [side, suffix] of [
  ['left', '.L'],
  ['right', '.R'],
] as const) {
  const sided = (names: readonly string[]) => names.map((n) => n + suffix)
  for (const [name, bones] of Object.entries(LIMBS))
    JOINTS.set(`${side}${name}` as Bone, { at: sided(bones.slice(0, 1)), bones: sided(bones) })
  JOINTS.set(`${side}Eye`, { at: sided(['eye']), bones: [] })
  JOINTS.set(`${side}Toes`, { at: sided(TOE_ROOTS), bones: sided(TOES) })
}

const FOLLOWED = new Map<string, number>()
for (const [bone, joint] of JOINTS) for (const name of joint.bones) FOLLOWED.set(name, boneIndex(bone))

/** Rest positions in `BONES` order. */
export function jointPositions(sourceJoint: (name: string) => Vec3): Vec3[] {
  return BONES.map((bone) => {
    const heads = JOINTS.get(bone)!.at.map((name) => sourceJoint(`${name}____head`))
    const mean = (k: 0 | 1 | 2) => heads.reduce((sum, p) => sum + p[k] / heads.length, 0)
    return [mean(0), mean(1), mean(2)]
  })
}

/** Weights of the 163-bone source rig, gathered onto the joints we keep by walking up the parents. */
export function reducedWeights(base: Base, vertex: number): Float32Array {
  const out = new Float32Array(BONE_COUNT)
  for (const [source, weight] of base.weights[vertex]!) {
    let name = source
    let bone = FOLLOWED.get(name)
    while (bone === undefined) {
      const parent = base.parents.get(name)
      if (!parent) throw new Error(`bone ${source} has no kept ancestor`)
      name = parent
      bone = FOLLOWED.get(name)
    }
    out[bone]! += weight
  }
  return out
}
