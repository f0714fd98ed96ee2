import { describe, expect, it } from 'vitest'
import { newFrame } from '../notation/frame'
import type { CastMember, Dance } from '../notation/scene'
import { narrowTurn, WIDE } from './narrow'

const SLOPE = 0.2
const PORTRAIT = 9 / 16

/** A frame from 20 m, straight on, with a star at x. */
function starAt(x: number) {
  const frame = newFrame()
  Object.assign(frame.camera, { x: 0, y: 2, z: 16, tx: 0, ty: 2, tz: -4 })
  const placeAt: Dance['placeAt'] = (_, out) => {
    Object.assign(out, { x, z: -4, rise: 0, heading: 0 })
  }
  const member = { id: 'star', figure: 'anna', dance: { duration: 10, placeAt } } as unknown as CastMember
  frame.castCount = 1
  Object.assign(frame.cast[0]!, { member, onStage: true })
  return frame
}

describe('a narrow picture', () => {
  it('stays as the shot is while the star is in it, and on a wide screen', () => {
    expect(narrowTurn(starAt(0.5), SLOPE, 1.7, PORTRAIT)).toBeCloseTo(0, 10)
    expect(narrowTurn(starAt(5.5), SLOPE, 1, WIDE)).toBeCloseTo(0, 10)
    expect(narrowTurn(starAt(5.5), SLOPE, 1, 21 / 9)).toBeCloseTo(0, 10)
  })

  it('turns towards the star until she stands in it, to either side', () => {
    const half = Math.atan(SLOPE * 1.7 * PORTRAIT)
    for (const x of [-5, 5]) {
      const turn = narrowTurn(starAt(x), SLOPE, 1.7, PORTRAIT)
      // Looking upstage, stage left lies to the right: a turn of three's about the vertical is then negative.
      expect(Math.sign(turn)).toBe(-Math.sign(x))
      expect(Math.abs(Math.atan2(x, 20) + turn)).toBeLessThan(0.7 * half)
    }
  })

  it('leaves a shot alone that is not about her', () => {
    expect(narrowTurn(starAt(5), 0.1, 1.25, PORTRAIT)).toBeCloseTo(0, 10)
  })

  it('never looks beyond what the wide picture shows, nor at who waits in the wings', () => {
    const most = Math.atan(SLOPE * WIDE) - Math.atan(SLOPE * 1.25 * PORTRAIT)
    expect(Math.abs(narrowTurn(starAt(5.6), SLOPE, 1.25, PORTRAIT))).toBeLessThanOrEqual(most)
    expect(narrowTurn(starAt(7.5), SLOPE, 1.7, PORTRAIT)).toBeCloseTo(0, 10)
  })
})
