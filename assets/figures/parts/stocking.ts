import type { Mesh } from '../mesh/mesh'
import { groupMesh } from '../source/groups'
import type { Person } from '../source/person'

const GROUP = 'helper-tights'

/** The smooth, toe-less body stocking of the base mesh, moved outwards: cloth of every kind is cut from it. */
export function stocking(person: Person, offset = 0): Mesh {
  return groupMesh(person, GROUP, { offset: () => offset })
}

/** Texture coordinates of wound cloth: u = angle round the body (½ in front), v = height ÷ 2 m, downwards. */
export function wrapCoordinates(mesh: Mesh, centreZ: number): Mesh {
  for (const v of mesh.vertices) v.uv = [Math.atan2(v.p[0], v.p[2] - centreZ) / (2 * Math.PI) + 0.5, 1 - v.p[1] / 2]
  return mesh
}
