import { describe, expect, it } from 'vitest'
import { newPose, type Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import { centreOfMass, elevation, fitFall, jointAt, kneeAngle, shoeTip } from './checks'
import { entrechat, grandJete, run, tempsLeve } from './index'
import { rehearsalRoom, tryOut } from './rehearsal'
import type { Step } from './types'

const anna = annaJson as Body

const tonight = rehearsalRoom({ anna })

function flight(steps: readonly Step[]) {
  const made = tryOut(tonight, steps)
  const jump = made.made.compiled.flights.at(-1)!
  const pose = newPose()
  const frames: { t: number; com: number; split: number; head: number; toes: number; knees: [number, number] }[] = []
  for (let t = jump.take + 0.005; t < jump.land; t += 1 / 240) {
    made.poseAt(t, pose)
    frames.push({
      t,
      com: centreOfMass(pose)[1],
      split: elevation(pose, 'left') + elevation(pose, 'right'),
      head: jointAt(pose, 'head')[1],
      toes: Math.min(shoeTip(anna, pose, 'left')[1], shoeTip(anna, pose, 'right')[1]),
      knees: [kneeAngle(pose, 'left'), kneeAngle(pose, 'right')],
    })
  }
  return { made, jump, frames, air: jump.land - jump.take }
}

describe('grand jeté', () => {
  const { frames, jump, air, made } = flight([run({ by: [0, 2.6], beats: 2 }), grandJete('right')])
  it('falls as bodies do, by masses the solver does not know', () => {
    const { g, rest } = fitFall(frames.map((f) => [f.t, f.com]))
    expect(Math.abs(g - 9.81)).toBeLessThanOrEqual(1.5)
    expect(rest).toBeLessThanOrEqual(0.01)
  })
  it('opens to a split of 170 for a tenth of a second', () => {
    expect(Math.max(...frames.map((f) => f.split))).toBeGreaterThanOrEqual(170)
    expect(frames.filter((f) => f.split >= 168).length / 240).toBeGreaterThanOrEqual(0.1)
  })
  it('carries the head level in the middle', () => {
    const middle = frames.filter((f) => f.t > jump.take + 0.3 * air && f.t < jump.take + 0.7 * air).map((f) => f.head)
    expect((Math.max(...middle) - Math.min(...middle)) / 2).toBeLessThanOrEqual(0.04)
  })
  it('lands in a plié of no more than 75', () => {
    const pose = newPose()
    let deepest = 0
    for (let t = jump.land; t < jump.until + 0.4; t += 1 / 60) {
      made.poseAt(t, pose)
      deepest = Math.max(deepest, kneeAngle(pose, 'right'))
    }
    expect(deepest).toBeGreaterThan(35)
    expect(deepest).toBeLessThanOrEqual(75)
  })
})

describe.each([
  ['entrechat', [entrechat()]],
  ['temps levé', [tempsLeve('right'), tempsLeve('right')]],
] as [string, Step[]][])('%s', (_, steps) => {
  const { frames } = flight(steps)
  it('falls as bodies do', () => {
    const { g, rest } = fitFall(frames.map((f) => [f.t, f.com]))
    expect(Math.abs(g - 9.81)).toBeLessThanOrEqual(1.5)
    expect(rest).toBeLessThanOrEqual(0.01)
  })
  it('is in the air in the middle', () => {
    expect(frames[Math.floor(frames.length / 2)]!.toes).toBeGreaterThan(0.02)
  })
})
