import { RATE, type Stereo } from './wav.ts'

/** The height of a sound is read in windows of so many periods of its pitch, and no shorter than this; this often. Seconds. */
const PERIODS = 2
const SHORTEST = 0.012
const STEP = 0.002
/** A note is as high as it comes within this after it begins to sound, seconds. */
export const SPEAKS = 0.4
/**
 * A note is heard to begin where it has come to this share of its height: listeners put it 6 to 15 dB below the height
 * (Vos and Rasch, 1981), and half is 6.
 */
const SHARE = 0.5
/** A sound lower than this is no note, as a share of full scale. */
const LEAST = 1e-5

/** Mean square of both channels round a moment, under a Hann window. */
function power({ left, right }: Stereo, centre: number, seconds: number): number {
  const size = Math.round(seconds * RATE)
  const start = Math.round(centre * RATE) - (size >> 1)
  let sum = 0
  for (let i = 0; i < size; i++) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size)
    const at = start + i
    sum += window * ((left[at] ?? 0) ** 2 + (right[at] ?? 0) ** 2)
  }
  return sum / size
}

/**
 * Seconds from `at` to the moment a note that sounds alone is heard to begin: where it has come to half of its height. It is
 * let go after `length`. Undefined when nothing sounds.
 */
export function spokenAfter(sound: Stereo, pitch: number, at: number, length: number): number | undefined {
  const hertz = 440 * 2 ** ((pitch - 69) / 12)
  const window = Math.max(SHORTEST, PERIODS / hertz)
  const until = Math.min(SPEAKS, Math.max(length, window))
  const heights: number[] = []
  for (let t = -window; t <= until; t += STEP) heights.push(Math.sqrt(power(sound, at + t, window)))
  const top = Math.max(...heights)
  if (top < LEAST) return undefined
  const i = heights.findIndex((height) => height >= top * SHARE)
  const before = heights[i - 1] ?? 0
  const part = (top * SHARE - before) / (heights[i]! - before)
  return (i - 1 + part) * STEP - window
}
