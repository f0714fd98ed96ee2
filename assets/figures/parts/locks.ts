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

/** Hair combed back: locks along the brow and over the crown. */
interface Back {
  /** How many grow along the brow, and how far apart there and on the crown, decimetres. */
  readonly brow: number
  readonly apart: readonly [brow: number, crown: number]
  /** Height and depth of the middle one's root, decimetres. */
  readonly root: readonly [y: number, z: number]
  readonly width: readonly [brow: number, crown: number]
  /** How high they stand over the brow and on the crown, metres. */
  readonly lift: readonly [brow: number, crown: number]
  /** 0 each like the next … 1 no two alike. */
  readonly tousled: number
}

function backLocks({ brow, apart, root: [up, front], width, lift, tousled }: Back): Lock[] {
  const out: Lock[] = []
  for (let i = 0; i < brow; i++) {
    const x = (i - (brow - 1) / 2) * apart[0]
    const root: Vec3 = [x, up - 0.35 * x * x, front - 0.5 * x * x]
    const way = unit([0.5 * x + 0.18 * tousled * (noise(i * 5.3, 2) - 0.5), 0.55, -0.8])
    const length = 0.6 + 0.2 * tousled * (noise(i * 2.7, 6) - 0.5)
    out.push({ root, way, length, width: width[0], lift: lift[0] * (1 - 0.83 * Math.abs(x)) })
  }
  for (let i = -3; i <= 3; i++) {
    const x = i * apart[1]
    const root: Vec3 = [x, 1.12, 0.75 - 0.1 * noise((i + 3) * 4.4, 3)]
    out.push({ root, way: unit([0.4 * x, 0, -1]), length: 0.6, width: width[1], lift: lift[1] })
  }
  return out
}

/** Short hair that stands a little over the brow and lies back. */
const shortLocks = () =>
  backLocks({
    brow: 9,
    apart: [0.125, 0.19],
    root: [0.82, 1.24],
    width: [0.22, 0.28],
    lift: [0.0035, 0.001],
    tousled: 0.6,
  })

/** What is left is combed flat from the peak over the crown. */
const thinLocks = () =>
  backLocks({
    brow: 5,
    apart: [0.09, 0.17],
    root: [0.84, 1.16],
    width: [0.19, 0.26],
    lift: [0.0008, 0.0008],
    tousled: 0,
  })

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
      // Its root lies under the hair it grows from.
      const arched =
        mix(-0.003, 0.0014, smoothstep(0, 0.2, t)) +
        lock.lift * Math.sin(Math.PI * Math.min(1, 0.12 + 0.95 * t)) -
        0.5 * lock.width * 0.1 * x * x
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
