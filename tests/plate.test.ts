import { describe, expect, it } from 'vitest'
import { newPose, boneIndex, type Pose } from '../src/notation/body'
import { rehearsalRoom, tryOut, vocabulary } from '../src/choreography/rehearsal'
import { bodyOf } from '../src/stage/company/bodies'
import { measure, type Measures } from '../src/stage/company/kit'
import { PLATE, sectorsOf, SECTORS } from '../src/stage/company/plate'
import { hingeAt, plateTop } from './cloth'

const beat = 0.6
const LEGS = (['left', 'right'] as const).map((s) => [`${s}UpperLeg`, `${s}LowerLeg`, `${s}Foot`] as const)
/** Half the thickness of a leg in tights at hip, knee and ankle, metres, as measured on the figure. */
const THICK = [0.078, 0.052, 0.036]

/** Height of the plate's top over its hinge, `out` from it at an angle; sizes of 1.70 m. */
function heightAt(sectors: Float64Array, angle: number, out: number): number {
  const v = Math.min(1, out / Math.cos(hingeAt(sectors, angle)) / (PLATE.rim - PLATE.inner))
  return out * Math.tan(hingeAt(sectors, angle)) + plateTop(sectors, angle, v).thick
}

/** Deepest a leg stands out of the top of the plate, metres; below 0 it is clear of it everywhere. */
function depth(pose: Pose, sectors: Float64Array, { size, waist }: Measures): number {
  const h = boneIndex('hips')
  const [qx, qy, qz, qw] = Array.from(pose.rotations.subarray(h * 4, h * 4 + 4), (q, i) => (i < 3 ? -q : q)) as [
    number,
    number,
    number,
    number,
  ]
  const local = (bone: number): [number, number, number] => {
    const [x, y, z] = [0, 1, 2].map((k) => pose.positions[bone * 3 + k]! - pose.positions[h * 3 + k]!) as [
      number,
      number,
      number,
    ]
    const c = [qy * z - qz * y + qw * x, qz * x - qx * z + qw * y, qx * y - qy * x + qw * z] as const
    return [
      (x + 2 * (qy * c[2] - qz * c[1])) / size,
      (y + 2 * (qz * c[0] - qx * c[2])) / size - PLATE.height,
      (z + 2 * (qx * c[1] - qy * c[0]) - waist.z) / size - PLATE.forward,
    ]
  }
  let worst = -1
  for (const leg of LEGS) {
    const joints = leg.map((name) => local(boneIndex(name)))
    for (let part = 0; part < 2; part++)
      for (let t = 0; t <= 1; t += 0.1) {
        const [x, y, z] = [0, 1, 2].map((k) => joints[part]![k]! + (joints[part + 1]![k]! - joints[part]![k]!) * t) as [
          number,
          number,
          number,
        ]
        const thick = THICK[part]! + (THICK[part + 1]! - THICK[part]!) * t
        const out = Math.hypot(x, z) - PLATE.inner
        if (out < 0.03 || out > PLATE.rim - PLATE.inner) continue
        worst = Math.max(worst, y + thick - heightAt(sectors, Math.atan2(x, z), out))
      }
  }
  return worst
}

describe('a tutu over the whole vocabulary', () => {
  const sectors = new Float64Array(SECTORS)
  const pose = newPose()
  it.each([
    ['anna', 'left'],
    ['anna', 'right'],
    ['levi', 'left'],
    ['corps', 'right'],
    ['myrtha', 'left'],
  ] as const)('lets no leg of %s through, %s', (figure, side) => {
    const body = bodyOf(figure)
    const measures = measure(body, body.height)
    const tonight = rehearsalRoom({ [figure]: body })
    const found: [string, number][] = Object.entries(vocabulary(side)).map(([word, steps]) => {
      const dance = tryOut(tonight, steps, { figure })
      const seconds = steps.reduce((sum, s) => sum + s.beats, 1) * beat
      let worst = -1
      for (let t = 0; t < seconds; t += 0.08) {
        dance.poseAt(t, pose)
        sectorsOf(pose, measures, 1, 0, 0, sectors)
        worst = Math.max(worst, depth(pose, sectors, measures))
      }
      return [word, worst]
    })
    found.sort((a, b) => b[1] - a[1])
    expect(found[0]![1], found[0]![0]).toBeLessThan(0.03)
  })
})
