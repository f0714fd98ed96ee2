import type { Mesh } from './mesh'
import { add, cross, sub, unit, type Vec3 } from './vec'

/** Points nearer than 5 µm share a normal, so texture seams do not show. */
const keyOf = (p: Vec3) => `${Math.round(p[0] * 2e5)},${Math.round(p[1] * 2e5)},${Math.round(p[2] * 2e5)}`

/** Area-weighted smooth normals, written into the mesh. */
export function renormal(mesh: Mesh): Mesh {
  const sums = new Map<string, Vec3>()
  const at = (k: number) => mesh.vertices[mesh.triangles[k]!]!.p
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [at(t), at(t + 1), at(t + 2)]
    const face = cross(sub(b, a), sub(c, a))
    for (const p of [a, b, c]) {
      const key = keyOf(p)
      sums.set(key, add(sums.get(key) ?? [0, 0, 0], face))
    }
  }
  for (const v of mesh.vertices) v.n = unit(sums.get(keyOf(v.p)) ?? v.n)
  return mesh
}
