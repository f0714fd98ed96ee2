import type { Detail } from '../cards/card'
import { clip } from '../mesh/clip'
import { fillHoles } from '../mesh/fill'
import { mix, smoothstep } from '../mesh/ease'
import { join, turned, WHITE, type Mesh, type Vertex } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { subdivide } from '../mesh/subdivide'
import { along, distance, dot, scale, sub, type Vec3 } from '../mesh/vec'
import { inBand } from '../paint/chart'
import { noise } from '../paint/noise'
import type { Person } from '../source/person'
import { combed, type Combing } from './comb'
import { hairlineOf, roundEar } from './hairline'
import { makeLocks } from './locks'
import { makeLoose } from './loose'
import { bareSkin } from './skin'
import { makePins, makeTail } from './tail'

/** How a style sits: thickness over the crown and at the sides, metres on a grown head, and how it is combed. */
interface Style {
  readonly crown: number
  readonly sides: number
  readonly combing: Combing
  /** Unevenness of the crown, metres; the sides lie flatter. */
  readonly rough: number
  /** Hair drawn over the ears, which lie flat under it. */
  readonly overEars?: boolean
}

const STYLES: Readonly<Record<Person['card']['hair'], Style>> = {
  bun: { crown: 0.0085, sides: 0.007, combing: { knot: [0, 0.62, -0.33] }, rough: 0 },
  parted: {
    crown: 0.0085,
    sides: 0.013,
    combing: { knot: [0, -0.12, -0.36], part: { x: 0, from: 0.25 } },
    rough: 0.001,
    overEars: true,
  },
  knot: { crown: 0.012, sides: 0.008, combing: { knot: [0, -0.12, -0.36] }, rough: 0.003 },
  plait: { crown: 0.009, sides: 0.0075, combing: { knot: [0, -0.3, -0.3], part: { x: 0, from: 0.3 } }, rough: 0.001 },
  short: { crown: 0.016, sides: 0.004, combing: { knot: [0, 1.02, -0.1] }, rough: 0.005 },
  side: {
    crown: 0.019,
    sides: 0.003,
    combing: { knot: [0.26, 0.9, -0.1], part: { x: 0.27, from: -0.05 } },
    rough: 0.003,
  },
  receding: { crown: 0.008, sides: 0.006, combing: { knot: [0, 1.02, -0.1] }, rough: 0.003 },
}

/** Thickness at the hairline, metres; and in how many decimetres it grows from there, at the sides and over the brow. */
const EDGE = 0.001
const RISE = { sides: 0.5, crown: 0.28 }
/** How far single hairs reach over the hairline on figures seen near and far, decimetres. */
const FRINGE = { near: 0.085, far: 0.03 }
/** Strands are laid out so that their last part, where they thin out, has most of the texture. */
const NEAR_THE_EDGE = 5
/** From where along its strands a coarse cap is lined over brow and temples, 0–1, and how light its inside is. */
const LINED = 0.35
const INSIDE = 0.5
/** Heads below this height carry no hair, decimetres from the eyes. */
const NAPE = -0.95

/** A head of hair: what is combed to the head, what is pinned or plaited, and what is let down in its stead. */
export interface Hair {
  readonly cap: Mesh
  readonly tail: Mesh
  readonly loose?: Mesh
  /** Pins of a bun that is seen from near. */
  readonly pins?: Mesh
}

/** Hair combed to the head: a cap grown from the scalp that thins out into single hairs, with bun, knot or plait. */
export function makeHair(person: Person, detail: Detail): Hair {
  const style = STYLES[person.card.hair]
  const hairline = hairlineOf(person.card.hair)
  const combing = combed(style.combing)
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
  const whole = style.overEars ? withoutEars(rough) : rough
  const cap = clip(near ? subdivide(whole) : whole, (v) => field(v) + fringe)
  const depth = new Map(cap.vertices.map((v) => [v, hairline(v.c)]))
  const k = person.marks.face
  const bare = cap.vertices.map(({ p, n }) => ({ p, n }))
  smooth(cap, near ? 140 : 4, (v) => 0.5 * smoothstep(0, 0.2, depth.get(v)!))
  // It fills hollows and never sinks into the scalp.
  cap.vertices.forEach((v, i) => (v.p = along(v.p, bare[i]!.n, Math.max(0, -dot(sub(v.p, bare[i]!.p), bare[i]!.n)))))
  for (const v of cap.vertices) {
    const d = depth.get(v)!
    const lock = noise(v.c[0] * 5 + 9, v.c[1] * 4 + v.c[2] * 5) - 0.4
    const high = smoothstep(0.1, 0.75, v.c[1])
    const full = mix(style.sides, style.crown, high) * smoothstep(-0.01, mix(RISE.sides, RISE.crown, high), d)
    const rough = style.rough * mix(0.2, 1, high)
    const thick = EDGE + (full + rough * lock * smoothstep(0.1, 0.35, d)) * combing.lift(v.c)
    v.p = along(v.p, v.n, thick * k)
  }
  smooth(cap, 6, (v) => 0.5 * smoothstep(0.02, 0.2, depth.get(v)!))
  const knot = nearestTo(cap, style.combing.knot)
  for (const v of cap.vertices) {
    const { around, away } = combing.at(v.c)
    const share = away / (away + Math.max(0, depth.get(v)! + fringe))
    v.uv = inBand('combed', around, Math.pow(share, NEAR_THE_EDGE))
  }
  const locks = near ? makeLocks(person, cap) : undefined
  const loose = person.card.loose ? { loose: makeLoose(person, cap, detail) } : {}
  for (const v of cap.vertices) v.c = [...WHITE]
  const pins = near ? makePins(person, knot) : undefined
  return { cap, tail: locks ?? makeTail(person, knot, detail), ...loose, ...(pins && { pins }) }
}

/** A scalp with the ears cut off and the places closed: hair lies over them in one sweep. */
function withoutEars(scalp: Mesh): Mesh {
  const shorn = fillHoles(
    clip(scalp, (v) => 0.4 - roundEar(v.c)),
    ({ c: [x, y, z] }) => Math.abs(x) > 0.5 && Math.abs(y + 0.15) < 0.3 && Math.abs(z - 0.5) < 0.3,
  )
  return smooth(shorn, 22, ({ c }) => 0.6 * roundEar([c[0] * 1.2, c[1], c[2]]))
}

/** Hair is seen from below where it thins out: the inside of its edge, dark, on coarse heads. */
export function lined(cap: Mesh): Mesh {
  const edge: number[] = []
  const [, from] = inBand('combed', 0, LINED)
  for (let t = 0; t < cap.triangles.length; t += 3) {
    const corners = cap.triangles.slice(t, t + 3)
    if (corners.every((i) => cap.vertices[i]!.uv[1] > from && cap.vertices[i]!.n[2] > -0.2)) edge.push(...corners)
  }
  const inside = cap.vertices.map((v) => ({ ...v, n: scale(v.n, -1), c: scale(v.c, INSIDE) }))
  return join(cap, { vertices: inside, triangles: turned(edge) })
}

/** The point of a cap over a point of the canonical head. */
function nearestTo(cap: Mesh, q: Vec3): Vec3 {
  const best = cap.vertices.reduce((a, b) => (distance(b.c, q) < distance(a.c, q) ? b : a))
  return [0, best.p[1], best.p[2]]
}
