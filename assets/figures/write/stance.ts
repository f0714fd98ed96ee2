import { boneIndex } from '../../../src/notation/body'
import { footPitch, toePitch } from '../../../src/choreography/feet'
import type { Mesh } from '../mesh/mesh'
import { add, sub, turnX, type Vec3 } from '../mesh/vec'

const STEPS = 40
const FOOT = boneIndex('leftFoot')
const TOES = boneIndex('leftToes')
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Height of the shoe's tip above its lowest point for a rise of 0, 1/40 … 1, from the skinned shoe itself. */
export function tipHeights(shoe: Mesh, tip: Vec3, joints: readonly Vec3[]): number[] {
  const ankle = joints[FOOT]!
  const ball = joints[TOES]!
  return Array.from({ length: STEPS + 1 }, (_, k) => {
    const foot = radians(footPitch(k / STEPS))
    const toes = radians(toePitch(k / STEPS))
    const ballNow = add(ankle, turnX(sub(ball, ankle), foot))
    const byFoot = (p: Vec3) => add(ankle, turnX(sub(p, ankle), foot))
    const byToes = (p: Vec3) => add(ballNow, turnX(sub(p, ball), toes))
    let lowest = Infinity
    for (const { p, w } of shoe.vertices) {
      const [f, t] = [w[FOOT]!, w[TOES]!]
      lowest = Math.min(lowest, byFoot(p)[1] * f + byToes(p)[1] * t + p[1] * (1 - f - t))
    }
    return byToes(tip)[1] - lowest
  })
}
