import { RATE } from './wav.ts'

/** Length of the window a pitch is measured in, from window to window, and the search before and after; seconds. */
const WINDOW = 0.024
const STEP = 0.003
const BEFORE = 0.12
const AFTER = 0.24

/** Amplitude of one frequency in a stretch of sound (Goertzel), under a Hann window. */
function amplitude(samples: Float32Array, centre: number, hertz: number): number {
  const size = Math.round(WINDOW * RATE)
  const start = Math.round(centre * RATE) - (size >> 1)
  const w = (2 * Math.PI * hertz) / RATE
  const coefficient = 2 * Math.cos(w)
  let s1 = 0
  let s2 = 0
  for (let i = 0; i < size; i++) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size)
    const s = (samples[start + i] ?? 0) * window + coefficient * s1 - s2
    s2 = s1
    s1 = s
  }
  return Math.sqrt(Math.max(0, s1 * s1 + s2 * s2 - coefficient * s1 * s2))
}

/**
 * Seconds from `at` to the moment a pitch rises through half its height, or undefined when it sounded there already.
 * Looked for from 120 ms before until 240 ms after, and never past `length`.
 */
export function onsetNear(samples: Float32Array, pitch: number, at: number, length: number): number | undefined {
  const hertz = 440 * 2 ** ((pitch - 69) / 12)
  const until = Math.min(AFTER, length)
  const heights: number[] = []
  for (let t = -BEFORE; t <= until; t += STEP)
    heights.push(amplitude(samples, at + t, hertz) + amplitude(samples, at + t, hertz * 2))
  const top = Math.max(...heights.slice(Math.round(BEFORE / STEP) - 10))
  let i = heights.length - 1
  while (i >= 0 && heights[i]! < top * 0.98) i--
  while (i >= 0 && heights[i]! > top / 2) i--
  return i < 0 || top === 0 ? undefined : i * STEP - BEFORE + STEP / 2
}
