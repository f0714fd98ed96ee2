import type { Degrees, Mark, Metres } from '../notation/units'
import type { Spot } from './types'

const RAD = Math.PI / 180

/** Rows × columns about a centre. `gap` is [between columns, between rows]; every other row is set off by `offset`. First row upstage, from stage right to stage left. */
export function lines({
  rows,
  columns,
  gap = [1.8, 1.7],
  centre = [0, -5],
  offset = 0,
  facing = 0,
}: {
  rows: number
  columns: number
  gap?: readonly [Metres, Metres]
  centre?: Mark
  offset?: Metres
  facing?: Degrees
}): Spot[] {
  const out: Spot[] = []
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      out.push({
        at: [
          centre[0] + (c - (columns - 1) / 2) * gap[0] + (r % 2 ? offset / 2 : -offset / 2),
          centre[1] + (r - (rows - 1) / 2) * gap[1],
        ],
        facing,
      })
  return out
}

/** One row across the stage, from stage right to stage left. */
export function row(
  n: number,
  { gap = 1, centre = [0, -4], facing = 0 }: { gap?: Metres; centre?: Mark; facing?: Degrees } = {},
): Spot[] {
  return lines({ rows: 1, columns: n, gap: [gap, 0], centre, facing })
}

/** People behind one another: the first at `first`, the next `gap` behind against `heading`. */
export function file(
  n: number,
  { first, heading, gap = 0.95 }: { first: Mark; heading: Degrees; gap?: Metres },
): Spot[] {
  return Array.from({ length: n }, (_, i) => ({
    at: [first[0] - Math.sin(heading * RAD) * gap * i, first[1] - Math.cos(heading * RAD) * gap * i],
    facing: heading,
  }))
}

/** Marks along an arc, angles as headings from its centre (0 the house, 180 upstage), in one or more ranks, facing the centre unless told. */
export function semicircle({
  n,
  radius = 5.6,
  centre = [0, -4.2],
  from = 110,
  to = 250,
  ranks = 1,
  rankGap = 0.9,
  facing,
}: {
  n: number
  radius?: Metres
  centre?: Mark
  from?: Degrees
  to?: Degrees
  ranks?: number
  rankGap?: Metres
  facing?: Degrees
}): Spot[] {
  const out: Spot[] = []
  const per = Math.ceil(n / ranks)
  for (let i = 0; i < n; i++) {
    const rank = Math.floor(i / per)
    const count = Math.min(per, n - rank * per)
    const share =
      count > 1 ? (i - rank * per + (rank % 2 ? 0.5 : 0) * (count > 1 ? 1 : 0)) / (count - (rank % 2 ? 0 : 1)) : 0.5
    const angle = (from + (to - from) * share) * RAD
    const r = radius + rank * rankGap
    const at: Mark = [centre[0] + Math.sin(angle) * r, centre[1] + Math.cos(angle) * r]
    out.push({ at, facing: facing ?? normal(angle / RAD + 180) })
  }
  return out
}

/** A whole circle, facing the centre (or `outward`, or along it by `turned` degrees). */
export function circle(
  n: number,
  {
    radius = 3,
    centre = [0, -5],
    from = 0,
    turned = 0,
  }: { radius?: Metres; centre?: Mark; from?: Degrees; turned?: Degrees } = {},
): Spot[] {
  return Array.from({ length: n }, (_, i) => {
    const angle = from + (360 * i) / n
    return {
      at: [centre[0] + Math.sin(angle * RAD) * radius, centre[1] + Math.cos(angle * RAD) * radius] as const,
      facing: normal(angle + 180 + turned),
    }
  })
}

/** A wedge pointing to the house: one at the point, two behind, and so on. */
export function wedge(
  n: number,
  {
    point = [0, -3],
    gap = [1.2, 1.1],
    facing = 0,
  }: { point?: Mark; gap?: readonly [Metres, Metres]; facing?: Degrees } = {},
): Spot[] {
  const out: Spot[] = []
  for (let rank = 0; out.length < n; rank++)
    for (let i = 0; i <= rank && out.length < n; i++)
      out.push({ at: [point[0] + (i - rank / 2) * gap[0], point[1] - rank * gap[1]], facing })
  return out
}

/** Files × ranks filling a rectangle whose first corner is `corner`; the first file stands at the corner. */
export function block({
  files,
  ranks,
  corner,
  gap = [1.2, 1.2],
  facing = 0,
}: {
  files: number
  ranks: number
  corner: Mark
  gap?: readonly [Metres, Metres]
  facing?: Degrees
}): Spot[] {
  const out: Spot[] = []
  for (let r = 0; r < ranks; r++)
    for (let f = 0; f < files; f++) out.push({ at: [corner[0] + f * gap[0], corner[1] + r * gap[1]], facing })
  return out
}

/** The same marks on the other side of the stage. */
export function mirrored(marks: readonly Spot[]): Spot[] {
  return marks.map(({ at, facing }) => ({ at: [-at[0], at[1]], facing: -facing }))
}

function normal(heading: Degrees): Degrees {
  return heading - 360 * Math.round(heading / 360)
}
