import { describe, expect, it } from 'vitest'
import { newPose, type Pose, type Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import { headHeading, jointAt, pelvisHeading, percentile, shoeTip } from './checks'
import { fouettes, pirouette, preparation } from './index'
import { poseOf, rehearsalRoom, tryOut } from './rehearsal'

const anna = annaJson as Body

const FPS = 240

/** Height of the standing ankle over its tip. */
const footHeight = (pose: Pose): number => jointAt(pose, 'leftFoot')[1] - shoeTip(anna, pose, 'left')[1]

describe('thirty-two fouettés at 128', () => {
  const tonight = rehearsalRoom({ anna }, 128, 2)
  const beat = 60 / 128
  const made = tryOut(tonight, [preparation('right', { beats: 3 }), fouettes(32)], { at: [0, -2.5] })
  const count = 4 * beat
  const pose = newPose()
  const strikes: number[] = []
  const headings: number[] = []
  let front = 0
  let turned = 0
  let before: number | null = null
  let low = true
  const full = footHeight(poseOf(made, count + 0.3))
  let frames = 0
  let drift = 0
  for (let t = count - beat; t < count + 64 * beat - 0.44 * beat; t += 1 / FPS) {
    made.poseAt(t, pose)
    const tip = shoeTip(anna, pose, 'left')
    const high = footHeight(pose) > 0.985 * full
    if (high && low) strikes.push(t)
    low = !high
    drift = Math.max(
      drift,
      Math.hypot(
        tip[0] - made.made.compiled.tracks.by.fxL.at(count),
        tip[2] - made.made.compiled.tracks.by.fzL.at(count),
      ),
    )
    const now = pelvisHeading(pose)
    if (before !== null) turned += now - before - 360 * Math.round((now - before) / 360)
    before = now
    headings.push(now)
    const head = headHeading(pose)
    if (Math.abs(head) <= 6) front++
    frames++
  }

  it('strikes pointe thirty-two times, one every 0.9375 s, on the count', () => {
    expect(strikes).toHaveLength(32)
    const gaps = strikes.slice(1).map((t, i) => t - strikes[i]!)
    for (const gap of gaps) expect(Math.abs(gap - 0.9375)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(strikes[0]! - count)).toBeLessThanOrEqual(0.035)
  })
  it('turns −11 520° in all', () => {
    const end = made.made.compiled.tracks.by.psi.at(count + 64 * beat)
    expect(Math.abs(end + 11520)).toBeLessThanOrEqual(5)
    expect(Math.abs(turned + 11520)).toBeLessThan(40)
  })
  it('keeps her place, and her eyes on the front', () => {
    expect(drift).toBeLessThanOrEqual(0.6)
    expect(front / frames).toBeGreaterThanOrEqual(0.6)
  })
})

it('a pirouette turns about one axis', () => {
  const tonight = rehearsalRoom({ anna })
  const made = tryOut(tonight, [pirouette(3, { beats: 6 })])
  const pose = newPose()
  const tips: number[] = []
  const t0 = 0.6 + 3.6 * 0.45
  made.poseAt(t0, pose)
  const start = shoeTip(anna, pose, 'left')
  for (let t = t0; t < 0.6 + 3.6 * 0.75; t += 1 / 60) {
    made.poseAt(t, pose)
    const tip = shoeTip(anna, pose, 'left')
    tips.push(Math.hypot(tip[0] - start[0], tip[2] - start[2]))
  }
  expect(percentile(tips, 1)).toBeLessThanOrEqual(0.005)
})
