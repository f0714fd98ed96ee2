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

/** Half the width of a strap, its distance from the middle, its stand-off and how much more on the shoulder; metres for 1.70 m. */
const THIN = { half: 0.006, at: 0.09, off: 0.005, over: 0.008 }
const BROAD = { half: 0.011, at: 0.092, off: 0.0065, over: 0.008 }
/** It leans towards the neck on its way up, metres. */
const LEAN = 0.008
/** Steps over the shoulder, from the chest to the back. */
const STEPS = 22
/** It goes on so far inside the bodice, metres. */
const INSIDE = 0.012

/** A ribbon laid over one shoulder: cut off level by level where the body is met from within the chest. */
function strap(person: Person, side: 1 | -1, broad: boolean): Mesh {
  const { bust, neck, size } = person.marks
  const { half, at, off, over } = broad ? BROAD : THIN
  // A child's head is wider than her neck: it hangs over the straps.
  const skin = clip(bareSkin(person), (v) => 0.25 - headShare(v.w))
  const [depth, height] = [(bust[2] + neck[2]) / 2 - 0.03 * size, bust[1]]
  const angles = Array.from({ length: STEPS + 1 }, (_, r) => Math.PI * (-0.06 + (1.24 * r) / STEPS))
  const risen = (angle: number) => Math.sin(Math.max(0, Math.min(Math.PI, angle)))
  const edges = [-half, 0, half].map((across): Vertex[] => {
    const laid = angles.map((angle): [x: number, d: number] => {
      const x = (at - LEAN * risen(angle) + across) * size
      const section = slice(
        skin,
        (p) => p[0],
        x,
        (p) => [p[2], p[1]],
      )
      return [x, reach(section, depth, height, Math.cos(angle), Math.sin(angle))]
    })
    return angles.map((angle, r) => {
      const [x, here] = laid[r]!
      // Drawn tight: it spans hollows.
      const d = Math.max(here, (laid[Math.max(0, r - 1)]![1] + laid[Math.min(STEPS, r + 1)]![1]) / 2)
      const out = d + (off + over * risen(angle) + (across ? 0 : 0.001)) * size
      const p: Vec3 = [x, height + Math.sin(angle) * out, depth + Math.cos(angle) * out]
      return { p, n: [0, 1, 0], uv: [0, 0], w: nearbyWeights(skin, p), c: [1, 1, 1], source: -1 }
    })
  })
  const vertices = angles.flatMap((_, r) => edges.map((edge) => edge[r]!))
  const ribbon = renormal({ vertices, triangles: gridTriangles(STEPS + 1, 3) })
  const shown = clip(ribbon, (v) => v.p[1] - neckline(person, v.p) + INSIDE * size)
  return side > 0 ? shown : mirror(shown)
}

/** Straps over the shoulders: a thin ribbon for a tutu, broad ones for a leotard. */
export function makeStraps(person: Person, broad: boolean): Mesh {
  return wrapCoordinates(join(strap(person, 1, broad), strap(person, -1, broad)), person.marks.hip[2])
}
