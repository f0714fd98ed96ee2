import { clip } from '../mesh/clip'
import { smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { add, along, scale, sub, length, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { headShare } from '../source/regions'
import { strand, type HeadShape } from './head'
import { bareSkin } from './skin'

/** Thickness of the cap at the hairline and over the crown, metres. */
const EDGE = 0.0005
const CROWN = 0.0078

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
      vertices.push(vertex(p, [j / m, i / n], rigid('head')))
    }
  }
  return renormal({ vertices, triangles: gridTriangles(n + 1, m + 1) })
}

function bunCentre(person: Person, cap: Mesh): Vec3 {
  const { eye, face } = person.marks
  const up = (person.card.hair === 'knot' ? 0.012 : 0.072) * face
  const near = cap.vertices.filter(
    (v) => Math.abs(v.p[1] - eye[1] - up) < 0.014 * face && Math.abs(v.p[0]) < 0.025 * face,
  )
  return [0, eye[1] + up, Math.min(...near.map((v) => v.p[2])) + 0.004]
}

function makeBun(person: Person, centre: Vec3): Mesh {
  const k = person.marks.face
  const [n, m] = person.card.detail.kind === 'hero' ? [40, 10] : [12, 5]
  return join(
    coil(centre, 0.025 * k, 0.0165 * k, 0.01 * k, 7, n, m),
    coil(centre, 0.013 * k, 0.013 * k, 0.021 * k, 5, n, m),
    coil(centre, 0.004 * k, 0.009 * k, 0.028 * k, 3, Math.round(n / 2), m),
  )
}

/** A plait of `length` metres down the back: three strands as a waisted rope; it follows the head, then the back. */
function makePlait(person: Person, root: Vec3): Mesh {
  const { size, face } = person.marks
  const fall = 0.27 * size
  const rows = 26
  const columns = 8
  const vertices: Vertex[] = []
  for (let r = 0; r <= rows; r++) {
    const t = r / rows
    const end = t > 0.9 ? 1.25 - 2.2 * (t - 0.9) * 4 : 1
    const thick = (0.0145 - 0.005 * t) * face * (0.8 + 0.2 * Math.abs(Math.sin(t * 26))) * Math.max(0.05, end)
    const back = -0.02 * Math.sin(Math.min(1, t * 4) * Math.PI * 0.5) - 0.012 * t
    const centre: Vec3 = [0.004 * Math.sin(t * 26), root[1] - fall * t, root[2] + back * size]
    const w = mixWeights(rigid('head'), rigid('upperChest'), smoothstep(0.25, 0.8, t))
    for (let c = 0; c <= columns; c++) {
      const a = (c / columns) * 2 * Math.PI
      const p = along(centre, [Math.sin(a) * 1.2, 0, Math.cos(a)], thick)
      vertices.push(vertex(p, [c / columns, t], w))
    }
  }
  return renormal({ vertices, triangles: turned(gridTriangles(rows + 1, columns + 1)) })
}

/** Strand coordinates of hair combed towards `knot`: u round it, v away from it. */
function comb(mesh: Mesh, knot: Vec3): void {
  for (const v of mesh.vertices) {
    const d = sub(v.p, knot)
    const around = Math.atan2(d[0], d[1] * 0.893 + d[2] * 0.45) / (2 * Math.PI) + 0.5
    v.uv = [around, Math.min(1, length(d) * 4)]
  }
}

export interface Hair {
  readonly cap: Mesh
  /** Bun, knot or plait. */
  readonly tail: Mesh
}

/** Hair combed to the head: a cap grown from the scalp, with bun, knot or plait. */
export function makeHair(person: Person, head: HeadShape): Hair {
  const onHead = clip(bareSkin(person, false), (v) => Math.min(head.hairline(v.p), (headShare(v.w) - 0.5) * 0.2))
  const cap: Mesh = { vertices: onHead.vertices.map((v) => ({ ...v })), triangles: onHead.triangles }
  const share = new Map(cap.vertices.map((v) => [v, smoothstep(0, 0.022, head.hairline(v.p))]))
  for (const v of cap.vertices) v.p = along(v.p, v.n, (EDGE + CROWN * share.get(v)!) * person.marks.face)
  smooth(cap, 4, (v) => 0.5 * share.get(v)!)
  const knot = bunCentre(person, cap)
  comb(cap, knot)
  const tail = makeTail(person, knot)
  if (person.card.detail.kind === 'company')
    for (const [mesh, locks] of [
      [cap, 90],
      [tail, 24],
    ] as const)
      for (const v of mesh.vertices) {
        const shade = 0.62 + 0.28 * strand(v.uv[0] * locks)
        v.c = [shade, shade, shade]
      }
  return { cap, tail }
}

function makeTail(person: Person, knot: Vec3): Mesh {
  switch (person.card.hair) {
    case 'short':
      return { vertices: [], triangles: [] }
    case 'plait':
      return makePlait(person, add(knot, scale([0, -0.06, 0.004], person.marks.face)))
    default:
      return makeBun(person, knot)
  }
}
