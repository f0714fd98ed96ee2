import { boneIndex } from '../../../src/notation/body'
import { dot, sub, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'

const SHOULDER = boneIndex('leftUpperArm')
const ELBOW = boneIndex('leftLowerArm')

/** Place along the upper arm: 0 shoulder, 1 elbow. Either arm. */
export function upperShare(person: Person, p: Vec3): number {
  const arm = sub(person.joints[ELBOW]!, person.joints[SHOULDER]!)
  return dot(sub([Math.abs(p[0]), p[1], p[2]], person.joints[SHOULDER]!), arm) / dot(arm, arm)
}
