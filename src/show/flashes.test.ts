import { describe, expect, it } from 'vitest'
import { BOARD_LENGTH } from '../notation/board'
import { mostWithin, opposingChanges, RED, redness } from './flashes'
import { boardLight, relativeLuminance } from './luminance'
import { openShow } from './open-show'
import { readBoard } from './read-frame'

describe('flash counter', () => {
  it('counts the turns of a strobe and none in a slow swell', () => {
    const strobe = Array.from({ length: 120 }, (_, i) => (Math.floor(i / 6) % 2 ? 0.7 : 0.1))
    expect(mostWithin(opposingChanges(strobe, 1 / 60))).toBeGreaterThan(6)
    const swell = Array.from({ length: 240 }, (_, i) => 0.2 + 0.15 * Math.sin((i / 240) * Math.PI))
    expect(mostWithin(opposingChanges(swell, 1 / 60))).toBeLessThanOrEqual(1)
  })

  it('takes no notice of changes below a tenth or in bright light', () => {
    const flicker = Array.from({ length: 120 }, (_, i) => (i % 2 ? 0.3 : 0.25))
    expect(opposingChanges(flicker, 1 / 60)).toEqual([])
    const bright = Array.from({ length: 120 }, (_, i) => (Math.floor(i / 6) % 2 ? 1 : 0.85))
    expect(opposingChanges(bright, 1 / 60)).toEqual([])
  })
})

describe('red', () => {
  it('counts only where red is four fifths of the light', () => {
    expect(redness({ r: 0.5, g: 0.05, b: 0.05 })).toBeCloseTo(128, 5)
    expect(redness({ r: 0.5, g: 0.2, b: 0.1 })).toBe(0)
    const blinking = Array.from({ length: 120 }, (_, i) => (Math.floor(i / 6) % 2 ? 60 : 5))
    expect(mostWithin(opposingChanges(blinking, 1 / 60, RED))).toBeGreaterThan(6)
    const warm = Array.from({ length: 120 }, (_, i) => (Math.floor(i / 6) % 2 ? 15 : 5))
    expect(opposingChanges(warm, 1 / 60, RED)).toEqual([])
  })
})

describe('the light of the evening', () => {
  const show = openShow('evening')
  const board = new Float32Array(BOARD_LENGTH)
  const light = { r: 0, g: 0, b: 0 }

  it.each([1, 2])('is safe for sensitive eyes at %i times its speed', (rate) => {
    const luminance: number[] = []
    const red: number[] = []
    for (let t = 0; t < show.duration; t += rate / 60) {
      readBoard(show, t, board)
      boardLight(board, light)
      luminance.push(relativeLuminance(light))
      const sum = light.r + light.g + light.b
      red.push(sum > 0 && light.r / sum >= 0.8 ? 1 : 0)
    }
    const changes = opposingChanges(luminance, 1 / 60)
    expect(mostWithin(changes)).toBeLessThanOrEqual(2)
    // The house's own rule: one swell, up and down, in any second and a half.
    expect(mostWithin(changes, 1.5 / rate)).toBeLessThanOrEqual(2)
    expect(mostWithin(opposingChanges(red, 1 / 60))).toBeLessThanOrEqual(2)
  })
})
