import { describe, expect, it } from 'vitest'
import type { Place } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import { COLUMN, newSheet } from './sheet'
import { packSway, swayAt } from './sway'

function along(at: (t: number) => Partial<Place>): Dance {
  return {
    duration: 10,
    poseAt: () => {},
    placeAt: (t, out) => Object.assign(out, { x: 0, z: 0, rise: 0, heading: 0 }, at(t)),
  }
}

function sway(dance: Dance, t: number) {
  const sheet = newSheet()
  packSway(sheet, 0, swayAt(dance, t))
  const i = (COLUMN.KIT + 2) * 4
  return { x: sheet[i]!, z: sheet[i + 1]!, spin: sheet[i + 2]!, bounce: sheet[i + 3]!, speed: sheet[i + 4]! }
}

describe('sway', () => {
  it('is still when the dancer is', () => {
    expect(
      sway(
        along(() => ({ x: 3, heading: 40 })),
        5,
      ),
    ).toEqual({ x: 0, z: 0, spin: 0, bounce: 0, speed: 0 })
  })

  it('knows how fast she travels and turns', () => {
    const s = sway(
      along((t) => ({ x: 1.5 * t, heading: -360 * t })),
      5,
    )
    expect(s.x).toBeCloseTo(1.5, 4)
    expect(s.spin).toBeCloseTo(-2 * Math.PI, 4)
    expect(s.speed).toBeCloseTo(2 * Math.PI, 4)
  })

  it('does not mind a heading that wraps', () => {
    const wrapped = (t: number) => ((((90 * t + 180) % 360) + 360) % 360) - 180
    expect(
      sway(
        along((t) => ({ heading: wrapped(t) })),
        2.05,
      ).spin,
    ).toBeCloseTo(Math.PI / 2, 4)
  })

  it('lifts a tutu in the air and presses it on landing', () => {
    expect(
      sway(
        along((t) => ({ rise: -4.9 * (t - 5) ** 2 })),
        5,
      ).bounce,
    ).toBeGreaterThan(0.015)
    expect(
      sway(
        along((t) => ({ rise: 9 * (t - 5) ** 2 })),
        5,
      ).bounce,
    ).toBeLessThan(-0.02)
  })

  it('is the same at the same time, whatever was asked before', () => {
    const dance = along((t) => ({ x: Math.sin(t), heading: 100 * t, rise: Math.cos(3 * t) / 10 }))
    const first = sway(dance, 4.2)
    sway(dance, 1)
    expect(sway(dance, 4.2)).toEqual(first)
  })
})
