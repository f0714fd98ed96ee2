import { BONES, boneIndex, type Bone } from '../../../src/notation/body'
import type { Mesh } from './mesh'

const OPPOSITE = BONES.map((b) => {
  if (b.startsWith('left')) return boneIndex(b.replace('left', 'right') as Bone)
  if (b.startsWith('right')) return boneIndex(b.replace('right', 'left') as Bone)
  return boneIndex(b)
})

/** The same weights with left and right changed. */
export const mirrorWeights = (w: Float32Array) => w.map((_, i) => w[OPPOSITE[i]!]!)

/** The other side: x and the sides of the skeleton change places. */
export function mirror(mesh: Mesh): Mesh {
  const vertices = mesh.vertices.map((v) => ({
    ...v,
    p: [-v.p[0], v.p[1], v.p[2]] as typeof v.p,
    n: [-v.n[0], v.n[1], v.n[2]] as typeof v.n,
    w: mirrorWeights(v.w),
  }))
  const triangles: number[] = []
  for (let t = 0; t < mesh.triangles.length; t += 3)
    triangles.push(mesh.triangles[t]!, mesh.triangles[t + 2]!, mesh.triangles[t + 1]!)
  return { vertices, triangles }
}
