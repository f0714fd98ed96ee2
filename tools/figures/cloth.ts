import { NET } from '../../src/stage/company/drape'
import { PLATE, RAISE, SECTORS } from '../../src/stage/company/plate'
import { COLUMN, ROW_STRIDE } from '../../src/stage/company/sheet'

/** Plate and net worked out on the processor, written apart from the shader: what the graphics card must show too. */

type Point = [x: number, y: number, z: number, pressed: number]

const knot = (sheet: Float32Array, row: number, ring: number, sector: number): Point => {
  const turn = ((sector % NET.round) + NET.round) % NET.round
  const at = row * ROW_STRIDE + (COLUMN.NET + ring * NET.round + turn) * 4
  return [sheet[at]!, sheet[at + 1]!, sheet[at + 2]!, sheet[at + 3]!]
}

const blend = (a: Point, b: Point, f: (x: number, y: number) => number) => a.map((x, i) => f(x, b[i]!)) as Point

/** Catmull–Rom between p and q at t. */
const between = (o: Point, p: Point, q: Point, r: Point, t: number): Point =>
  p.map((x, i) => {
    const m = (q[i]! - o[i]!) / 2
    const n = (r[i]! - x) / 2
    const d = q[i]! - x
    return x + t * (m + t * (3 * d - 2 * m - n + t * (m + n - 2 * d)))
  }) as Point

/** Place of the cloth at an angle round the body (0 in front) and a share of the way down, and how firmly it is pressed. */
export function netAt(sheet: Float32Array, row: number, angle: number, v: number): Point {
  const f = (angle / (2 * Math.PI) + 0.5) * NET.round
  const i = Math.floor(f)
  const g = Math.min(1, Math.max(0, v)) * NET.down
  const j = Math.min(NET.down - 1, Math.floor(g))
  const ring = (k: number) => {
    const at = (m: number) => knot(sheet, row, k, i + m)
    return between(at(-1), at(0), at(1), at(2), f - i)
  }
  const [p, q] = [ring(j), ring(j + 1)]
  const before = j === 0 ? blend(p, q, (x, y) => 2 * x - y) : ring(j - 1)
  const after = j === NET.down - 1 ? blend(q, p, (x, y) => 2 * x - y) : ring(j + 2)
  return between(before, p, q, after, g - j)
}

const step = (from: number, to: number, x: number) => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** Angle of a hooped plate's hinge at an angle round the body, radians. */
export function hingeAt(sectors: ArrayLike<number>, angle: number): number {
  const f = (angle / (2 * Math.PI) + 0.5) * SECTORS
  const i = Math.floor(f)
  const [a, b] = [sectors[(i + SECTORS) % SECTORS]!, sectors[(i + 1) % SECTORS]!]
  return a + (b - a) * step(0, 1, f - i)
}

/**
 * The top layer of a plate without its folds, sizes of 1.70 m: how far `out` from the hinge a share of the way is, how high
 * over it, and how much of that is not the hinge's angle.
 */
export function plateTop(sectors: ArrayLike<number>, angle: number, v: number) {
  const up = hingeAt(sectors, angle)
  const along = (PLATE.rim - PLATE.inner) * v
  const thick = RAISE.by * step(-0.02, RAISE.at, up) * step(0, 0.15, v) + 0.012 * v - 0.01 * v * v
  return { out: along * Math.cos(up), up: along * Math.sin(up) + thick, thick }
}
