import { describe, expect, it } from 'vitest'
import { Sharpness } from './sharpness'

describe('sharpness', () => {
  it('waits for the cut, then steps down, and up again', () => {
    const sharpness = new Sharpness()
    sharpness.picture(0, 0)
    sharpness.decline()
    for (let i = 0; i < 60; i++) expect(sharpness.picture(0, 0)).toBe(false)
    expect(sharpness.drawn).toBe(1)
    expect(sharpness.picture(0, 1)).toBe(true)
    expect(sharpness.drawn).toBeCloseTo(0.85)
    sharpness.incline()
    expect(sharpness.picture(0, 1)).toBe(false)
    expect(sharpness.picture(1, 0)).toBe(true)
    expect(sharpness.drawn).toBeCloseTo(1)
  })

  it('takes one step a cut, however often it is told, and stays between its ends', () => {
    const sharpness = new Sharpness()
    for (let shot = 0; shot < 20; shot++) {
      const before = sharpness.drawn
      for (let i = 0; i < 5; i++) sharpness.decline()
      sharpness.picture(0, shot)
      expect(sharpness.drawn).toBeGreaterThanOrEqual(Math.max(0.55, before * 0.85) - 1e-9)
    }
    expect(sharpness.drawn).toBeCloseTo(0.55)
    for (let shot = 20; shot < 40; shot++) {
      sharpness.incline()
      sharpness.picture(0, shot)
    }
    expect(sharpness.drawn).toBe(1)
  })

  it('keeps the lower step once it has settled', () => {
    const sharpness = new Sharpness()
    sharpness.settle()
    sharpness.incline()
    sharpness.picture(0, 0)
    sharpness.incline()
    sharpness.picture(0, 1)
    expect(sharpness.drawn).toBeCloseTo(0.85)
  })
})
