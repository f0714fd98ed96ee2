import type { Mesh } from '../mesh/mesh'
import { along } from '../mesh/vec'
import { groupMesh } from '../source/groups'
import type { Person } from '../source/person'

const GROUP = 'helper-tights'

const stockings = new WeakMap<Person, Mesh>()

/**
 * The smooth, toe-less body stocking of the base mesh, moved outwards: cloth of every kind is cut from it. The mesh is the
 * caller's own.
 */
export function stocking(person: Person, offset = 0): Mesh {
  let close = stockings.get(person)
  if (!close) stockings.set(person, (close = groupMesh(person, GROUP)))
  const vertices = close.vertices.map((v) => ({
    ...v,
    p: along(v.p, v.n, offset),
    n: [...v.n] as typeof v.n,
    c: [...v.c] as typeof v.c,
    w: Float32Array.from(v.w),
  }))
  return { vertices, triangles: close.triangles }
}

/** Texture coordinates of wound cloth: u = angle round the body (½ in front), v = height ÷ 2 m, downwards. */
export function wrapCoordinates(mesh: Mesh, centreZ: number): Mesh {
  for (const v of mesh.vertices) v.uv = [Math.atan2(v.p[0], v.p[2] - centreZ) / (2 * Math.PI) + 0.5, 1 - v.p[1] / 2]
  return mesh
}
