import { describe, expect, it } from 'vitest'
import { arc, figureEight, line, polyline, ring, serpentine, toward, type FloorPath } from './paths'
import { Track } from './track'

/** Walks a path in steps of 1 cm and measures the way. */
function walked(path: FloorPath): number {
  let sum = 0
  for (let s = 0; s < path.length; s += 0.01) {
    const a = path.at(s)
    const b = path.at(Math.min(path.length, s + 0.01))
    sum += Math.hypot(b[0] - a[0], b[1] - a[1])
  }
  return sum
}

describe('paths are measured along themselves', () => {
  it.each([
    ['line', line([0, 0], [3, 4])],
    ['arc', arc([0, -4], 2.6, 20, 290)],
    ['ring', ring([0, -4], 3)],
    ['serpentine', serpentine({ from: [-5, -9], width: 10, lanes: 3 })],
    ['figure of eight', figureEight([0, -5])],
    [
      'polyline',
      polyline(
        [
          [-4, -8],
          [0, -2],
          [4, -8],
        ],
        { radius: 1 },
      ),
    ],
  ] as [string, FloorPath][])('%s', (_, path) => {
    expect(walked(path)).toBeCloseTo(path.length, 1)
    for (let s = 0.2; s < path.length - 0.2; s += 0.31) {
      const turn = toward(path.at(s + 0.01), path.at(s - 0.01)) - path.heading(s)
      expect(Math.abs(turn - 360 * Math.round(turn / 360))).toBeLessThan(3)
    }
  })
})

describe('tracks', () => {
  const key = (t: number, v: number) => ({ t, v, from: 0 })
  it('pass through their keys and do not overshoot', () => {
    const track = new Track([key(0, 0), key(1, 1), key(2, 1), key(3, 0)])
    expect([0, 1, 2, 3].map((t) => track.at(t))).toEqual([0, 1, 1, 0])
    for (let t = 0; t <= 3; t += 0.01) {
      expect(track.at(t)).toBeGreaterThanOrEqual(-1e-9)
      expect(track.at(t)).toBeLessThanOrEqual(1 + 1e-9)
    }
  })
  it('answer the same whatever was asked before', () => {
    const track = new Track([key(0, 0), key(1, 3), key(2, -1), key(5, 2)])
    const forward = [0.2, 1.4, 2.2, 4.9].map((t) => track.at(t))
    expect([4.9, 2.2, 1.4, 0.2].map((t) => track.at(t)).reverse()).toEqual(forward)
  })
  it('stay still until a step begins', () => {
    const track = new Track([key(0, 1), { t: 4, v: 0, from: 4, anchor: true }, { t: 5, v: 2, from: 4 }])
    expect(track.at(3.9)).toBe(1)
    expect(track.at(5)).toBe(2)
  })
})
