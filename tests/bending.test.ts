import { describe, expect, it } from 'vitest'
import { worstTear } from '../tools/figures/torn'

/** Most of the triangles at hips, knees and shoulders that may, in the worst moment of the whole vocabulary. */
const MOST = 0.08

describe('a body over the whole vocabulary', () => {
  // Everybody is looked at by `npm run figures:sweep`.
  it.each([
    ['anna-low', 'anna', 'left'],
    ['levi-low', 'levi', 'right'],
    ['corps', 'corps', 'left'],
  ] as const)('does not tear at hip, knee and shoulder: %s (%s), %s', async (file, body, side) => {
    const worst = await worstTear(file, body, side)
    expect(worst.triangles).toBeGreaterThan(200)
    expect(worst.share, worst.word).toBeLessThan(MOST)
  })
})
