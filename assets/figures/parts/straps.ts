import { CLOSE } from '../cards/card'
import { clip } from '../mesh/clip'
import { mix, smoothstep } from '../mesh/ease'
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
const THIN = { half: 0.006, at: 0.09, off: 0.005 }
const BROAD = { half: 0.011, at: 0.092, off: 0.0065 }
/** Over a coarse skin it lies so much higher, and on the shoulder, where that bridges a hollow, as much again; metres. */
const COARSE = 0.0025
/** Figures of more triangles are looked at closely: the sides of their straps end so far under the skin, metres. */
const NEAR = 4000
const HIDDEN = 0.002
/** At the neckline it stands off so much less, and is free so far above it; metres for 1.70 m. */
const SEWN = 0.001
const FREE = 0.03
/** It leans towards the neck on its way up, metres. */
const LEAN = 0.008
/** Steps over the shoulder, from the chest to the back. */
const STEPS = 22
const STEP = (1.24 * Math.PI) / STEPS
/** It goes on so far inside the bodice, metres. */
const INSIDE = 0.012

/** A ribbon laid over one shoulder: cut off level by level where the body is met from within the chest. */
function strap(person: Person, side: 1 | -1, broad: boolean): Mesh {
  const { bust, neck, size } = person.marks
  const { half, at, off } = broad ? BROAD : THIN
  const coarse = person.card.detail.triangles < CLOSE ? COARSE : 0
  // A child's head is wider than her neck: it hangs over the straps.
  const skin = clip(bareSkin(person), (v) => 0.25 - headShare(v.w))
  const [depth, height] = [(bust[2] + neck[2]) / 2 - 0.03 * size, bust[1]]
  const angles = Array.from({ length: STEPS + 1 }, (_, r) => -0.06 * Math.PI + r * STEP)
  const risen = (angle: number) => Math.sin(Math.max(0, Math.min(Math.PI, angle)))
  // Its sides lie on the skin where somebody may look under it.
  const sides = person.card.detail.triangles < NEAR ? [] : [half]
  const across = [...sides.map((x) => -x), -half, 0, half, ...sides]
  const edges = across.map((aside, column): Vertex[] => {
    const side = sides.length > 0 && (column === 0 || column === across.length - 1)
    const laid = angles.map((angle): [x: number, d: number] => {
      const x = (at - LEAN * risen(angle) + aside) * size
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
      const [before, after] = [laid[Math.max(0, r - 1)]![1], laid[Math.min(STEPS, r + 1)]![1]]
      const d = Math.max(here, (2 * Math.cos(STEP) * before * after) / (before + after))
      const at = (out: number): Vec3 => [x, height + Math.sin(angle) * out, depth + Math.cos(angle) * out]
      // Its ends lie inside the bodice.
      const free = smoothstep(0, FREE * size, at(d)[1] - neckline(person, at(d)))
      const p = at(
        d + (side ? -HIDDEN : mix(SEWN, off + coarse * (1 + 0.6 * risen(angle)) + (aside ? 0 : 0.001), free)) * size,
      )
      return { p, n: [0, 1, 0], uv: [0, 0], w: nearbyWeights(skin, p), c: [1, 1, 1], source: -1 }
    })
  })
  const vertices = angles.flatMap((_, r) => edges.map((edge) => edge[r]!))
  const ribbon = renormal({ vertices, triangles: gridTriangles(STEPS + 1, across.length) })
  const shown = clip(ribbon, (v) => v.p[1] - neckline(person, v.p) + INSIDE * size)
  return side > 0 ? shown : mirror(shown)
}

/** Straps over the shoulders: a thin ribbon for a tutu, broad ones for a leotard. */
export function makeStraps(person: Person, broad: boolean): Mesh {
  return wrapCoordinates(join(strap(person, 1, broad), strap(person, -1, broad)), person.marks.hip[2])
}
