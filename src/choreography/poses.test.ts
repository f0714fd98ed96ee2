import type { Body } from '../notation/body'
import { describe, expect, it } from 'vitest'
import annaJson from './bodies/anna.json'
import { centreOfMass, elevation, jointAt, kneeAngle, pelvisHeading, shoeTip } from './checks'
import { arabesque, attitude, developpe, penche, plie, releve, retire, stand } from './index'
import { poseOf, rehearsalRoom, tryOut } from './rehearsal'
import type { Step } from './types'

const anna = annaJson as Body

const tonight = rehearsalRoom({ anna })
const held = (steps: readonly Step[], at: number) => poseOf(tryOut(tonight, steps, { style: { breath: 0 } }), at)

describe('lines', () => {
  it('first arabesque: leg 92, both knees straight', () => {
    const pose = held([arabesque('right', { releve: true })], 2.9)
    expect(Math.abs(elevation(pose, 'right') - 92)).toBeLessThanOrEqual(5)
    expect(kneeAngle(pose, 'right')).toBeLessThanOrEqual(4)
    expect(kneeAngle(pose, 'left')).toBeLessThanOrEqual(4)
  })
  it("a beginner's arabesque keeps its bent knee", () => {
    expect(kneeAngle(held([arabesque('right', { knee: 25, height: 45 })], 2.9), 'right')).toBeGreaterThan(18)
  })
  it('penché: leg 164', () => {
    const pose = held([arabesque('right'), penche('right')], 0.6 + 12 * 0.6)
    expect(Math.abs(elevation(pose, 'right') - 164)).toBeLessThanOrEqual(8)
  })
  it('développé à la seconde: leg 116, to her side', () => {
    const pose = held([developpe('right', 'side')], 0.6 + 8 * 0.6)
    expect(Math.abs(elevation(pose, 'right') - 116)).toBeLessThanOrEqual(6)
    expect(jointAt(pose, 'rightFoot')[0]).toBeLessThan(jointAt(pose, 'rightUpperLeg')[0] - 0.5)
  })
  it('retiré: the toe within 5 cm of the other knee', () => {
    const pose = held([retire('right', { releve: true })], 0.6 + 1.2)
    const toe = shoeTip(anna, pose, 'right')
    const knee = jointAt(pose, 'leftLowerLeg')
    expect(Math.hypot(toe[0] - knee[0], toe[1] - knee[1], toe[2] - knee[2])).toBeLessThanOrEqual(0.09)
  })
  it('attitude: the knee not below the foot by much', () => {
    const pose = held([attitude('right')], 2.9)
    expect(jointAt(pose, 'rightLowerLeg')[1]).toBeGreaterThan(jointAt(pose, 'rightFoot')[1] - 0.15)
    expect(kneeAngle(pose, 'right')).toBeGreaterThan(60)
  })
})

describe('balance by masses the solver does not know', () => {
  it.each([
    ['arabesque on pointe', [arabesque('right', { releve: true })], 2.9],
    ['retiré on pointe', [retire('right', { releve: true })], 1.8],
    ['développé à la seconde on pointe', [developpe('right', 'side', { releve: true })], 5.4],
  ] as [string, Step[], number][])('%s: within 2.5 cm of the tip', (_, steps, t) => {
    const pose = held(steps, t)
    const com = centreOfMass(pose)
    const tip = shoeTip(anna, pose, 'left')
    expect(Math.hypot(com[0] - tip[0], com[2] - tip[2])).toBeLessThanOrEqual(0.025)
  })
})

describe('standing', () => {
  it('turns the feet out 55 to 75 against the pelvis', () => {
    const pose = held([stand('first')], 1.2)
    for (const side of ['left', 'right'] as const) {
      const tip = shoeTip(anna, pose, side)
      const ankle = jointAt(pose, `${side}Foot`)
      const yaw = (Math.atan2(tip[0] - ankle[0], tip[2] - ankle[2]) * 180) / Math.PI
      const out = Math.abs(yaw - pelvisHeading(pose))
      expect(out).toBeGreaterThanOrEqual(55)
      expect(out).toBeLessThanOrEqual(75)
    }
  })
  it('straightens the knees and bends them in plié', () => {
    expect(kneeAngle(held([stand('first')], 1.2), 'left')).toBeLessThanOrEqual(6)
    expect(kneeAngle(held([plie()], 0.6 + 0.4 + (2.4 - 0.4) / 2), 'left')).toBeGreaterThan(45)
  })
  it('stands on straight knees on pointe', () => {
    const pose = held([releve({ stay: true })], 1.8)
    for (const side of ['left', 'right'] as const) expect(kneeAngle(pose, side)).toBeLessThanOrEqual(8)
    expect(jointAt(pose, 'leftFoot')[1] - shoeTip(anna, pose, 'left')[1]).toBeGreaterThan(0.13)
  })
})
