import { expect, it } from 'vitest'
import { hash, wander } from './noise'

it('gives the same chance every evening, spread over [0, 1)', () => {
  const values = Array.from({ length: 1000 }, (_, i) => hash(i, 7))
  expect(values).toEqual(Array.from({ length: 1000 }, (_, i) => hash(i, 7)))
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...values)).toBeLessThan(1)
  const mean = values.reduce((a, b) => a + b) / values.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.05)
})

it('wanders without jumps', () => {
  let largest = 0
  for (let x = 0; x < 20; x += 0.001) largest = Math.max(largest, Math.abs(wander(x + 0.001) - wander(x)))
  expect(largest).toBeLessThan(0.01)
})
