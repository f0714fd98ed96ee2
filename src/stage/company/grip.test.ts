import { expect, it } from 'vitest'
import { rehearsalRoom, tryOut, vocabulary } from '../../choreography/rehearsal'
import { boneIndex, newPose, type Bone } from '../../notation/body'
import { bodyOf } from './bodies'
import { packGrip } from './grip'
import { COLUMN, newSheet, packPose } from './sheet'

const coach = bodyOf('coach')

/** Where a joint stands in the first row, metres. */
const place = (sheet: Float32Array, bone: Bone) => {
  const at = (COLUMN.JOINTS + boneIndex(bone)) * 4
  return [sheet[at]!, sheet[at + 1]!, sheet[at + 2]!] as const
}
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)

it('closes the fingers round a stick without stretching them, wherever the hand is', () => {
  const room = rehearsalRoom({ coach })
  const dance = tryOut(room, vocabulary('left').walk ?? Object.values(vocabulary('left'))[0]!, { figure: 'coach' })
  const pose = newPose()
  const open = newSheet()
  const shut = newSheet()
  for (const t of [0.4, 1.1]) {
    dance.poseAt(t, pose)
    for (const sheet of [open, shut]) packPose(sheet, 0, pose, coach.rest, 0.3, -1, 1)
    packGrip(shut, 0, coach.rest)
    for (const finger of ['Index', 'Middle', 'Ring', 'Little'] as const) {
      const [root, joint] = [`left${finger}Proximal`, `left${finger}Intermediate`] as const
      expect(apart(place(shut, root), place(open, root)), finger).toBeLessThan(1e-5)
      const long = apart(place(open, root), place(open, joint))
      expect(apart(place(shut, root), place(shut, joint)), finger).toBeCloseTo(long, 4)
      expect(apart(place(shut, joint), place(open, joint)), finger).toBeGreaterThan(0.3 * long)
    }
    for (const bone of ['leftHand', 'rightIndexIntermediate', 'head'] as const)
      expect(place(shut, bone)).toEqual(place(open, bone))
  }
})

it('bends them less the thinner a thing is', () => {
  const pose = newPose()
  tryOut(rehearsalRoom({ coach }), Object.values(vocabulary('left'))[0]!, { figure: 'coach' }).poseAt(0.4, pose)
  const moved = [0, 0.22, 1].map((closed) => {
    const [open, shut] = [newSheet(), newSheet()]
    for (const sheet of [open, shut]) packPose(sheet, 0, pose, coach.rest, 0.3, -1, 1)
    packGrip(shut, 0, coach.rest, closed)
    const joint = 'leftMiddleIntermediate' as const
    return apart(place(shut, joint), place(open, joint))
  })
  expect(moved[0]).toBeLessThan(0.25 * moved[2]!)
  expect(moved[1]).toBeGreaterThan(0)
  expect(moved[1]).toBeLessThan(0.6 * moved[2]!)
})
