import { readFileSync } from 'node:fs'
import { NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { rehearsalRoom, tryOut, vocabulary } from '../../src/choreography/rehearsal'
import { BONES, newPose, type Body, type Pose } from '../../src/notation/body'

/** Joints whose bending may tear a body, and how many moments of every step are looked at. */
const BENDS = /UpperLeg|LowerLeg|UpperArm|Shoulder|Scapula/
const MOMENTS = 5
/** Length of a beat in the rehearsal room, seconds. */
const BEAT = 0.6
/** A triangle that turns its back, or grows to many times its size. */
const GROWN = 9
const BEND = BONES.map((name) => BENDS.test(name))

interface Corner {
  readonly p: number[]
  readonly joints: number[]
  readonly weights: number[]
}

function trianglesOf(primitive: Primitive): Corner[][] {
  const read = (name: string) => {
    const accessor = primitive.getAttribute(name)!
    return Array.from({ length: accessor.getCount() }, (_, i) => accessor.getElement(i, []))
  }
  const [p, joints, weights] = [read('POSITION'), read('JOINTS_0'), read('WEIGHTS_0')] as [
    number[][],
    number[][],
    number[][],
  ]
  const indices = primitive.getIndices()!.getArray()!
  const corners = p.map((at, i): Corner => ({ p: at, joints: joints[i]!, weights: weights[i]! }))
  const out: Corner[][] = []
  for (let t = 0; t < indices.length; t += 3) {
    const three = [0, 1, 2].map((k) => corners[indices[t + k]!]!)
    const several = three.some((c) => c.weights.filter((w, k) => w > 0.05 && BEND[c.joints[k]!]).length > 1)
    if (several) out.push(three)
  }
  return out
}

function turned(pose: Pose, bone: number, [x, y, z]: readonly number[], out: number[]): void {
  const [qx, qy, qz, qw] = pose.rotations.subarray(bone * 4, bone * 4 + 4) as unknown as [
    number,
    number,
    number,
    number,
  ]
  const [cx, cy, cz] = [qy * z! - qz * y! + qw * x!, qz * x! - qx * z! + qw * y!, qx * y! - qy * x! + qw * z!]
  out[0] = x! + 2 * (qy * cz - qz * cy)
  out[1] = y! + 2 * (qz * cx - qx * cz)
  out[2] = z! + 2 * (qx * cy - qy * cx)
}

function place(body: Body, pose: Pose, { p, joints, weights }: Corner): number[] {
  const out = [0, 0, 0]
  const at = [0, 0, 0]
  joints.forEach((bone, k) => {
    const w = weights[k]!
    if (w === 0) return
    turned(
      pose,
      bone,
      [0, 1, 2].map((i) => p[i]! - body.rest[bone * 3 + i]!),
      at,
    )
    for (let i = 0; i < 3; i++) out[i]! += w * (at[i]! + pose.positions[bone * 3 + i]!)
  })
  return out
}

const facing = ([a, b, c]: number[][]): number[] => {
  const u = [0, 1, 2].map((i) => b![i]! - a![i]!)
  const v = [0, 1, 2].map((i) => c![i]! - a![i]!)
  return [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
}

/** Share of the triangles that are inside out or torn in a pose: against the face at rest, carried by its own bones. */
function torn(body: Body, pose: Pose, triangles: readonly Corner[][]): number {
  let bad = 0
  const carried = [0, 0, 0]
  for (const three of triangles) {
    const rest = facing(three.map(({ p }) => p))
    const now = facing(three.map((corner) => place(body, pose, corner)))
    let along = 0
    for (const { joints, weights } of three)
      joints.forEach((bone, k) => {
        turned(pose, bone, rest, carried)
        along += weights[k]! * (carried[0]! * now[0]! + carried[1]! * now[1]! + carried[2]! * now[2]!)
      })
    if (along < 0 || Math.hypot(...now) > GROWN * Math.hypot(...rest)) bad++
  }
  return bad / triangles.length
}

/** The worst moment of a file: the share of torn triangles at hip, knee and shoulder, and the step it comes in. */
export interface Tear {
  readonly share: number
  readonly word: string
  readonly triangles: number
}

/**
 * Dances the whole vocabulary to one side with a baked figure and looks for triangles that turn inside out or tear.
 *
 * @param file name in public/figures, without ending
 * @param name name in src/choreography/bodies, without ending
 */
export async function worstTear(file: string, name: string, side: 'left' | 'right'): Promise<Tear> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const doc = await io.readBinary(new Uint8Array(readFileSync(`public/figures/${file}.glb`)))
  const body = JSON.parse(readFileSync(`src/choreography/bodies/${name}.json`, 'utf8')) as Body
  const triangles = doc.getRoot().listMeshes()[0]!.listPrimitives().flatMap(trianglesOf)
  const tonight = rehearsalRoom({ anna: body })
  const pose = newPose()
  let worst = { share: 0, word: '' }
  for (const [word, steps] of Object.entries(vocabulary(side))) {
    const made = tryOut(tonight, steps)
    const until = steps.reduce((sum, step) => sum + step.beats, 1) * BEAT
    for (let i = 0; i < MOMENTS; i++) {
      made.poseAt(BEAT + ((i + 0.5) / MOMENTS) * (until - BEAT), pose)
      const share = torn(body, pose, triangles)
      if (share > worst.share) worst = { share, word }
    }
  }
  return { ...worst, triangles: triangles.length }
}
