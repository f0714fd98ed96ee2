import { describe, expect, it } from 'vitest'
import { newPose, type Body } from '../notation/body'
import annaBody from './bodies/anna.json'
import { bourree } from './index'
import { rehearsalRoom, tryOut } from './rehearsal'

const tonight = rehearsalRoom({ anna: annaBody as Body }, 60)
/** The ripple goes on from when she is up to when she comes to rest, seconds. */
const [UP, RESTS] = [1.6, 6.6] as const

describe.each([
  ['sideways', [2, 0]],
  ['forwards', [0, 2]],
] as const)('bourrée %s', (_, by) => {
  const made = tryOut(tonight, [bourree({ by, beats: 6 })])
  it('is rippled by six steps a second or more', () => {
    const { plants } = made.made.compiled
    const strikes = plants.filter(({ from }) => from > UP && from < RESTS)
    expect(strikes.length / (RESTS - UP)).toBeGreaterThanOrEqual(6)
  })

  it('carries the hips level within six millimetres', () => {
    const pose = newPose()
    const heights: number[] = []
    for (let t = UP; t < RESTS; t += 1 / 120) {
      made.poseAt(t, pose)
      heights.push(pose.positions[1]!)
    }
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(0.006)
  })
})
