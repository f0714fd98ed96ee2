import { describe, expect, it } from 'vitest'
import { hash } from '../../src/score/noise.ts'
import { clicksIn, holesIn } from './evening.ts'
import { blocksOf } from './sound/loudness.ts'
import { RATE, silence } from './sound/wav.ts'

/** Ten seconds of a chord with some noise in it, as loud as music is. */
function music() {
  const sound = silence(10 * RATE)
  for (let i = 0; i < sound.left.length; i++) {
    const t = i / RATE
    const chord = [220, 277.2, 329.6, 880].reduce((sum, hertz) => sum + Math.sin(2 * Math.PI * hertz * t), 0)
    sound.left[i] = 0.08 * chord + 0.003 * (hash(i, 1) - 0.5)
    sound.right[i] = sound.left[i]!
  }
  return sound
}

describe('listening to the evening', () => {
  it('hears a sample that is missing, and a drum that is meant to be sharp as no click', () => {
    const { left } = music()
    for (let i = 0; i < 2400; i++) left[3 * RATE + i]! += 0.5 * (hash(i, 2) - 0.5) * Math.exp(-i / 600)
    expect(clicksIn(left, 0, left.length)).toEqual([])
    left[6 * RATE + 7] = -0.3
    expect(clicksIn(left, 0, left.length).map((t) => Math.round(t))).toEqual([6])
  })

  it('hears a second of silence, and no hole in a breath', () => {
    const sound = music()
    for (const channel of [sound.left, sound.right]) {
      channel.fill(0, 2 * RATE, 2.5 * RATE)
      channel.fill(0, 5 * RATE, 6.6 * RATE)
    }
    const holes = holesIn(blocksOf(sound))
    expect(holes).toHaveLength(1)
    expect(holes[0]!.at).toBeCloseTo(5, 0)
    expect(holes[0]!.seconds).toBeCloseTo(1.6, 0)
  })
})
