import { bell, mix, smoothstep } from '../mesh/ease'
import { gridTriangles, join, rigid, WHITE, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { add, along, cross, scale, sub, unit, type Vec3 } from '../mesh/vec'
import { inBand } from '../paint/chart'
import { noise } from '../paint/noise'
import type { Person } from '../source/person'

/** One lock of a man's hair: root on the canonical head, the way it is combed there, length and width (dm), lift (m). */
interface Lock {
  readonly root: Vec3
  readonly way: Vec3
  readonly length: number
  readonly width: number
  readonly lift: number
}

/** Steps along a lock and points across it. */
const ROWS = 5
const COLUMNS = 3
/** Vertices of the cap a point is measured from. */
const NEAR = 6

/** Locks swept from the parting over the brow and to the side, and a few over the temples. */
function sideLocks(): Lock[] {
  const out: Lock[] = []
  for (let i = 0; i < 9; i++) {
    const t = i / 8
    const root: Vec3 = [0.2 - 0.06 * t, mix(0.86, 1.17, smoothstep(0, 0.8, t)), mix(1.2, 0.2, t)]
    const way = unit([-1, 0.05 - 0.3 * t, 0.25 - 0.75 * t])
    out.push({ root, way, length: 0.75 + 0.15 * noise(i * 3.1, 1), width: 0.24, lift: mix(0.008, 0.001, t) })
  }
  for (let i = 0; i < 4; i++)
    out.push({
      root: [0.34, 0.92 - 0.02 * i, 1.05 - 0.3 * i],
      way: unit([0.75, -0.3, -0.6]),
      length: 0.5,
      width: 0.22,
      lift: 0.002,
    })
  return out
}

/** Short hair that stands a little over the brow and lies back. */
function shortLocks(): Lock[] {
  const out: Lock[] = []
  for (let i = 0; i < 9; i++) {
    const x = (i - 4) * 0.125
    const root: Vec3 = [x, 0.82 - 0.35 * x * x, 1.24 - 0.5 * x * x]
    const way = unit([0.5 * x + 0.18 * (noise(i * 5.3, 2) - 0.5), 0.55, -0.8])
    out.push({ root, way, length: 0.5 + 0.2 * noise(i * 2.7, 6), width: 0.22, lift: 0.006 - 0.005 * Math.abs(x) })
  }
  for (let i = 0; i < 7; i++)
    out.push({
      root: [(i - 3) * 0.19, 1.12, 0.75 - 0.1 * noise(i * 4.4, 3)],
      way: unit([0.4 * (i - 3) * 0.19, 0, -1]),
      length: 0.6,
      width: 0.28,
      lift: 0.002,
    })
  return out
}

/** What is left is combed flat from the peak over the crown. */
function thinLocks(): Lock[] {
  const out: Lock[] = []
  for (let i = 0; i < 5; i++) {
    const x = (i - 2) * 0.09
    const way = unit([0.4 * x, 0.6, -0.8])
    out.push({ root: [x, 0.84 - 0.3 * x * x, 1.16 - 0.4 * x * x], way, length: 0.6, width: 0.19, lift: 0.0008 })
  }
  for (let i = 0; i < 7; i++)
    out.push({
      root: [(i - 3) * 0.17, 1.12, 0.72 - 0.1 * noise(i * 4.4, 3)],
      way: unit([0.4 * (i - 3) * 0.17, 0, -1]),
      length: 0.6,
      width: 0.26,
      lift: 0.0008,
    })
  return out
}

const LOCKS: Partial<Record<Person['card']['hair'], () => Lock[]>> = {
  side: sideLocks,
  short: shortLocks,
  receding: thinLocks,
}

/** Place and normal of the cap over a canonical point, from its nearest vertices. Colours carry canonical points. */
export function overCap(cap: Mesh, q: Vec3): { p: Vec3; n: Vec3 } {
  const near = cap.vertices
    .map((v) => ({ v, d: (v.c[0] - q[0]) ** 2 + (v.c[1] - q[1]) ** 2 + (v.c[2] - q[2]) ** 2 }))
    .sort((a, b) => a.d - b.d)
    .slice(0, NEAR)
  let p: Vec3 = [0, 0, 0]
  let n: Vec3 = [0, 0, 0]
  let sum = 0
  for (const { v, d } of near) {
    const share = 1 / (d + 0.002)
    p = along(p, v.p, share)
    n = along(n, v.n, share)
    sum += share
  }
  return { p: scale(p, 1 / sum), n: unit(n) }
}

function makeLock(person: Person, cap: Mesh, lock: Lock, seed: number): Mesh {
  const vertices: Vertex[] = []
  const k = person.marks.face
  const strand = noise(seed * 7.7, 0.5)
  for (let r = 0; r <= ROWS; r++) {
    const t = r / ROWS
    const q = along(lock.root, lock.way, lock.length * t)
    const { p, n } = overCap(cap, q)
    const ahead = overCap(cap, along(q, lock.way, 0.05)).p
    const side = unit(cross(n, unit(sub(ahead, p))))
    const wide = lock.width * 0.1 * k * mix(0.75, 1, bell(t - 0.4, 0.5)) * smoothstep(1.25, 0.7, t)
    for (let c = 0; c < COLUMNS; c++) {
      const x = c / (COLUMNS - 1) - 0.5
      const arched =
        0.0012 + lock.lift * Math.sin(Math.PI * Math.min(1, 0.12 + 0.95 * t)) - 0.5 * lock.width * 0.1 * x * x
      const at = along(along(p, side, x * wide), n, arched * k)
      const uv = inBand('combed', (strand + x * 0.035 + 1) % 1, 0.18 + 0.8 * t)
      vertices.push({ p: at, n, uv, w: rigid('head'), c: [...WHITE], source: -1 })
    }
  }
  return renormal({ vertices, triangles: turned(gridTriangles(ROWS + 1, COLUMNS)) })
}

/** Locks that give men's hair its fall; nothing for other styles. */
export function makeLocks(person: Person, cap: Mesh): Mesh | undefined {
  const locks = LOCKS[person.card.hair]?.()
  if (!locks) return undefined
  const shown = join(...locks.map((lock, i) => makeLock(person, cap, lock, i)))
  // Thin pieces are seen from below as well, as light as from above: no dark gaps open under them.
  const back: Mesh = {
    vertices: shown.vertices.map((v) => ({ ...v, p: add(v.p, scale(v.n, -0.0003)) })),
    triangles: turned(shown.triangles),
  }
  return join(shown, back)
}
