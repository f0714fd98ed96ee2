import { clip } from '../mesh/clip'
import { gridTriangles, join, type Mesh, type Vertex } from '../mesh/mesh'
import { mirror } from '../mesh/mirror'
import { renormal } from '../mesh/normals'
import { nearbyWeights, reach, slice } from '../mesh/surface'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { headShare } from '../source/regions'
import { neckline } from './bodice'
import { bareSkin } from './skin'
import { wrapCoordinates } from './stocking'

/** Half the width of a strap, its distance from the middle, and its stand-off; metres for 1.70 m. */
const THIN = { half: 0.006, at: 0.09, off: 0.003 }
const BROAD = { half: 0.011, at: 0.092, off: 0.0048 }
/** It leans towards the neck on its way up, metres. */
const LEAN = 0.008
/** Steps over the shoulder, from the chest to the back. */
const STEPS = 30
/** It goes on so far inside the bodice, metres. */
const INSIDE = 0.012

/** A ribbon laid over one shoulder: cut off level by level where the body is met from within the chest. */
function strap(person: Person, side: 1 | -1, broad: boolean): Mesh {
  const { bust, neck, size } = person.marks
  const { half, at, off } = broad ? BROAD : THIN
  // A child's head is wider than her neck: it hangs over the straps.
  const skin = clip(bareSkin(person), (v) => 0.25 - headShare(v.w))
  const [depth, height] = [(bust[2] + neck[2]) / 2 - 0.03 * size, bust[1]]
  const vertices: Vertex[] = []
  for (let r = 0; r <= STEPS; r++) {
    const angle = Math.PI * (-0.06 + (1.24 * r) / STEPS)
    const up = Math.sin(Math.max(0, Math.min(Math.PI, angle)))
    for (const across of [-half, 0, half]) {
      const x = (at - LEAN * up + across) * size
      const section = slice(
        skin,
        (p) => p[0],
        x,
        (p) => [p[2], p[1]],
      )
      const d = reach(section, depth, height, Math.cos(angle), Math.sin(angle)) + (off + (across ? 0 : 0.001)) * size
      const p: Vec3 = [x, height + Math.sin(angle) * d, depth + Math.cos(angle) * d]
      vertices.push({ p, n: [0, 1, 0], uv: [0, 0], w: nearbyWeights(skin, p), c: [1, 1, 1], source: -1 })
    }
  }
  const ribbon = renormal({ vertices, triangles: gridTriangles(STEPS + 1, 3) })
  const shown = clip(ribbon, (v) => v.p[1] - neckline(person, v.p) + INSIDE * size)
  return side > 0 ? shown : mirror(shown)
}

/** Straps over the shoulders: a thin ribbon for a tutu, broad ones for a leotard. */
export function makeStraps(person: Person, broad: boolean): Mesh {
  return wrapCoordinates(join(strap(person, 1, broad), strap(person, -1, broad)), person.marks.hip[2])
}
