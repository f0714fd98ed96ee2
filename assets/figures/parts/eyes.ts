import { CLOSE, type Detail } from '../cards/card'
import { bell, clamp } from '../mesh/ease'
import { gridTriangles, join, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { distance, type Vec3 } from '../mesh/vec'
import { BANDS, EYE_SIDE, inBand } from '../paint/chart'
import { eyeRadius } from '../paint/eye'
import { groupMesh } from '../source/groups'
import type { Person } from '../source/person'

/** Rings of the eyeball by angle from the pupil, degrees: only the front can be seen. */
const HERO_RINGS = [0, 8, 14, 20, 25, 30, 42, 60, 80, 100]
const COMPANY_RINGS = [0, 14, 27, 45, 85]
/** Height of the cornea over the ball, as a share of its radius, and its half width, degrees. */
const CORNEA = { height: 0.07, width: 24 }

/** One eyeball, fitted to the eye of the base mesh. */
function eyeball(person: Person, side: 'l' | 'r', rings: readonly number[], segments: number): Mesh {
  const quads = person.base.groups.get(`helper-${side}-eye`)!
  const points = quads.flatMap((q) => q.v.map(person.position))
  const extent = (k: 0 | 1 | 2) => [Math.min(...points.map((p) => p[k])), Math.max(...points.map((p) => p[k]))] as const
  const [x, y, z] = [extent(0), extent(1), extent(2)]
  const centre: Vec3 = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2]
  const radius = (y[1] - y[0]) / 2
  const weights = rigid(side === 'l' ? 'leftEye' : 'rightEye')
  const vertices: Vertex[] = rings.flatMap((angle) =>
    Array.from({ length: segments + 1 }, (_, i): Vertex => {
      const t = (angle * Math.PI) / 180
      const a = (i / segments) * 2 * Math.PI
      const n: Vec3 = [Math.sin(t) * Math.cos(a), Math.sin(t) * Math.sin(a), Math.cos(t)]
      const r = radius * (1 + CORNEA.height * bell(angle, CORNEA.width))
      const p: Vec3 = [centre[0] + n[0] * r, centre[1] + n[1] * r, centre[2] + n[2] * r]
      const d = eyeRadius(angle) * 0.5 * 0.98 * EYE_SIDE
      const middle = (BANDS.eye[0] + BANDS.eye[1]) / 2
      const uv: [number, number] = [EYE_SIDE / 2 + d * Math.cos(a), middle - d * Math.sin(a)]
      return { p, n, uv, w: weights, c: [1, 1, 1], source: -1 }
    }),
  )
  return renormal({ vertices, triangles: turned(gridTriangles(rings.length, segments + 1)) })
}

/** Segments round an eyeball, by the triangles the whole figure may have. */
function segmentsOf({ triangles }: Detail): number {
  if (triangles >= CLOSE) return 28
  if (triangles >= 4000) return 14
  return triangles < 2000 ? 6 : 9
}

/** Both eyeballs, coarser where the figure is. */
export function makeEyes(person: Person, detail: Detail): Mesh {
  const rings = detail.triangles >= CLOSE ? HERO_RINGS : COMPANY_RINGS
  const segments = segmentsOf(detail)
  return join(eyeball(person, 'l', rings, segments), eyeball(person, 'r', rings, segments))
}

/** The middle of an eye of the base mesh and the span from the roots of its lashes to their tips, decimetres. */
const LASH = { eye: [0.308, 0, 1.245] as Vec3, root: 0.148, span: 0.06, inner: 0.18, width: 0.32 }

/** Lashes as strips that carry their hairs in the texture; seen from both sides. */
export function makeLashes(person: Person): Mesh {
  const strip = (side: 'l' | 'r', row: 1 | 2): Mesh => {
    const mesh = groupMesh(person, `helper-${side}-eyelashes-${row}`)
    for (const v of mesh.vertices) {
      const [x, y, z] = person.canon(v.source)
      const along = clamp((Math.abs(x) - LASH.inner) / LASH.width, 0, 1)
      const out = clamp((distance([Math.abs(x), y, z], LASH.eye) - LASH.root) / LASH.span, 0, 1)
      v.uv = inBand('lash', row === 2 ? along * 0.49 : 0.51 + along * 0.49, out)
    }
    return mesh
  }
  const upper = join(strip('l', 2), strip('r', 2))
  // Lower lashes are seen where they are painted.
  const all = person.card.makeUp < 0.5 ? upper : join(upper, strip('l', 1), strip('r', 1))
  const back: Mesh = {
    vertices: all.vertices.map((v) => ({ ...v, n: [-v.n[0], -v.n[1], -v.n[2]] as Vec3 })),
    triangles: turned(all.triangles),
  }
  return join(all, back)
}
