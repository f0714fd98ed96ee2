import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Mesh, Vertex } from './mesh'
import { along, cross, unit, type Vec3 } from './vec'

/** Rays a point sends out, and how far they look, metres. */
const RAYS = 36
const FAR = 0.22
/** Start of a ray above its point, metres: neighbouring triangles must not hide it. */
const LIFT = 0.0012
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Directions over the pole, dense where they count (cosine). */
const RAYS_UP = Array.from({ length: RAYS }, (_, i): Vec3 => {
  const r = Math.sqrt((i + 0.5) / RAYS)
  return [r * Math.cos(i * GOLDEN), r * Math.sin(i * GOLDEN), Math.sqrt(1 - r * r)]
})

/** How open the sky is over a point, 0 hidden … 1 free. */
export type Openness = (v: Pick<Vertex, 'p' | 'n'>) => number

/** Casts rays against some meshes; near hits darken more than far ones. */
export function openness(...meshes: readonly Mesh[]): Openness {
  const positions: number[] = []
  for (const mesh of meshes) for (const i of mesh.triangles) positions.push(...mesh.vertices[i]!.p)
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  const tree = new MeshBVH(geometry)
  const ray = new Ray(new Vector3(), new Vector3())
  return ({ p, n }) => {
    const side = unit(Math.abs(n[1]) < 0.9 ? cross(n, [0, 1, 0]) : cross(n, [1, 0, 0]))
    const other = cross(n, side)
    ray.origin.fromArray(along(p, n, LIFT))
    let open = 0
    for (const [x, y, z] of RAYS_UP) {
      ray.direction.fromArray(along(along([n[0] * z, n[1] * z, n[2] * z], side, x), other, y))
      const hit = tree.raycastFirst(ray, DoubleSide, 0, FAR)
      open += hit ? Math.sqrt(hit.distance / FAR) : 1
    }
    return open / RAYS
  }
}
