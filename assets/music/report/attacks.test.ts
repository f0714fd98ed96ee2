import { describe, expect, it } from 'vitest'
import { hash } from '../../../src/score/noise.ts'
import { RATE, silence } from '../sound/wav.ts'
import { attacksIn } from './attacks.ts'

describe('attacks', () => {
  it('are found where notes begin, within ten milliseconds', () => {
    const sound = silence(4 * RATE)
    const notes = [0.5, 1.1, 1.9, 2.4, 3.2]
    for (const [n, at] of notes.entries())
      for (let i = 0; i < RATE * 0.5; i++) {
        const t = i / RATE
        const tone = [1, 2, 3, 4].reduce((sum, k) => sum + Math.sin(2 * Math.PI * (220 + 60 * n) * k * t) / k, 0)
        sound.left[Math.round(at * RATE) + i]! += 0.2 * tone * Math.min(1, t / 0.005) * Math.exp(-t * 14)
      }
    for (let i = 0; i < sound.left.length; i++) sound.right[i]! += 0.0005 * hash(i, 1)
    const found = attacksIn(sound)
    expect(found).toHaveLength(notes.length)
    found.forEach((at, i) => expect(Math.abs(at - notes[i]!)).toBeLessThan(0.01))
  })
})
