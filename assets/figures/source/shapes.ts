import type { Shape } from '../../../src/notation/body'
import { SHARED_FIGURES } from '../../../src/notation/scene'
import type { Card } from '../cards/card'
import type { Vertex } from '../mesh/mesh'
import { distance, type Vec3 } from '../mesh/vec'
import type { Displacement } from '../write/primitive'
import type { BaseFiles } from './base'
import { makePerson, type Person } from './person'
import type { Targets } from './targets'

const UNIT = 'expression/units/caucasian/'
const EXPRESSIONS: Readonly<Record<'blink' | 'joy' | 'sorrow' | 'pride', Readonly<Record<string, number>>>> = {
  blink: { [`${UNIT}eye-*-closure`]: 0.92 },
  joy: {
    [`${UNIT}mouth-corner-puller`]: 0.44,
    [`${UNIT}mouth-retraction`]: 0.15,
    [`${UNIT}eye-*-slit`]: 0.22,
    [`${UNIT}eyebrows-*-up`]: 0.12,
    'cheek/#-cheek-trans-vert-up': 0.25,
  },
  sorrow: {
    [`${UNIT}eyebrows-*-inner-up`]: 0.55,
    [`${UNIT}mouth-depression`]: 0.3,
    [`${UNIT}eye-*-slit`]: 0.3,
  },
  pride: {
    [`${UNIT}eyebrows-*-extern-up`]: 0.35,
    [`${UNIT}mouth-compression`]: 0.25,
    [`${UNIT}eye-*-closure`]: 0.2,
    'chin/chin-prominent-more': 0.1,
  },
}

/** From −1 to 1 they give a company of people who are related and not alike. */
const FACE = {
  'head/head-round': 0.35,
  'chin/chin-width-max': 0.25,
  'chin/chin-height-min': 0.25,
  'nose/nose-scale-horiz-incr': 0.3,
  'nose/nose-scale-vert-decr': 0.2,
  'mouth/mouth-scale-horiz-incr': 0.25,
  'eyebrows/eyebrows-trans-vert-more': 0.3,
  'cheek/#-cheek-volume-inflate': 0.3,
  'eyes/#-eye-corner2-up': 0.25,
}

/** Displacement of every vertex of the base mesh by a shape, metres, xyz. */
export type Shapes = Readonly<Record<Shape, Float32Array>>

/** What a person's face does at the full strength of every expression, and how far she may differ from her card. */
export function shapesOf(person: Person, files: BaseFiles, targets: Targets): Shapes {
  const { card } = person
  const moved = (other: Person) => Float32Array.from(other.base.positions, (x, i) => x - person.base.positions[i]!)
  const told = (weights: Readonly<Record<string, number>>) => moved(makePerson(card, files, targets, weights))
  const heavier: Card = { ...card, macro: { ...card.macro, weight: card.macro.weight + 0.14 } }
  return {
    blink: told(EXPRESSIONS.blink),
    joy: told(EXPRESSIONS.joy),
    sorrow: told(EXPRESSIONS.sorrow),
    pride: told(EXPRESSIONS.pride),
    face: told(FACE),
    build: moved(makePerson(heavier, files, targets)),
  }
}

/** Side of a cell of the search for near vertices, metres. */
const CELL = 0.03

/** Finds the vertices of the body near a point. */
function nearVertices(person: Person): (p: Vec3) => number[] {
  const cells = new Map<string, number[]>()
  const cellOf = (p: Vec3) => p.map((x) => Math.floor(x / CELL))
  const used = new Set(person.base.groups.get('body')!.flatMap((quad) => quad.v))
  for (const v of used) {
    const key = cellOf(person.position(v)).join()
    const cell = cells.get(key)
    if (cell) cell.push(v)
    else cells.set(key, [v])
  }
  return (p) => {
    const [i, j, k] = cellOf(p) as Vec3
    const out: number[] = []
    for (let reach = 1; out.length < 4 && reach < 4; reach++)
      for (let a = -reach; a <= reach; a++)
        for (let b = -reach; b <= reach; b++)
          for (let c = -reach; c <= reach; c++) out.push(...(cells.get([i + a, j + b, k + c].join()) ?? []))
    return out
  }
}

/** How a figure's vertices follow the shapes: skin and lashes by their own vertex, all else by the skin beneath. */
export function displacements(person: Person, shapes: Shapes): Displacement {
  const near = nearVertices(person)
  const known = new Map<Vertex, { v: number; share: number }[]>()
  const around = (vertex: Vertex) => {
    let found = known.get(vertex)
    if (!found) {
      const all = near(vertex.p).map((v) => ({ v, share: 1 / (distance(person.position(v), vertex.p) ** 2 + 1e-5) }))
      found = all.sort((a, b) => b.share - a.share).slice(0, 5)
      const sum = found.reduce((total, { share }) => total + share, 0)
      for (const one of found) one.share /= sum
      known.set(vertex, found)
    }
    return found
  }
  const eyes = (['l', 'r'] as const).map((side) => [
    ...new Set(person.base.groups.get(`helper-${side}-eye`)!.flatMap((quad) => quad.v)),
  ])
  const of = (shape: Float32Array, v: number): Vec3 => [shape[v * 3]!, shape[v * 3 + 1]!, shape[v * 3 + 2]!]
  const mean = (shape: Float32Array, weights: readonly { v: number; share: number }[]): Vec3 => {
    const sum: Vec3 = [0, 0, 0]
    for (const { v, share } of weights) of(shape, v).forEach((x, k) => (sum[k]! += x * share))
    return sum
  }
  const alone = !SHARED_FIGURES.has(person.card.body)
  return (name, part, vertex) => {
    if (alone && (name === 'face' || name === 'build')) return [0, 0, 0]
    const shape = shapes[name]
    const own = vertex.source >= 0 && (part === 'skin' || part === 'eyes')
    if (own) {
      const [x, y, z] = of(shape, vertex.source)
      return vertex.p[0] * person.canon(vertex.source)[0] < 0 ? [-x, y, z] : [x, y, z]
    }
    if (name !== 'face' && name !== 'build') return [0, 0, 0]
    if (part === 'eyes') {
      const eye = eyes[vertex.p[0] > 0 ? 0 : 1]!
      return mean(
        shape,
        eye.map((v) => ({ v, share: 1 / eye.length })),
      )
    }
    return mean(shape, around(vertex))
  }
}
