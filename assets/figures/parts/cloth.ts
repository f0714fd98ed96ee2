import { clip } from '../mesh/clip'
import { fillHoles } from '../mesh/fill'
import { smoothstep } from '../mesh/ease'
import { WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { rounded, smooth } from '../mesh/smooth'
import { along, distance, dot, sub } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare, headShare } from '../source/regions'
import { bareSkin } from './skin'

/**
 * It spans the tips of breasts, which are cut off and closed, and rounds the bust: over what length, how often, from how
 * far round its points and from where wholly; metres for 1.70 m.
 */
const TIP = 0.02
const ROUNDED = { over: 0.026, passes: 2, outer: 0.085, inner: 0.04 }

/** Cloth from the body's own skin, moved outwards: unlike the stocking it reaches the neck. Head and legs are left out. */
export function bodyCloth(person: Person, offset: number): Mesh {
  const { hip, size, bust } = person.marks
  const trunk = clip(bareSkin(person), (v) =>
    Math.min((0.4 - headShare(v.w)) * 0.2, armShare(v.w) > 0.5 ? 1 : v.p[1] - hip[1] + 0.16 * size),
  )
  const away = ({ p: [x, y, z] }: Vertex) => distance([Math.abs(x), y, z], bust) / size
  const spanned = fillHoles(
    clip(trunk, (v) => away(v) - TIP),
    (middle) => away(middle) < TIP,
  )
  smooth(spanned, 20, (v) => 0.5 * smoothstep(2 * TIP, TIP, away(v)))
  const { over, passes, outer, inner } = ROUNDED
  for (let pass = 0; pass < passes; pass++) rounded(spanned, over * size, (v) => smoothstep(outer, inner, away(v)))
  smooth(spanned, 16, (v) => 0.5 * smoothstep(3 * TIP, 1.5 * TIP, away(v)))
  const vertices = spanned.vertices.map((v) => ({ ...v, p: along(v.p, v.n, offset), c: [...WHITE] as typeof v.c }))
  return { vertices, triangles: spanned.triangles }
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
