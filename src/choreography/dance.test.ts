import { describe, expect, it } from 'vitest'
import { BONE_COUNT, boneIndex, newPose, type Body } from '../notation/body'
import { hash } from '../score/noise'
import annaJson from './bodies/anna.json'
import corpsBodyJson from './bodies/corps.json'
import { headHeading, jointAt, kneeAngle } from './checks'
import * as w from './index'
import { poseOf, rehearsalRoom, tryOut, vocabulary } from './rehearsal'
import type { Row } from './types'

const anna = annaJson as Body
const corpsBody = corpsBodyJson as Body

const tonight = rehearsalRoom({ anna, corps: corpsBody })
const long: Row[] = [
  [1, w.walk({ by: [0, 1.5] })],
  [2, w.arabesque('right', { releve: true }), w.grandJete('left'), w.pirouette(2, { beats: 4 }), w.stay()],
  [2, w.wings({ beats: 6 })],
  [6, w.bourree({ by: [1.5, 0], beats: 4 }), w.kneel('right'), w.riseUp(), w.stay()],
]
const make = (more: Partial<Parameters<typeof w.dance>[0]> = {}) =>
  w.dance({ tonight, figure: 'anna', at: [-1, -4], facing: 20, ...more }, long)

describe('a pose is a function of time', () => {
  it('is the same after any order of seeks', () => {
    const made = make()
    const times = Array.from({ length: 120 }, (_, i) => i * 0.151)
    const forward = times.map((t) => poseOf(made, t))
    const order = times.map((_, i) => i).sort((a, b) => hash(a, 3) - hash(b, 3))
    const pose = newPose()
    for (const i of order) {
      made.poseAt(times[i]!, pose)
      expect(pose.positions).toEqual(forward[i]!.positions)
      expect(pose.rotations).toEqual(forward[i]!.rotations)
    }
  })
  it('does not depend on who was solved before', () => {
    const made = make()
    const alone = poseOf(made, 5.2)
    const other = tryOut(tonight, vocabulary('left').fold!)
    poseOf(other, 2)
    expect(poseOf(made, 5.2).rotations).toEqual(alone.rotations)
  })
  it('says where she is without solving', () => {
    const made = make()
    const place = { x: 0, z: 0, rise: 0, heading: 0 }
    for (const t of [0, 2, 4.5, 7, 12]) {
      made.placeAt(t, place)
      const hips = jointAt(poseOf(made, t), 'hips')
      expect(Math.hypot(place.x - hips[0], place.z - hips[2])).toBeLessThan(0.35)
    }
  })
})

describe('mirror', () => {
  it('is exact: x turned round, sides changed', () => {
    const plain = make()
    const mirrored = make({ mirror: true })
    const left = boneIndex('leftHand')
    const right = boneIndex('rightHand')
    for (const t of [0.4, 3, 4.6, 6, 9]) {
      const a = poseOf(plain, t)
      const b = poseOf(mirrored, t)
      expect(b.positions[right * 3]).toBeCloseTo(-a.positions[left * 3]!, 5)
      expect(b.positions[right * 3 + 1]).toBeCloseTo(a.positions[left * 3 + 1]!, 5)
      expect(b.positions[0]).toBeCloseTo(-a.positions[0]!, 5)
      for (let i = 0; i < BONE_COUNT * 4; i++) expect(Number.isFinite(b.rotations[i]!)).toBe(true)
    }
  })
})

describe('rows', () => {
  it('name dancer, bar, beat and mend when they overlap', () => {
    const wrong = () =>
      poseOf(
        w.dance({ tonight, figure: 'anna', who: 'odette', at: [0, -4] }, [
          [1, w.walk({ beats: 8 })],
          [[2, 3], w.plie()],
        ]),
        0,
      )
    expect(wrong).toThrow(/odette, bar 2, beat 3: "plie".*Mend:/)
  })
  it('refuse what no body can do', () => {
    expect(() => poseOf(tryOut(tonight, [w.walk({ by: [0, 12], pace: 1, beats: 4 })]), 0)).toThrow(/anna, bar 1.*Mend:/)
    expect(() => poseOf(tryOut(tonight, [w.pirouette(9, { beats: 2 })]), 0)).toThrow(/Mend:/)
  })
  it('beside the steps win over them, then hold until a step says otherwise', () => {
    const up = w.dance({ tonight, figure: 'anna', at: [0, -4], style: { breath: 0 } }, [
      [1, w.plie({ beats: 4 }), w.stay()],
      [1, w.arms('third', { beats: 2 })],
      [3, w.arabesque('right'), w.stay()],
    ])
    const hands = (t: number) => jointAt(poseOf(up, t), 'leftHand')[1]
    expect(hands(1.5)).toBeGreaterThan(1.5)
    expect(hands(3)).toBeGreaterThan(1.5)
    expect(hands(8)).toBeLessThan(1.5)
  })
  it('turn the head to what is looked at', () => {
    const made = w.dance({ tonight, figure: 'anna', at: [0, -4] }, [
      [1, w.hold({ beats: 8 }), w.stay()],
      [1, w.lookAt([4, 1.5, 0], { beats: 8 })],
    ])
    expect(Math.abs(headHeading(poseOf(made, 3)) - 45)).toBeLessThan(6)
  })
  it('bring a hand to a point', () => {
    const at = [0.3, 1.2, -3.6] as const
    const made = w.dance({ tonight, figure: 'anna', at: [0, -4] }, [
      [1, w.hold({ beats: 8 }), w.stay()],
      [1, w.reach('left', at, { beats: 2 })],
    ])
    const palm = jointAt(poseOf(made, 3), 'leftMiddleProximal')
    expect(Math.hypot(palm[0] - at[0], palm[1] - at[1], palm[2] - at[2])).toBeLessThan(0.04)
  })
  it('take the plié of a count out of the step before', () => {
    const made = tryOut(tonight, [w.preparation('right', { beats: 3 }), w.fouettes(2)])
    const count = 4 * 0.6
    expect(kneeAngle(poseOf(made, count - 0.44 * 0.6), 'left')).toBeGreaterThan(38)
    expect(kneeAngle(poseOf(made, count + 0.05), 'left')).toBeLessThan(8)
  })
})
