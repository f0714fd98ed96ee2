import { describe, expect, it } from 'vitest'
import { throughPlate } from '../tools/figures/through'

describe('a tutu over the whole vocabulary', () => {
  it.each([
    ['anna', 'left'],
    ['anna', 'right'],
    ['levi', 'left'],
    ['corps', 'right'],
    ['myrtha', 'left'],
  ] as const)('lets no leg of %s through, %s', (figure, side) => {
    const [[word, metres]] = throughPlate(figure, side) as [[string, number]]
    expect(metres, word).toBeLessThan(0.03)
  })
})
