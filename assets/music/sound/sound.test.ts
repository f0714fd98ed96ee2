import { describe, expect, it } from 'vitest'
import { convolve } from './convolve.ts'
import { integrated, blocksOf } from './loudness.ts'
import { spokenAfter } from './onset.ts'
import { RATE, silence, type Stereo } from './wav.ts'

const tone = (hertz: number, seconds: number, height: number, from = 0): Stereo => {
  const out = silence(Math.round(seconds * RATE))
  for (let i = Math.round(from * RATE); i < out.left.length; i++) {
    out.left[i] = out.right[i] = height * Math.sin((2 * Math.PI * hertz * i) / RATE)
  }
  return out
}

const HALF = 20 * Math.log10(2)
/** What a straight rise has come to in the mean where it is 6, 7 … 15 dB below its height. */
const MEAN = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].reduce((sum, below) => sum + 10 ** (-below / 20) / 10, 0)

describe('sound', () => {
  it('measures loudness as BS.1770 says: a 997 Hz tone of full scale in one channel is −3.01 LUFS', () => {
    const sound = tone(997, 3, 1)
    sound.right.fill(0)
    expect(integrated(blocksOf(sound))).toBeCloseTo(-3.01, 1)
  })

  it('does not count silence: half of it changes nothing', () => {
    const long = tone(997, 20, 0.1, 10)
    expect(integrated(blocksOf(long))).toBeCloseTo(integrated(blocksOf(tone(997, 10, 0.1))), 0)
  })

  it('convolves each channel with its own', () => {
    const click = silence(2000)
    click.left[100] = 1
    click.right[200] = 2
    const room = silence(50)
    room.left[3] = 0.5
    room.right[7] = 0.25
    const heard = convolve(click, room)
    expect(heard.left[103]).toBeCloseTo(0.5, 6)
    expect(heard.right[207]).toBeCloseTo(0.5, 6)
    expect(heard.left[207]).toBeCloseTo(0, 6)
  })

  it('hears a note begin 6 to 15 dB below its height, however slowly it speaks', () => {
    for (const rise of [0.002, 0.12, 0.3]) {
      const note = tone(196, 1.2, 0.1, 0.5)
      for (let i = 0; i < note.left.length; i++) {
        note.left[i]! *= Math.min(1, Math.max(0, (i / RATE - 0.5) / rise))
        note.right[i] = note.left[i]!
      }
      expect(Math.abs(spokenAfter(note, 55, 0.5, 0.6, [HALF])! - rise / 2)).toBeLessThan(0.006)
      expect(Math.abs(spokenAfter(note, 55, 0.5, 0.6)! - rise * MEAN)).toBeLessThan(0.006)
    }
    expect(spokenAfter(silence(RATE), 55, 0.5, 0.3)).toBeUndefined()
  })

  it('hears an oboe that stands at half of its height for a while begin where it was blown, a little louder or not', () => {
    for (const plateau of [0.48, 0.52]) {
      const note = tone(440, 1, 0.1, 0.5)
      for (let i = 0; i < note.left.length; i++) {
        const t = i / RATE - 0.5
        note.left[i]! *= t < 0.01 ? (plateau * t) / 0.01 : t < 0.15 ? plateau : Math.min(1, plateau + (t - 0.15) * 5)
        note.right[i] = note.left[i]!
      }
      expect(spokenAfter(note, 69, 0.5, 0.4)!).toBeLessThan(0.03)
    }
  })
})
