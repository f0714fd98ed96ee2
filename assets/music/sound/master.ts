import { filter, highPass, highShelf, peak } from './biquad.ts'
import { lufs } from './loudness.ts'
import { RATE, type Stereo } from './wav.ts'

/** Loudness the compressor works at, LUFS, and where it begins to hold back, dBFS of the root mean square. */
const WORKING = -20
const THRESHOLD = -28
const RATIO = 2
const KNEE = 8
const STEP = RATE / 100
const ATTACK = 0.25
const RELEASE = 1.5

const scale = (sound: Stereo, decibels: number) => {
  const factor = 10 ** (decibels / 20)
  for (const channel of [sound.left, sound.right]) for (let i = 0; i < channel.length; i++) channel[i]! *= factor
}

/** How much a level above the threshold is held back, dB (negative). */
function reduction(level: number): number {
  const over = level - THRESHOLD
  if (over <= -KNEE / 2) return 0
  const full = over * (1 / RATIO - 1)
  return over >= KNEE / 2 ? full : ((1 / RATIO - 1) * (over + KNEE / 2) ** 2) / (2 * KNEE)
}

/** A slow hand on the fader: holds back what stays loud, never a single chord; in place. */
function ride({ left, right }: Stereo): void {
  let held = 0
  let before = 0
  for (let start = 0; start < left.length; start += STEP) {
    let sum = 0
    const end = Math.min(left.length, start + STEP)
    for (let i = start; i < end; i++) sum += left[i]! ** 2 + right[i]! ** 2
    const wanted = reduction(10 * Math.log10(sum / (2 * (end - start)) + 1e-12))
    const time = wanted < held ? ATTACK : RELEASE
    held += (wanted - held) * (1 - Math.exp(-0.01 / time))
    for (let i = start; i < end; i++) {
      const decibels = before + ((held - before) * (i - start)) / STEP
      const factor = 10 ** (decibels / 20)
      left[i]! *= factor
      right[i]! *= factor
    }
    before = held
  }
}

/** Fades in over 4 ms (attacks may lie before the scene) and out over the last part of the tail. */
function fade({ left, right }: Stereo, out: number): void {
  const length = left.length
  const rise = 0.004 * RATE
  const fall = out * RATE
  for (const channel of [left, right]) {
    for (let i = 0; i < rise; i++) channel[i]! *= i / rise
    for (let i = 0; i < fall; i++) channel[length - 1 - i]! *= Math.sin((Math.PI / 2) * (i / fall)) ** 2
  }
}

/** Tone and slow levelling of a mix, in place. */
export function polish(sound: Stereo): void {
  const tone = [highPass(26), peak(95, 2, 0.7), peak(320, -1.5, 0.9), peak(2800, -0.8, 1), highShelf(7000, 2.5)]
  filter(sound.left, ...tone)
  filter(sound.right, ...tone)
  scale(sound, WORKING - lufs(sound))
  ride(sound)
}

/**
 * Brings the music of a scene to its loudness and lays the sounds of the house, which have their own, under it. Together
 * they are integrated to `target`, LUFS. The music is changed in place and returned.
 */
export function join(music: Stereo, house: Stereo | undefined, target: number, tail: number): Stereo {
  scale(music, target - lufs(music))
  if (house) {
    // The house adds a little loudness of its own: the music makes room for it.
    const together = lufs(sum(music, house))
    scale(music, Math.max(-3, target - together))
  }
  const whole = house ? sum(music, house) : music
  fade(whole, Math.min(1.5, tail / 2))
  return whole
}

const sum = (a: Stereo, b: Stereo): Stereo => ({
  left: a.left.map((v, i) => v + b.left[i]!),
  right: a.right.map((v, i) => v + b.right[i]!),
})
