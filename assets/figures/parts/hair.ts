import { CLOSE, type Detail } from '../cards/card'
import { clip } from '../mesh/clip'
import { smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { subdivide } from '../mesh/subdivide'
import { add, along, distance, scale, type Vec3 } from '../mesh/vec'
import { inBand } from '../paint/chart'
import { noise } from '../paint/noise'
import type { Person } from '../source/person'
import { bareSkin } from './skin'
import { hairlineOf } from './hairline'

/** How a style sits: thickness over the crown (metres on a grown head) and where its strands run to (canonical head). */
interface Style {
  readonly crown: number
  readonly knot: Vec3
  /** Unevenness of short hair, metres. */
  readonly rough: number
}

const STYLES: Readonly<Record<Person['card']['hair'], Style>> = {
  bun: { crown: 0.0085, knot: [0, 0.62, -0.33], rough: 0 },
  knot: { crown: 0.011, knot: [0, -0.12, -0.36], rough: 0.0015 },
  plait: { crown: 0.009, knot: [0, -0.3, -0.3], rough: 0.001 },
  short: { crown: 0.016, knot: [0, 1.02, -0.1], rough: 0.005 },
  receding: { crown: 0.009, knot: [0, 1.02, -0.1], rough: 0.003 },
}

/** Thickness at the hairline, metres. */
const EDGE = 0.0006
/** How far single hairs reach over the hairline on figures seen near and far, decimetres. */
const FRINGE = { near: 0.085, far: 0.03 }
/** Strands are laid out so that their last part, where they thin out, has most of the texture. */
const NEAR_THE_EDGE = 5
/** Heads below this height carry no hair, decimetres from the eyes. */
const NAPE = -0.95

const vertex = (p: Vec3, uv: [number, number], w: Float32Array): Vertex => ({
  p,
  n: [0, 1, 0],
  uv,
  w,
  c: [...WHITE],
  source: -1,
})

/** A ring of rope: a torus with strands, round `axis` = (0, .45, −.893) at `centre`. */
function coil(centre: Vec3, radius: number, thick: number, out: number, twist: number, n: number, m: number): Mesh {
  const vertices: Vertex[] = []
  for (let i = 0; i <= n; i++) {
    const a = (i / n) * 2 * Math.PI
    for (let j = 0; j <= m; j++) {
      const b = (j / m) * 2 * Math.PI
      const t = thick * (1 + 0.1 * Math.sin(a * twist + b * 3))
      const r = radius + Math.cos(b) * t
      const h = out + Math.sin(b) * t * 0.85
      const y = Math.sin(a) * r
      const p: Vec3 = add(centre, [Math.cos(a) * r, y * 0.893 + h * 0.45, y * 0.45 - h * 0.893])
      vertices.push(vertex(p, inBand('coiled', j / m, i / n), rigid('head')))
    }
  }
  return renormal({ vertices, triangles: gridTriangles(n + 1, m + 1) })
}

function makeBun(person: Person, centre: Vec3, detail: Detail): Mesh {
  const k = person.marks.face
  const [n, m] = detail.triangles >= CLOSE ? [44, 12] : detail.triangles > 4000 ? [22, 8] : [12, 5]
  return join(
    coil(centre, 0.025 * k, 0.0165 * k, 0.008 * k, 7, n, m),
    coil(centre, 0.013 * k, 0.013 * k, 0.02 * k, 5, n, m),
    coil(centre, 0.004 * k, 0.009 * k, 0.027 * k, 3, Math.round(n / 2), m),
  )
}

/** A plait down the back: three strands that cross; it follows the head, then the back. */
function makePlait(person: Person, root: Vec3, detail: Detail): Mesh {
  const { size, face } = person.marks
  const fall = 0.26 * size
  const [rows, columns] = detail.triangles > 3000 ? [34, 6] : [16, 4]
  const strand = (k: number): Mesh => {
    const vertices: Vertex[] = []
    for (let r = 0; r <= rows; r++) {
      const t = r / rows
      const a = t * 26 + (k * 2 * Math.PI) / 3
      const width = (0.0085 - 0.003 * t) * face
      const end = smoothstep(1.02, 0.93, t)
      const back = -0.02 * Math.sin(Math.min(1, t * 4) * Math.PI * 0.5) - 0.012 * t
      const centre: Vec3 = [
        root[0] + width * 1.15 * Math.sin(a),
        root[1] - fall * t,
        root[2] + back * size + width * 0.5 * Math.sin(2 * a),
      ]
      const w = mixWeights(rigid('head'), rigid('upperChest'), smoothstep(0.25, 0.8, t))
      for (let c = 0; c <= columns; c++) {
        const b = (c / columns) * 2 * Math.PI
        const p = along(centre, [Math.sin(b), 0, Math.cos(b)], width * Math.max(0.12, end))
        vertices.push(vertex(p, inBand('coiled', c / columns, t), w))
      }
    }
    return renormal({ vertices, triangles: turned(gridTriangles(rows + 1, columns + 1)) })
  }
  return join(strand(0), strand(1), strand(2))
}

/** Hair combed to the head: a cap grown from the scalp that thins out into single hairs, with bun, knot or plait. */
export function makeHair(person: Person, detail: Detail): { readonly cap: Mesh; readonly tail: Mesh } {
  const style = STYLES[person.card.hair]
  const hairline = hairlineOf(person.card.hair)
  const near = detail.triangles >= 4000
  const fringe = near ? FRINGE.near : FRINGE.far
  const skin = bareSkin(person)
  // Colours carry the canonical point through cutting and halving.
  const scalp: Mesh = {
    vertices: skin.vertices.map((v) => ({ ...v, c: person.canon(v.source) })),
    triangles: skin.triangles,
  }
  const field = (v: Vertex) => Math.min(hairline(v.c), v.c[1] - NAPE)
  const rough = clip(scalp, (v) => field(v) + 0.3)
  const cap = clip(near ? subdivide(rough) : rough, (v) => field(v) + fringe)
  const depth = new Map(cap.vertices.map((v) => [v, hairline(v.c)]))
  const k = person.marks.face
  smooth(cap, near ? 6 : 2, (v) => 0.5 * smoothstep(0, 0.2, depth.get(v)!))
  for (const v of cap.vertices) {
    const d = depth.get(v)!
    const lock = noise(v.c[0] * 5 + 9, v.c[1] * 4 + v.c[2] * 5) - 0.4
    const thick = EDGE + style.crown * smoothstep(-0.01, 0.26, d) + style.rough * lock * smoothstep(0.1, 0.35, d)
    v.p = along(v.p, v.n, thick * k)
  }
  smooth(cap, 2, (v) => 0.5 * smoothstep(0.02, 0.2, depth.get(v)!))
  const knot = nearestTo(cap, style.knot)
  for (const v of cap.vertices) {
    const [dx, dy, dz] = [v.c[0] - style.knot[0], v.c[1] - style.knot[1], v.c[2] - style.knot[2]]
    const around = Math.atan2(dx, dy * 0.893 + dz * 0.45) / (2 * Math.PI) + 0.5
    const away = Math.hypot(dx, dy, dz)
    const share = away / (away + Math.max(0, depth.get(v)! + fringe))
    v.uv = inBand('combed', around, Math.pow(share, NEAR_THE_EDGE))
  }
  const sewn = unseam(cap)
  for (const v of sewn.vertices) v.c = [...WHITE]
  return { cap: sewn, tail: makeTail(person, knot, detail) }
}

/** The point of a cap over a point of the canonical head. */
function nearestTo(cap: Mesh, q: Vec3): Vec3 {
  const best = cap.vertices.reduce((a, b) => (distance(b.c, q) < distance(a.c, q) ? b : a))
  return [0, best.p[1], best.p[2]]
}

/** Where strands run over the seam of their band, triangles get corners of their own. */
function unseam(mesh: Mesh): Mesh {
  const vertices = [...mesh.vertices]
  const triangles: number[] = []
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => mesh.triangles[t + k]!)
    const us = corners.map((i) => vertices[i]!.uv[0])
    const over = Math.max(...us) - Math.min(...us) > 0.5
    triangles.push(
      ...corners.map((i, k) =>
        over && us[k]! < 0.5 ? vertices.push({ ...vertices[i]!, uv: [1 - us[k]!, vertices[i]!.uv[1]] }) - 1 : i,
      ),
    )
  }
  return { vertices, triangles }
}

function makeTail(person: Person, knot: Vec3, detail: Detail): Mesh {
  switch (person.card.hair) {
    case 'short':
    case 'receding':
      return { vertices: [], triangles: [] }
    case 'plait':
      return makePlait(person, add(knot, scale([0, 0.01, 0.004], person.marks.face)), detail)
    default:
      return makeBun(person, knot, detail)
  }
}
