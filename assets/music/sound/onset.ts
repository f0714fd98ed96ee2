import { RATE, type Stereo } from './wav.ts'

/** The height of a sound is read in windows of so many periods of its pitch, and no shorter than this; this often. Seconds. */
const PERIODS = 2
const SHORTEST = 0.012
const STEP = 0.002
/** A note is as high as it comes within this after it begins to sound, seconds. */
export const SPEAKS = 0.4
/**
 * Listeners put the beginning of a note 6 to 15 dB below its height (Vos and Rasch, 1981). Where it comes to each of these
 * decibels is taken together: an oboe or a trembling bow rises to near one of them at once and stays there for a tenth of a
 * second, and a single one of them would have it begin before or after, as it happens.
 */
const BELOW = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
/** A sound lower than this is no note, as a share of full scale. */
const LEAST = 1e-5

/** Mean square of both channels round a moment, under a window. */
function power({ left, right }: Stereo, centre: number, window: Float64Array): number {
  const size = window.length
  const start = Math.round(centre * RATE) - (size >> 1)
  let sum = 0
  for (let i = 0; i < size; i++) {
    const at = start + i
    sum += window[i]! * ((left[at] ?? 0) ** 2 + (right[at] ?? 0) ** 2)
  }
  return sum / size
}

/**
 * Seconds from `at` to the moment a note that sounds alone is heard to begin: where it comes, in the mean, to 6 to 15 dB
 * below its height, or to where `below` asks for instead. It is let go after `length`. Undefined when nothing sounds.
 */
export function spokenAfter(
  sound: Stereo,
  pitch: number,
  at: number,
  length: number,
  below: readonly number[] = BELOW,
): number | undefined {
  const hertz = 440 * 2 ** ((pitch - 69) / 12)
  const window = Math.max(SHORTEST, PERIODS / hertz)
  const size = Math.round(window * RATE)
  const hann = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size))
  const until = Math.min(SPEAKS, Math.max(length, window))
  const heights: number[] = []
  for (let t = -window; t <= until; t += STEP) heights.push(Math.sqrt(power(sound, at + t, hann)))
  const top = Math.max(...heights)
  if (top < LEAST) return undefined
  const crossings = below.map((decibels) => {
    const wanted = top * 10 ** (-decibels / 20)
    const i = heights.findIndex((height) => height >= wanted)
    const before = heights[i - 1] ?? 0
    return (i - 1 + (wanted - before) / (heights[i]! - before)) * STEP - window
  })
  return crossings.reduce((sum, crossing) => sum + crossing, 0) / crossings.length
}
