import { boneIndex } from '../../../src/notation/body'
import { bell, clamp, mix, smoothstep } from '../mesh/ease'
import { gridTriangles, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { reach, slice } from '../mesh/surface'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { bareSkin } from './skin'

const NECK = boneIndex('neck')
const COLUMNS = 60
/** Pleats of a ruff round the neck and points of each, near and far; its width and the height of its folds, metres for 1.70 m. */
const PLEATS = { near: { count: 19, points: 8 }, far: { count: 15, points: 4 } }
const WIDTH = 0.034
const FOLD = 0.01
/** A figure of fewer triangles is only seen from far away. */
const FAR = 4000
/** The neck is measured at these heights over the joint of the neck, metres for 1.70 m; it counts as no wider than `WIDEST`. */
const LEVELS = [-0.06, -0.03, 0, 0.03, 0.06] as const
const WIDEST = 0.09

/** Distance from the middle of the neck to its skin: at a height over the neck's joint, at an angle (0 in front). */
function neckRadius(person: Person): (up: number, angle: number) => number {
  const { neck, size } = person.marks
  const centre = person.joints[NECK]![2]
  const skin = bareSkin(person)
  const sections = LEVELS.map((level) =>
    slice(
      skin,
      (p) => p[1],
      neck[1] + level * size,
      (p) => [p[0], p[2]],
    ),
  )
  return (up, angle) => {
    const at = clamp((up / size - LEVELS[0]) / (LEVELS[1] - LEVELS[0]), 0, LEVELS.length - 1)
    const k = Math.min(LEVELS.length - 2, Math.floor(at))
    const [low, high] = [k, k + 1].map((i) =>
      Math.min(reach(sections[i]!, 0, centre, Math.sin(angle), Math.cos(angle)), WIDEST * size),
    ) as [number, number]
    return mix(low, high, at - k)
  }
}

/** A row of a collar: metres from the skin and over the line of the collar, and how much it follows the chest. */
type Row = readonly [out: number, up: number, chest: number]

/**
 * Rings round the neck, rows from the first angle to the last; 0 is in front, growing to her left.
 *
 * @param arc from this angle, behind her, to the same at her right, row by row; 0 goes all round, below 0 it is a piece
 *   in front
 */
function rings(
  person: Person,
  count: number,
  at: (row: number, angle: number) => Row,
  arc: (row: number) => number = () => 0,
  columns = COLUMNS,
): Mesh {
  const { size, neck } = person.marks
  const centre = person.joints[NECK]![2]
  const radius = neckRadius(person)
  const rows = Array.from({ length: count }, (_, r) =>
    Array.from({ length: columns + 1 }, (_, c): Vertex => {
      const open = arc(r)
      const a = open + (c / columns) * 2 * (open < 0 ? -open : Math.PI - open)
      const [out, up, chest] = at(r, a)
      // The line of the collar depends on the depth, and the skin beneath it on the height: twice is near enough.
      let z = centre + Math.cos(a) * WIDEST * 0.7 * size
      let d = 0
      for (let turn = 0; turn < 2; turn++) {
        d = radius(collarLine(person, z) + up * size - neck[1], a) + out * size
        z = centre + Math.cos(a) * d
      }
      const p: Vec3 = [Math.sin(a) * d, collarLine(person, z) + up * size, z]
      const w = mixWeights(rigid('neck'), rigid('upperChest'), chest)
      return { p, n: [0, 1, 0], uv: [0, 0], w, c: [1, 1, 1], source: -1 }
    }),
  )
  return renormal({ vertices: rows.flat(), triangles: gridTriangles(count, columns + 1) })
}

/** Height of the upper edge of a standing collar at depth `z`: it rises behind, under the hair. */
export function collarLine({ marks: { neck, size } }: Person, z: number): number {
  return neck[1] + mix(0.03, -0.008, smoothstep(-0.06, 0.07, (z - neck[2]) / size)) * size
}

/** Angle from the middle in front, whichever side. */
const aside = (a: number) => (a > Math.PI ? 2 * Math.PI - a : a)

/** A small starched ruff: two layers of figure-eight pleats, round in their turns and dark within, that lean up behind. */
export function makeRuff(person: Person): Mesh {
  const { count, points } = person.card.detail.triangles < FAR ? PLEATS.far : PLEATS.near
  const columns = count * points
  const layer = (side: 1 | -1) => {
    const wave = (a: number) => side * Math.sin(a * count)
    const ruff = rings(
      person,
      3,
      (r, a) => {
        const row = r / 2
        const lean = mix(-0.004, 0.012, (1 - Math.cos(a)) / 2) * row
        const round = Math.sign(wave(a)) * Math.abs(wave(a)) ** 0.75
        return [0.002 + WIDTH * row, 0.006 + FOLD * round * row ** 0.6 + lean, 0.45]
      },
      undefined,
      columns,
    )
    ruff.vertices.forEach((v, i) => {
      const inner = 1 - Math.floor(i / (columns + 1)) / 2
      const deep = side * wave(((i % (columns + 1)) / columns) * 2 * Math.PI)
      const shade = (1 - 0.45 * inner) * (deep < 0 ? 1 + 0.4 * deep : 1)
      v.c = [shade, shade, shade]
    })
    return ruff
  }
  const upper = layer(1)
  const lower = layer(-1)
  const first = upper.vertices.length
  return renormal({
    vertices: [...upper.vertices, ...lower.vertices],
    triangles: [...upper.triangles, ...turned(lower.triangles.map((i) => i + first))],
  })
}

/** The standing collar of a doublet. */
export const makeStand = (person: Person): Mesh =>
  rings(person, 4, (row) => [0.016 - 0.003 * row, -0.052 + 0.018 * row, 0.45])

/** From the foot of a collar inside, over its fold, to its outer edge. */
const SHIRT: readonly Row[] = [
  [0.006, -0.045, 0.6],
  [0.004, -0.018, 0.4],
  [0.006, 0.004, 0.3],
  [0.009, 0.006, 0.35],
  [0.012, -0.014, 0.5],
  [0.013, -0.036, 0.65],
]
const JACKET: readonly Row[] = [
  [0.016, -0.04, 0.85],
  [0.014, -0.014, 0.7],
  [0.018, -0.006, 0.7],
  [0.03, -0.012, 0.75],
  [0.042, -0.028, 0.85],
  [0.052, -0.046, 0.95],
]
const DRESS: readonly Row[] = [
  [0.003, -0.012, 0.5],
  [0.003, 0.008, 0.4],
  [0.007, 0.012, 0.4],
  [0.02, -0.002, 0.6],
  [0.032, -0.018, 0.8],
  [0.036, -0.026, 0.85],
]
const FUR: readonly Row[] = [
  [0.004, -0.014, 0.6],
  [0.006, 0.016, 0.5],
  [0.016, 0.03, 0.5],
  [0.034, 0.03, 0.55],
  [0.05, 0.012, 0.65],
  [0.05, -0.014, 0.75],
  [0.034, -0.028, 0.8],
]

/** How high over the skin the outer half of a wide collar lies, how far it sinks at most, and steps of the search; metres. */
const LAID = { over: 0.023, most: 0.03, step: 0.006 }

/** Lets the outer half of a collar sink onto the slope of the shoulders: nothing stands off behind. */
function laid(person: Person, collar: Mesh, rows: number): void {
  const centre = person.joints[NECK]![2]
  const skin = bareSkin(person)
  const levels = new Map<number, ReturnType<typeof slice>>()
  const reachAt = (k: number, x: number, z: number) => {
    const known =
      levels.get(k) ??
      slice(
        skin,
        (p) => p[1],
        k * LAID.step,
        (p) => [p[0], p[2]],
      )
    levels.set(k, known)
    return reach(known, 0, centre, x, z)
  }
  for (const v of collar.vertices.slice((collar.vertices.length / rows) * 3)) {
    const [x, y, z] = [v.p[0], v.p[1], v.p[2] - centre]
    const d = Math.hypot(x, z)
    let k = Math.floor(y / LAID.step)
    let above = 0
    let here = reachAt(k, x / d, z / d)
    while (here < d && k * LAID.step > y - LAID.most - LAID.over) {
      above = here
      here = reachAt(--k, x / d, z / d)
    }
    const slope = (k + (here > d ? (here - d) / (here - above) : 0)) * LAID.step
    // In front it hangs free.
    const most = LAID.most * smoothstep(0.7, 0.1, z / d)
    v.p = [x, Math.min(y, Math.max(y - most, slope + LAID.over)), v.p[2]]
  }
}

/** A collar that stands up inside and falls over: its rows run up, over the fold and down; a wide one lies on the shoulders. */
function fallen(
  person: Person,
  count: number,
  at: (row: number, angle: number) => Row,
  { arc, wide = false }: { arc?: (row: number) => number; wide?: boolean } = {},
): Mesh {
  const mesh = rings(person, count, at, arc)
  if (wide) {
    laid(person, mesh, count)
    smooth(mesh, 3, () => 0.35)
  }
  return renormal({ vertices: mesh.vertices, triangles: turned(mesh.triangles) })
}

/** Half the angles in front that the collar of a shirt leaves free, at its fold and between its points; half the knot's. */
const KNOT = { fold: 0.05, points: 0.3, wide: 0.24 }

/** The turned-down collar of a shirt: its points hang to both sides of the knot. */
export const makeShirtCollar = (person: Person): Mesh =>
  fallen(
    person,
    SHIRT.length,
    (row, a) => {
      const fall = Math.max(0, row - 2) / 3
      // Behind it only looks out over the jacket's.
      const behind = smoothstep(0.8, 1.5, aside(a)) * fall
      const [out, up, chest] = SHIRT[row]!.map((x, k) => mix(x, SHIRT[2]![k]!, 0.8 * behind)) as unknown as Row
      return [out, up - fall * 0.02 * bell(aside(a) - 0.34, 0.16), chest]
    },
    { arc: (row) => mix(KNOT.fold, KNOT.points, Math.max(0, row - 2) / 3) },
  )

/** The knot of a tie, in the gap of the collar: from its upper edge down to the strip. */
export const makeKnot = (person: Person): Mesh =>
  rings(
    person,
    5,
    (row, a) => {
      const full = (1 - (a / KNOT.wide) ** 2 / 2) * bell(row - 2, 2)
      return [0.003 + 0.011 * full, -0.046 + 0.012 * row, 0.45]
    },
    () => -KNOT.wide,
    6,
  )

/** Half the angle in front in which the collar of a jacket leaves tie and shirt free. */
const LAPELS = 0.9

/** The collar of a jacket, from lapel to lapel behind the neck. */
export const makeJacketCollar = (person: Person): Mesh =>
  fallen(person, JACKET.length, (row) => JACKET[row]!, { arc: () => LAPELS, wide: true })

/** A round collar laid on a dress, parted in the middle. */
export const makeDressCollar = (person: Person): Mesh =>
  fallen(
    person,
    DRESS.length,
    (row, a) => {
      const [out, up, chest] = DRESS[row]!
      const outer = Math.max(0, row - 2) / 3
      return [out, up + 0.008 * outer * bell(aside(a), 0.07) + 0.012 * outer * bell(aside(a) - Math.PI, 0.08), chest]
    },
    { wide: true },
  )

/** A thick round collar of fur, fastened under the chin. */
export const makeCoatCollar = (person: Person): Mesh =>
  fallen(person, FUR.length, (row, a) => {
    const [out, up, chest] = FUR[row]!
    const tuft = 0.0025 * Math.sin(a * 11 + row * 1.9) * Math.sin(a * 5 + row)
    return [out + tuft, up + tuft - 0.012 * bell(aside(a), 0.2), chest]
  })
