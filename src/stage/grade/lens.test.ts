import { describe, expect, it } from 'vitest'
import { distanceFor } from '../../notation/plan'
import { farBlur } from './lens'

describe('blur of a lens', () => {
  it('is the half circle of confusion at infinity, of the height of the film', () => {
    // 85 mm at f/2 focused at 4 m: f² / (N (s − f)) = 0.923 mm on 20.25 mm.
    expect(farBlur(85, 4)).toBeCloseTo(0.923 / 2 / 20.25, 4)
  })

  it('is soft in a close shot and below two pixels of 1080 in a wide one', () => {
    expect(1080 * farBlur(65, distanceFor(1.9, 65))).toBeGreaterThan(8)
    expect(1080 * farBlur(35, distanceFor(6.4, 35))).toBeLessThan(2)
  })
})
