import { NodeIO, type Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { existsSync } from 'node:fs'
import { MeshoptDecoder } from 'meshoptimizer'
import { BONES, type Bone, type Pose, type Side } from '../../src/notation/body.ts'
import { turn, vec, type Q } from '../../src/choreography/vec.ts'

/** A vertex of a shoe: up to four joints, each with its weight and the vertex's offset from the joint at rest. */
interface SoleVertex {
  side: Side
  rest: readonly number[]
  parts: { bone: number; weight: number; offset: [number, number, number] }[]
}

/** The shoes of a baked figure as the audience sees them: nothing the solver knows of. */
export type Soles = Readonly<Record<Side, readonly SoleVertex[]>>

/** Directions in which the outermost vertices of a shoe are kept; the rest cannot touch the floor first. */
const DIRECTIONS = 90

/** Vertices of the exported figure's feet, thinned to the outermost ones; null when the figure is not baked. */
export async function readSoles(figure: string): Promise<Soles | null> {
  const path = `public/figures/${figure}.glb`
  if (!existsSync(path)) return null
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const root = (await io.read(path)).getRoot()
  const skin = root.listSkins()[0]!
  const bones = skin.listJoints().map((j) => BONES.indexOf(j.getName() as Bone))
  const inverse = skin.getInverseBindMatrices()!
  const all: SoleVertex[] = []
  for (const mesh of root.listMeshes())
    for (const p of mesh.listPrimitives()) collect(p, bones, (i) => inverse.getElement(i, []), all)
  const of = (side: Side): SoleVertex[] => outermost(all.filter((v) => v.side === side))
  return { left: of('left'), right: of('right') }
}

function collect(p: Primitive, bones: readonly number[], matrix: (joint: number) => number[], out: SoleVertex[]): void {
  const position = p.getAttribute('POSITION')
  const joints = p.getAttribute('JOINTS_0')
  const weights = p.getAttribute('WEIGHTS_0')
  if (!position || !joints || !weights) return
  for (let i = 0; i < position.getCount(); i++) {
    const v = position.getElement(i, [])
    const w = weights.getElement(i, [])
    const parts = joints
      .getElement(i, [])
      .map((joint, k) => ({ joint, weight: w[k]! }))
      .filter((x) => x.weight > 0.004)
      .map(({ joint, weight }) => {
        const m = matrix(joint)
        const along = (r: number): number => m[r]! * v[0]! + m[4 + r]! * v[1]! + m[8 + r]! * v[2]! + m[12 + r]!
        const offset: [number, number, number] = [along(0), along(1), along(2)]
        return { bone: bones[joint]!, weight, offset }
      })
    const main = parts.reduce((a, b) => (b.weight > a.weight ? b : a))
    const name = BONES[main.bone]!
    if (!name.endsWith('Foot') && !name.endsWith('Toes')) continue
    out.push({ side: name.startsWith('left') ? 'left' : 'right', rest: [...main.offset], parts })
  }
}

/** The vertices that stand out furthest in evenly spread directions. */
function outermost(vertices: readonly SoleVertex[]): SoleVertex[] {
  const kept = new Set<SoleVertex>()
  for (let k = 0; k < DIRECTIONS && vertices.length > 0; k++) {
    const y = 1 - (2 * (k + 0.5)) / DIRECTIONS
    const r = Math.sqrt(1 - y * y)
    const a = k * Math.PI * (3 - Math.sqrt(5))
    const d = [r * Math.cos(a), y, r * Math.sin(a)] as const
    for (const bone of ['Foot', 'Toes']) {
      const own = vertices.filter((v) => BONES[strongest(v)]!.endsWith(bone))
      if (own.length > 0) kept.add(own.reduce((m, v) => (reachOf(v, d) > reachOf(m, d) ? v : m)))
    }
  }
  return [...kept]
}

const strongest = (v: SoleVertex): number => v.parts.reduce((a, b) => (b.weight > a.weight ? b : a)).bone
const reachOf = (v: SoleVertex, d: readonly [number, number, number]): number =>
  v.rest[0]! * d[0] + v.rest[1]! * d[1] + v.rest[2]! * d[2]

/** Which vertices of a shoe belong to its heel: those behind the ankle. */
export function heelOf(soles: Soles, side: Side): readonly boolean[] {
  return soles[side].map((v) => BONES[strongest(v)]!.endsWith('Foot') && v.rest[2]! < 0)
}

const at = vec()
const q: Q = [0, 0, 0, 1]

/** Writes the skinned vertices of a shoe in a pose: x y z after one another. Returns their number. */
export function skinSole(soles: Soles, pose: Pose, side: Side, out: Float64Array): number {
  const list = soles[side]
  for (let n = 0; n < list.length; n++) {
    let x = 0
    let y = 0
    let z = 0
    let sum = 0
    for (const { bone, weight, offset } of list[n]!.parts) {
      const r = bone * 4
      for (let k = 0; k < 4; k++) q[k] = pose.rotations[r + k]!
      turn(at, q, offset)
      x += weight * (at[0] + pose.positions[bone * 3]!)
      y += weight * (at[1] + pose.positions[bone * 3 + 1]!)
      z += weight * (at[2] + pose.positions[bone * 3 + 2]!)
      sum += weight
    }
    out[n * 3] = x / sum
    out[n * 3 + 1] = y / sum
    out[n * 3 + 2] = z / sum
  }
  return list.length
}
