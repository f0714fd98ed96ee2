import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import { along } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare, headShare } from '../source/regions'
import { bareSkin } from './skin'

/** Cloth from the body's own skin, moved outwards: unlike the stocking it reaches the neck. Head and legs are left out. */
export function bodyCloth(person: Person, offset: number): Mesh {
  const { hip, size } = person.marks
  const trunk = clip(bareSkin(person), (v) =>
    Math.min((0.4 - headShare(v.w)) * 0.2, armShare(v.w) > 0.5 ? 1 : v.p[1] - hip[1] + 0.16 * size),
  )
  const vertices = trunk.vertices.map((v) => ({ ...v, p: along(v.p, v.n, offset) }))
  return { vertices, triangles: trunk.triangles }
}
