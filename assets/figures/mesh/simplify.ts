import { MeshoptSimplifier } from 'meshoptimizer'
import { boneIndex, type Bone } from '../../../src/notation/body'
import { clip } from './clip'
import { join, mixWeights, weightOf, type Mesh, type Vertex } from './mesh'
import { mirror, mirrorWeights } from './mirror'
import { unit, type Vec3 } from './vec'

const bones = (...names: Bone[]) => names.map(boneIndex)
/** Weights that must survive: where these bones take over, joints bend. */
const BENDS = [
  bones('leftUpperLeg', 'leftLowerLeg', 'rightUpperLeg', 'rightLowerLeg', 'leftUpperArm', 'rightUpperArm'),
  bones('leftFoot', 'rightFoot', 'leftLowerArm', 'rightLowerArm', 'head'),
  bones('leftToes', 'rightToes', 'leftHand', 'rightHand', 'hips'),
]
/** Importance of normal xyz, texture uv, colour rgb and the three bends against position. */
const IMPORTANCE = [0.5, 0.5, 0.5, 0.2, 0.2, 0.6, 0.6, 0.6, 0.4, 0.4, 0.4]

/** Where a vertex counts as lying: what must stay finer than the rest is grown. */
export type Emphasis = (v: Vertex) => Vec3

/** Fewer triangles: about `target`, or as few as `error` (share of the mesh's size) allows. Vertices never move. */
export function simplify(mesh: Mesh, target: number, error: number, emphasis?: Emphasis): Mesh {
  if (mesh.triangles.length / 3 <= target) return mesh
  const count = mesh.vertices.length
  const positions = new Float32Array(count * 3)
  const attributes = new Float32Array(count * IMPORTANCE.length)
  mesh.vertices.forEach((v, i) => {
    positions.set(emphasis ? emphasis(v) : v.p, i * 3)
    attributes.set([...v.n, ...v.uv, ...v.c, ...BENDS.map((b) => weightOf(v.w, b))], i * IMPORTANCE.length)
  })
  const [triangles] = MeshoptSimplifier.simplifyWithAttributes(
    new Uint32Array(mesh.triangles),
    positions,
    3,
    attributes,
    IMPORTANCE.length,
    IMPORTANCE,
    null,
    target * 3,
    error,
    [],
  )
  return { vertices: mesh.vertices, triangles: [...triangles] }
}

/** On the middle plane, within a micrometre. */
const MIDDLE = 1e-6

/** A vertex of the middle plane that follows both sides alike, so that the halves never part. */
function evened(v: Vertex): Vertex {
  if (Math.abs(v.p[0]) > MIDDLE) return v
  const w = mixWeights(v.w, mirrorWeights(v.w), 0.5)
  return { ...v, p: [0, v.p[1], v.p[2]], n: unit([0, v.n[1], v.n[2]]), w }
}

/**
 * Simplifies the left half and mirrors it: coarse faces stay even.
 *
 * @param across texture coordinates of the right half from those of the left
 */
export function simplifyEvenly(
  mesh: Mesh,
  target: number,
  error: number,
  emphasis?: Emphasis,
  across: (uv: [number, number]) => [number, number] = (uv) => uv,
): Mesh {
  if (mesh.triangles.length / 3 <= target) return mesh
  const left = clip(mesh, (v) => (Math.abs(v.p[0]) < MIDDLE ? 0 : v.p[0]))
  const half = simplify(
    { vertices: left.vertices.map(evened), triangles: left.triangles },
    Math.ceil(target / 2),
    error,
    emphasis,
  )
  const right = mirror(half)
  for (const v of right.vertices) v.uv = across(v.uv)
  return join(half, right)
}
