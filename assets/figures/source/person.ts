import { BONE_COUNT } from '../../../src/notation/body'
import type { Card } from '../cards/card'
import type { Vec3 } from '../mesh/vec'
import { canonOf, type Canon } from './canon'
import { openBase, type Base, type BaseFiles } from './base'
import { findLandmarks, type Landmarks } from './landmarks'
import { applyMacro } from './macro'
import { closeMouth, type MouthLine } from './mouth'
import { jointPositions, reducedWeights } from './skeleton'
import type { Targets } from './targets'

/** One morphed human in metres, feet on the floor, with the canonical skeleton inside. */
export interface Person {
  readonly card: Card
  readonly base: Base
  readonly targets: Targets
  readonly position: (vertex: number) => Vec3
  /** Where a vertex lies on the face everybody starts from. */
  readonly canon: Canon
  readonly weights: (vertex: number) => Float32Array
  /** Rest position of every joint, `BONES` order. */
  readonly joints: readonly Vec3[]
  /** Mean of the vertices of a source joint, `bone____head` or `bone____tail`. */
  readonly sourceJoint: (name: string) => Vec3
  readonly marks: Landmarks
  /** Where the closed lips meet. */
  readonly mouth: MouthLine
}

function scaleToHeight(base: Base, height: number): void {
  let low = Infinity
  let high = -Infinity
  for (const quad of base.groups.get('body')!)
    for (const v of quad.v) {
      low = Math.min(low, base.positions[v * 3 + 1]!)
      high = Math.max(high, base.positions[v * 3 + 1]!)
    }
  const k = height / (high - low)
  for (let i = 0; i < base.count; i++) {
    base.positions[i * 3]! *= k
    base.positions[i * 3 + 1] = (base.positions[i * 3 + 1]! - low) * k
    base.positions[i * 3 + 2]! *= k
  }
}

const SIDES = { '#': ['l', 'r'], '*': ['left', 'right'] } as const

/** Adds targets by name; `#` stands for l and r, `*` for left and right. */
function applyAll(targets: Targets, base: Base, weights: Readonly<Record<string, number>>): void {
  for (const [name, weight] of Object.entries(weights)) {
    const mark = (['#', '*'] as const).find((m) => name.includes(m))
    const names = mark ? SIDES[mark].map((side) => name.replace(mark, side)) : [name]
    for (const one of names) targets.apply(base.positions, one, weight)
  }
}

/** Lids that rest over the upper quarter of the iris: nobody stares. */
const LIDS = 'expression/units/caucasian/eye-*-closure'
const RESTING = { female: 0.13, male: 0.02 } as const

/** Morphs the base mesh into the person on the card. `moved` are targets on top of it: an expression, another build. */
export function makePerson(
  card: Card,
  files: BaseFiles,
  targets: Targets,
  moved: Readonly<Record<string, number>> = {},
): Person {
  const base = openBase(files)
  applyMacro(targets, base.positions, card.macro)
  applyAll(targets, base, { [LIDS]: card.lids ?? RESTING[card.macro.sex], ...card.targets })
  applyAll(targets, base, moved)
  scaleToHeight(base, card.height)
  const mouth = closeMouth(base)
  const position = (v: number): Vec3 => [base.positions[v * 3]!, base.positions[v * 3 + 1]!, base.positions[v * 3 + 2]!]
  const sourceJoint = (name: string): Vec3 => {
    const vertices = base.joints[name]
    if (!vertices) throw new Error(`the rig has no joint ${name}`)
    const sum: Vec3 = [0, 0, 0]
    for (const v of vertices) for (const k of [0, 1, 2] as const) sum[k] += position(v)[k] / vertices.length
    return sum
  }
  const cache = new Map<number, Float32Array>()
  const weights = (v: number) => {
    let w = cache.get(v)
    if (!w) cache.set(v, (w = reducedWeights(base, v)))
    return w
  }
  const joints = jointPositions(sourceJoint)
  if (joints.length !== BONE_COUNT) throw new Error(`${card.name}: ${joints.length} joints, expected ${BONE_COUNT}`)
  return {
    card,
    base,
    targets,
    position,
    canon: canonOf(files),
    weights,
    joints,
    sourceJoint,
    marks: findLandmarks(sourceJoint, card.height),
    mouth,
  }
}
