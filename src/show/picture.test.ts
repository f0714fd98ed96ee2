import { describe, expect, it } from 'vitest'
import { newFrame } from '../notation/frame'
import { distanceFor } from '../notation/plan'
import { projectPoint } from './picture'

const point = { u: 0, v: 0, depth: 0 }
/** A lens that sees 4 m of height at the middle of the stage. */
const { camera } = {
  camera: { ...newFrame().camera, x: 0, y: 2, z: distanceFor(4, 50), tx: 0, ty: 2, tz: 0, lens: 50 },
}

describe('a point in the picture', () => {
  it('at the aim is the middle', () => {
    projectPoint(camera, 0, 2, 0, point)
    expect(point.u).toBeCloseTo(0.5, 9)
    expect(point.v).toBeCloseTo(0.5, 9)
    expect(point.depth).toBeCloseTo(distanceFor(4, 50), 9)
  })

  it('half the height above or below is at the edge', () => {
    projectPoint(camera, 0, 4, 0, point)
    expect(point.v).toBeCloseTo(1, 9)
    projectPoint(camera, 0, 0, 0, point)
    expect(point.v).toBeCloseTo(0, 9)
  })

  it('stage left is on the right of the picture, at 16:9', () => {
    projectPoint(camera, (2 * 16) / 9, 2, 0, point)
    expect(point.u).toBeCloseTo(1, 9)
  })

  it('is the same seen from above along the line of sight', () => {
    const high = { ...camera, y: 2 + 10, z: 10 }
    projectPoint(high, 0, 2, 0, point)
    expect(point.v).toBeCloseTo(0.5, 9)
    projectPoint(high, 0, 3, -1, point)
    expect(point.v).toBeGreaterThan(0.5)
  })

  it('behind the lens has a negative depth', () => {
    projectPoint(camera, 0, 2, 40, point)
    expect(point.depth).toBeLessThan(0)
  })
})
