import { BONE_COUNT } from '../../../src/notation/body'
import type { Card } from '../cards/card'
import type { Vec3 } from '../mesh/vec'
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

/** Morphs the base mesh into the person on the card. */
export function makePerson(card: Card, files: BaseFiles, targets: Targets): Person {
  const base = openBase(files)
  applyMacro(targets, base.positions, card.macro)
  for (const [name, weight] of Object.entries(card.targets)) {
    if (name.includes('#'))
      for (const side of ['l', 'r']) targets.apply(base.positions, name.replace('#', side), weight)
    else targets.apply(base.positions, name, weight)
  }
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
    weights,
    joints,
    sourceJoint,
    marks: findLandmarks(sourceJoint, card.height),
    mouth,
  }
}
