import { CLOSE, type Detail } from '../cards/card'
import { smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { add, along, scale, type Vec3 } from '../mesh/vec'
import { BLANK, inBand } from '../paint/chart'
import type { Person } from '../source/person'

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

/** Pins round a bun: how far from its middle and how far out they stand, and their size, metres. */
const PINS = { count: 7, from: 0.027, to: 0.045, out: 0.02, thick: 0.0011 }

/** Hairpins stuck into a bun from its edge; nothing for other styles. */
export function makePins(person: Person, knot: Vec3): Mesh | undefined {
  if (!PINNED.has(person.card.hair)) return undefined
  const k = person.marks.face
  // Across and up in the plane of the bun, and out of it.
  const place = (a: number, r: number, h: number): Vec3 =>
    add(knot, scale([Math.cos(a) * r, Math.sin(a) * r * 0.893 + h * 0.45, Math.sin(a) * r * 0.45 - h * 0.893], k))
  const pins = Array.from({ length: PINS.count }, (_, i): Mesh => {
    const a = ((i + 0.3) / PINS.count) * 2 * Math.PI + 0.35 * Math.sin(i * 2.7)
    const vertices = [PINS.from, PINS.to].flatMap((r, end) =>
      Array.from({ length: 4 }, (_, c) => {
        const b = (c / 3) * 2 * Math.PI
        const h = PINS.out - 0.012 * end + Math.cos(b) * PINS.thick
        return vertex(place(a + (Math.sin(b) * PINS.thick) / r, r, h), [...BLANK], rigid('head'))
      }),
    )
    return renormal({ vertices, triangles: turned(gridTriangles(2, 4)) })
  })
  return join(...pins)
}
const PINNED: ReadonlySet<Person['card']['hair']> = new Set(['bun', 'knot', 'parted'] as const)

/** What hangs from the cap or is pinned to it: a bun, a low knot, a plait; nothing on short hair. */
export function makeTail(person: Person, knot: Vec3, detail: Detail): Mesh {
  switch (person.card.hair) {
    case 'short':
    case 'receding':
    case 'side':
      return { vertices: [], triangles: [] }
    case 'plait':
      return makePlait(person, add(knot, scale([0, 0.01, 0.004], person.marks.face)), detail)
    default:
      return makeBun(person, knot, detail)
  }
}
