import { describe, expect, it } from 'vitest'
import { newFace } from '../notation/face'
import type { CastMember } from '../notation/scene'
import { blinkAt, readFace } from './read-face'

const shutTimes = (seed: number) =>
  Array.from({ length: 6000 }, (_, i) => i / 100).filter(
    (t) => blinkAt(t, seed) > 0.99 && blinkAt(t - 0.01, seed) <= 0.99,
  )

describe('a face', () => {
  it('blinks every one to seven seconds, and not with its neighbour', () => {
    const [one, other] = [shutTimes(1), shutTimes(2)]
    expect(one.length).toBeGreaterThan(12)
    for (let i = 1; i < one.length; i++) {
      expect(one[i]! - one[i - 1]!).toBeGreaterThan(1)
      expect(one[i]! - one[i - 1]!).toBeLessThan(7)
    }
    expect(one.filter((t) => other.some((u) => Math.abs(t - u) < 0.05)).length).toBeLessThan(3)
  })

  it('shows the mood of its scene until the dance says another', () => {
    const face = newFace()
    const member = { dance: {} } as CastMember
    readFace(member, 1, 1, 'sorrow', face)
    expect(face.sorrow).toBeGreaterThan(0.5)
    expect(face.joy).toBe(0)
    readFace({ ...member, mood: 'joy' }, 1, 1, 'sorrow', face)
    expect(face.sorrow).toBe(0)
    const dance = {
      faceAt: (_t: number, out: { felt: number; pride: number; joy: number; sorrow: number }) =>
        Object.assign(out, { felt: 1, pride: 1, joy: 0, sorrow: 0 }),
    } as unknown as CastMember['dance']
    readFace({ ...member, dance }, 1, 1, 'sorrow', face)
    expect(face).toMatchObject({ pride: 1, sorrow: 0, joy: 0 })
  })

  it('shuts its lids in the whip of a turn', () => {
    const face = newFace()
    const dance = {
      faceAt: (_t: number, out: { felt: number; turn: number }) => Object.assign(out, { felt: 0, turn: 90 }),
    } as unknown as CastMember['dance']
    for (let t = 0; t < 4; t += 0.1) {
      readFace({ dance } as CastMember, t, 1, 'calm', face)
      expect(face.blink).toBeGreaterThan(0.7)
    }
  })
})
