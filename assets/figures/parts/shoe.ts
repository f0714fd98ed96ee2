import { clip } from '../mesh/clip'
import { bell, clamp, mix, smoothstep } from '../mesh/ease'
import { gridTriangles, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { nearbyWeights, reach, slice, type Segment } from '../mesh/surface'
import { along, cross, dot, sub, turnX, unit, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { stocking } from './stocking'

/** Pitch of the toes on full pointe, degrees from rest (the solver's `toePitch(1)`). */
const POINTE_PITCH = 86
const ROWS = 40
const COLUMNS = 30

/** A kind of shoe: lengths in metres for a dancer of 1.70 m. */
export interface Last {
  /** Thickness over the foot. */
  readonly thickness: number
  /** Height of the topline at heel, side and vamp. */
  readonly heel: number
  readonly side: number
  /** Half width of the throat; 0 closes the shoe over the instep. */
  readonly throat: number
  /** How far the throat ends behind the ball of the foot. */
  readonly vamp: number
  /** 1: a pointe shoe's box and platform. */
  readonly box: number
}

export const POINTE: Last = { thickness: 0.0022, heel: 0.064, side: 0.044, throat: 0.03, vamp: 0.012, box: 1 }
export const SLIPPER: Last = { thickness: 0.0022, heel: 0.056, side: 0.04, throat: 0.028, vamp: 0.02, box: 0 }
/** A soft boot without its shaft. */
export const BOOT: Last = { thickness: 0.004, heel: 0.09, side: 0.085, throat: 0, vamp: 0.02, box: 0 }
export const OXFORD: Last = { thickness: 0.006, heel: 0.075, side: 0.07, throat: 0, vamp: 0.02, box: 0 }

/** The left foot as a stack of slices from heel to toe. */
interface Foot {
  readonly person: Person
  readonly mesh: Mesh
  readonly forward: Vec3
  readonly across: Vec3
  readonly heel: number
  readonly ball: number
  readonly tip: number
}

export interface Shoe {
  /** The left shoe. */
  readonly left: Mesh
  /** Where the toe meets the floor on full pointe, rest frame. */
  readonly tip: Vec3
  /** > 0 inside the shoe's leather, < 0 in its throat and above: what the tights show. */
  readonly field: (p: Vec3) => number
}

function measureFoot(person: Person): Foot {
  const { ankle, ball, size } = person.marks
  const forward = unit([ball[0] - ankle[0], 0, ball[2] - ankle[2]])
  const mesh = clip(stocking(person), (v) => Math.min(v.p[0], ankle[1] + 0.07 * size - v.p[1]))
  const depths = mesh.vertices.filter((v) => v.p[1] < ankle[1] + 0.01).map((v) => dot(sub(v.p, ankle), forward))
  return {
    person,
    mesh,
    forward,
    across: cross([0, 1, 0], forward),
    heel: Math.min(...depths),
    ball: dot(sub(ball, ankle), forward),
    tip: Math.max(...depths),
  }
}

/** Topline: positive where there is leather. `s` along the foot, `side` from its middle, `y` up. */
function toplineField(foot: Foot, last: Last): (s: number, side: number, y: number) => number {
  const k = foot.person.marks.size
  const end = foot.ball - last.vamp * k
  return (s, side, y) => {
    const t = (s - foot.heel) / (end - foot.heel)
    const top =
      mix(last.side, last.heel, bell(t, 0.28)) * k + 0.012 * k * smoothstep(0.6, 1, t) * (last.throat > 0 ? 1 : 0)
    if (last.throat === 0) return s > end ? 0.05 : top - y + 0.06 * k * smoothstep(0.55, 0.95, t)
    const round = clamp((t - 0.55) / 0.45, 0, 1)
    const width = last.throat * k * Math.sqrt(Math.max(0, 1 - round * round))
    return Math.max(
      top - y,
      s > end ? s - end + 0.001 : -1,
      (Math.abs(side) - width) * smoothstep(0.5, 0.62, t) - 0.02 * (1 - smoothstep(0.5, 0.62, t)),
    )
  }
}

interface Section {
  readonly segments: Segment[]
  readonly middle: number
  readonly centreY: number
}

/** `straight` is where the middle of a pointe shoe's box lies, whatever the slant of the toes inside it. */
function sectionAt(foot: Foot, s: number, straight?: number): Section {
  const { ankle, size } = foot.person.marks
  const flat = (p: Vec3): [number, number] => [dot(sub(p, ankle), foot.across), p[1]]
  const segments = slice(foot.mesh, (p) => dot(sub(p, ankle), foot.forward), s, flat)
  const low = segments.filter((g) => Math.min(g[1], g[3]) < 0.06 * size)
  const between = (values: number[], least: number) => (Math.max(least, Math.min(...values)) + Math.max(...values)) / 2
  const own = between(
    low.flatMap((g) => [g[0], g[2]]),
    -1,
  )
  const middle = mix(own, straight ?? own, smoothstep(foot.ball - 0.015 * size, mix(foot.ball, foot.tip, 0.6), s))
  const heelY = between(
    low.flatMap((g) => [Math.min(g[1], 0.06 * size), Math.min(g[3], 0.06 * size)]),
    0,
  )
  const archY = mix(0.032, 0.013, smoothstep(foot.ball - 0.06 * size, foot.tip, s)) * size
  return { segments, middle, centreY: mix(heelY, archY, smoothstep(foot.heel, foot.heel + 0.05 * size, s)) }
}

/** Point of the shoe's grid at row share `u` (heel 0, toe 1) and angle `a` (0 up, turning to the left). */
function lastPoint(foot: Foot, last: Last, section: Section, s: number, a: number): Vec3 {
  const { ankle, size } = foot.person.marks
  const dx = Math.sin(a)
  const dy = Math.cos(a)
  const found = reach(section.segments, section.middle, section.centreY, dx, dy)
  // Over the instep the leg goes on; at the toe there is nothing above.
  const missed = dy > 0.3 && s < foot.ball ? 0.09 * size : 0.002
  const own = Math.min(found > 0 ? found + last.thickness * size : missed, 0.1 * size)
  const e = last.box * smoothstep(foot.ball - 0.004 * size, mix(foot.ball, foot.tip, 0.72), s)
  const t = smoothstep(foot.ball, foot.tip, s)
  const rx = mix(0.036, 0.0205, t) * size
  const ry = mix(0.021, 0.0158, t) * size
  const box = Math.pow(Math.pow(Math.abs(dx) / rx, 2.4) + Math.pow(Math.abs(dy) / ry, 2.4), -1 / 2.4)
  const r = mix(own, box, e)
  const side = section.middle + dx * r
  const y = section.centreY + dy * r
  return along(along([ankle[0], Math.max(y, mix(0.0005, y, 0.15)), ankle[2]], foot.forward, s), foot.across, side)
}

/** Stock weights over heel and arch; from the mid-foot on, a clean bend at the ball. */
function shoeWeights(foot: Foot, p: Vec3, s: number): Float32Array {
  const k = foot.person.marks.size
  const toes = smoothstep(foot.ball - 0.022 * k, foot.ball + 0.02 * k, s)
  const clean = mixWeights(rigid('leftFoot'), rigid('leftToes'), toes)
  return mixWeights(nearbyWeights(foot.mesh, p), clean, smoothstep(foot.ball - 0.085 * k, foot.ball - 0.05 * k, s))
}

/** Under the foot: a leather sole from heel to ball and, before the platform, satin drawn together in pleats. */
function soleShade(foot: Foot, last: Last, s: number, column: number): number {
  const k = foot.person.marks.size
  const under = smoothstep(-0.55, -0.85, Math.cos((column / COLUMNS) * 2 * Math.PI))
  const sole =
    smoothstep(foot.heel + 0.012 * k, foot.heel + 0.03 * k, s) * smoothstep(foot.ball + 0.012 * k, foot.ball, s)
  const gathered =
    last.box * smoothstep(foot.ball, foot.ball + 0.01 * k, s) * smoothstep(foot.tip, foot.tip - 0.012 * k, s)
  return 1 - under * (0.4 * sole + (column % 2 ? 0.28 : 0.02) * gathered)
}

/** Presses the last rows onto the platform plane that lies level on full pointe. */
function pressPlatform(rows: Vertex[][]): Vec3 {
  const normal = turnX([0, -1, 0], (-POINTE_PITCH * Math.PI) / 180)
  const end = rows[rows.length - 1]!
  const level = end.reduce((sum, v) => sum + dot(v.p, normal) / end.length, 0)
  rows.slice(-5).forEach((row, i) => {
    const share = [0.15, 0.4, 0.8, 1, 1][i]!
    const mean = row.reduce((sum, v) => sum + dot(v.p, normal) / row.length, 0)
    const target = i >= 3 ? level : mean
    for (const v of row) v.p = [v.p[0], v.p[1], v.p[2] + ((target - dot(v.p, normal)) / normal[2]) * share]
  })
  const sum = end.reduce<Vec3>((a, v) => [a[0] + v.p[0], a[1] + v.p[1], a[2] + v.p[2]], [0, 0, 0])
  return [sum[0] / end.length, sum[1] / end.length, sum[2] / end.length]
}

/** Lofts a shoe over the stocking's foot: slices from heel to toe, each a ring of equal angles. */
export function makeShoe(person: Person, last: Last): Shoe {
  const foot = measureFoot(person)
  const { ankle } = person.marks
  const topline = toplineField(foot, last)
  const inset = 0.0006
  const straight = last.box > 0 ? sectionAt(foot, foot.ball).middle : undefined
  const rows: Vertex[][] = []
  const length = foot.tip - foot.heel - 2 * inset
  const shares = Array.from({ length: ROWS }, (_, i) => (1 - Math.cos((i / (ROWS - 1)) * Math.PI)) / 2)
  const row = (s: number, shrink: number) => {
    const section = sectionAt(foot, s, straight)
    const centre = along(along([ankle[0], section.centreY, ankle[2]], foot.forward, s), foot.across, section.middle)
    rows.push(
      Array.from({ length: COLUMNS + 1 }, (_, c) => {
        const p = lastPoint(foot, last, section, s, (c / COLUMNS) * 2 * Math.PI)
        const q: Vec3 = [mix(p[0], centre[0], shrink), mix(p[1], centre[1], shrink), mix(p[2], centre[2], shrink)]
        const shade = soleShade(foot, last, s, c)
        return {
          p: q,
          n: [0, 1, 0],
          uv: [c / COLUMNS, (s - foot.heel) / length],
          w: shoeWeights(foot, q, s),
          c: [shade, shade, shade],
          source: -1,
        }
      }),
    )
  }
  row(foot.heel + inset, 1)
  for (const u of shares) row(foot.heel + inset + u * length, 0)
  const end = foot.tip - inset
  row(end, last.box ? 0.14 : 0.4)
  row(end, 1)
  const tip = last.box ? pressPlatform(rows) : rows[rows.length - 1]![0]!.p
  const mesh: Mesh = { vertices: rows.flat(), triangles: turned(gridTriangles(rows.length, COLUMNS + 1)) }
  const field = (p: Vec3) => {
    const s = dot(sub(p, ankle), foot.forward)
    const share = clamp((s - foot.heel) / (foot.tip - foot.heel), 0, 1)
    const middle = middles[Math.round(share * (middles.length - 1))]!
    return Math.min(topline(s, dot(sub(p, ankle), foot.across) - middle, p[1]), ceiling - p[1])
  }
  const ceiling = 0.1 * person.marks.size
  const middles = Array.from(
    { length: 24 },
    (_, i) => sectionAt(foot, mix(foot.heel + inset, end, i / 23), straight).middle,
  )
  const left = clip(mesh, (v) => field(v.p))
  // The bound edge, drawn in by its string.
  for (const v of left.vertices) {
    const bound = 1 - 0.28 * smoothstep(0.004, 0.0005, field(v.p))
    v.c = [v.c[0] * bound, v.c[1] * bound, v.c[2] * bound]
  }
  const heelEnd = foot.heel + 0.035 * person.marks.size
  smooth(left, 4, (v) =>
    field(v.p) < 0.003 ? 0 : 0.5 * smoothstep(heelEnd, foot.heel, dot(sub(v.p, ankle), foot.forward)),
  )
  return { left, tip, field }
}
