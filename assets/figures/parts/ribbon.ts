import { mix } from '../mesh/ease'
import { gridTriangles, join, turned, WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { clip } from '../mesh/clip'
import { nearbyWeights, reach, slice } from '../mesh/surface'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { stocking } from './stocking'

/** Width of satin ribbon and its stand-off from the tights, metres. */
const WIDTH = 0.015
const LIFT = 0.001
const STEPS = 28

/** One pass of ribbon round the leg: from angle and height to angle and height (0 = front, radians, to the left). */
type Pass = readonly [fromAngle: number, fromHeight: number, toAngle: number, toHeight: number]

/** Two ribbons that cross over the instep and meet behind, and a turn round the ankle. Heights above the ankle joint. */
const PASSES: readonly Pass[] = [
  [-1.45, -0.014, Math.PI, 0.046],
  [1.45, -0.014, -Math.PI, 0.046],
  [-Math.PI, 0.05, Math.PI, 0.05],
]

/** The ribbons of the left pointe shoe, laid on the leg. */
export function makeRibbons(person: Person): Mesh {
  const { ankle, knee, size } = person.marks
  const leg = clip(stocking(person), (v) => Math.min(v.p[0], ankle[1] + 0.2 * size - v.p[1]))
  const axis = (y: number): [number, number] => {
    const t = (y - ankle[1]) / (knee[1] - ankle[1])
    return [mix(ankle[0], knee[0], t), mix(ankle[2], knee[2], t)]
  }
  const point = (angle: number, y: number): Vec3 => {
    const [x, z] = axis(y)
    const segments = slice(
      leg,
      (p) => p[1],
      y,
      (p) => [p[0], p[2]],
    )
    const dx = Math.sin(angle)
    const dz = Math.cos(angle)
    const r = reach(segments, x, z, dx, dz) + LIFT
    return [x + dx * r, y, z + dz * r]
  }
  const passes = PASSES.map(([a0, h0, a1, h1], layer): Mesh => {
    const rows: Vertex[][] = []
    for (let i = 0; i <= STEPS; i++) {
      const t = i / STEPS
      const angle = mix(a0, a1, t)
      const y = ankle[1] + mix(h0, h1, t) * size
      rows.push(
        [-0.5, 0.5].map((side): Vertex => {
          const p = point(angle, y + side * WIDTH * size)
          const out = LIFT * 0.4 * layer
          const q: Vec3 = [p[0] + Math.sin(angle) * out, p[1], p[2] + Math.cos(angle) * out]
          return { p: q, n: [0, 1, 0], uv: [side + 0.5, t], w: nearbyWeights(leg, q), c: [...WHITE], source: -1 }
        }),
      )
    }
    const triangles = gridTriangles(rows.length, 2)
    const facing = a1 > a0 ? turned(triangles) : triangles
    return renormal({ vertices: rows.flat(), triangles: facing })
  })
  return join(...passes)
}
