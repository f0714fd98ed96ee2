import { clip } from '../mesh/clip'
import { bell } from '../mesh/ease'
import { WHITE, type Mesh } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { along, distance, dot, sub } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare, headShare } from '../source/regions'
import { bareSkin } from './skin'

/** It spans the tips of breasts: passes of smoothing, and how far round them; metres for 1.70 m. */
const SPANNED = 150
const BREAST = 0.045

/** Cloth from the body's own skin, moved outwards: unlike the stocking it reaches the neck. Head and legs are left out. */
export function bodyCloth(person: Person, offset: number): Mesh {
  const { hip, size, bust } = person.marks
  const trunk = clip(bareSkin(person), (v) =>
    Math.min((0.4 - headShare(v.w)) * 0.2, armShare(v.w) > 0.5 ? 1 : v.p[1] - hip[1] + 0.16 * size),
  )
  smooth(trunk, SPANNED, ({ p: [x, y, z] }) => 0.6 * bell(distance([Math.abs(x), y, z], bust), BREAST * size))
  const vertices = trunk.vertices.map((v) => ({ ...v, p: along(v.p, v.n, offset), c: [...WHITE] as typeof v.c }))
  return { vertices, triangles: trunk.triangles }
}

/**
 * Smooths cloth that lies on the body without letting the body come through.
 *
 * @param sink how far a point may sink towards the skin, metres
 */
export function smoothCloth(cloth: Mesh, passes: number, sink: number): Mesh {
  const before = cloth.vertices.map(({ p, n }) => ({ p, n }))
  smooth(cloth, passes, () => 0.5)
  cloth.vertices.forEach((v, i) => {
    const { p, n } = before[i]!
    const sunk = -dot(sub(v.p, p), n) - sink
    if (sunk > 0) v.p = along(v.p, n, sunk)
  })
  return renormal(cloth)
}
