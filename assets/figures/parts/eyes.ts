import { CLOSE, linear, type Detail } from '../cards/card'
import { gridTriangles, join, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { mixVec, scale, type Vec3 } from '../mesh/vec'
import { groupMesh } from '../source/groups'
import type { Person } from '../source/person'

/** Rings of the eyeball by angle from the pupil (degrees), and what each shows. Doubled rings make sharp borders. */
type Ring = readonly [angle: number, tone: 'pupil' | 'inner' | 'outer' | 'limbus' | 'white']
const HERO_RINGS: readonly Ring[] = [
  [0, 'pupil'],
  [9, 'pupil'],
  [10, 'inner'],
  [18, 'inner'],
  [24, 'outer'],
  [26, 'limbus'],
  [29, 'white'],
  [45, 'white'],
  [70, 'white'],
  [100, 'white'],
]
const COMPANY_RINGS: readonly Ring[] = [
  [0, 'pupil'],
  [10, 'pupil'],
  [13, 'inner'],
  [22, 'limbus'],
  [26, 'white'],
  [75, 'white'],
]

/** One eyeball, fitted to the eye of the base mesh; only the front that can be seen. */
function eyeball(person: Person, side: 'l' | 'r', rings: readonly Ring[], segments: number): Mesh {
  const quads = person.base.groups.get(`helper-${side}-eye`)!
  const points = quads.flatMap((q) => q.v.map(person.position))
  const extent = (k: 0 | 1 | 2) => [Math.min(...points.map((p) => p[k])), Math.max(...points.map((p) => p[k]))] as const
  const [x, y, z] = [extent(0), extent(1), extent(2)]
  const centre: Vec3 = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2]
  const radius = (y[1] - y[0]) / 2
  const iris = linear(person.card.colours.eyes)
  const tones: Record<Ring[1], Vec3> = {
    pupil: [0.004, 0.004, 0.004],
    inner: mixVec(iris, [1, 0.8, 0.5], 0.12),
    outer: scale(iris, 0.55),
    limbus: scale(iris, 0.18),
    white: [0.76, 0.72, 0.69],
  }
  const weights = rigid(side === 'l' ? 'leftEye' : 'rightEye')
  const vertices: Vertex[] = rings.flatMap(([angle, tone]) =>
    Array.from({ length: segments + 1 }, (_, i): Vertex => {
      const t = (angle * Math.PI) / 180
      const a = (i / segments) * 2 * Math.PI
      const n: Vec3 = [Math.sin(t) * Math.cos(a), Math.sin(t) * Math.sin(a), Math.cos(t)]
      const fleck = tone === 'inner' ? 0.85 + 0.3 * (i % 2) : 1
      const p: Vec3 = [centre[0] + n[0] * radius, centre[1] + n[1] * radius, centre[2] + n[2] * radius]
      return { p, n, uv: [0, 0], w: weights, c: scale(tones[tone], fleck), source: -1 }
    }),
  )
  return { vertices, triangles: turned(gridTriangles(rings.length, segments + 1)) }
}

/** Segments round an eyeball, by the triangles the whole figure may have. */
function segmentsOf({ kind, triangles }: Detail): number {
  if (kind === 'hero') return triangles < CLOSE ? 12 : 24
  return triangles < 2000 ? 5 : 8
}

export function makeEyes(person: Person): Mesh {
  const hero = person.card.detail.kind === 'hero'
  const rings = hero ? HERO_RINGS : COMPANY_RINGS
  const segments = segmentsOf(person.card.detail)
  return join(eyeball(person, 'l', rings, segments), eyeball(person, 'r', rings, segments))
}

/** False lashes of the upper lids, for faces seen closely. */
export function makeLashes(person: Person): Mesh {
  const mesh = join(...(['l', 'r'] as const).map((side) => groupMesh(person, `helper-${side}-eyelashes-2`)))
  for (const v of mesh.vertices) v.c = [0.008, 0.005, 0.005]
  return mesh
}
