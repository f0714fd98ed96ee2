import { RATE } from './wav.ts'

/** Length of the window a pitch is measured in, from window to window, and the search before and after; seconds. */
const WINDOW = 0.024
const STEP = 0.003
const BEFORE = 0.12
const AFTER = 0.24
/** The height of a note is the middle one from here on, seconds after its beat. */
const SPOKEN = 0.04
/** A pitch that never fell below this share of its height did not begin. */
const STILL = 0.6

/**
 * A pitch is listened to in two neighbouring partials, the lowest that lie further than this from the same partials of
 * the pitch a semitone away, hertz: else the note before would be heard instead.
 */
const APART = 45
const SEMITONE = 2 ** (1 / 12) - 1
const HIGHEST_PARTIAL = 4

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
  const partial = Math.min(HIGHEST_PARTIAL, Math.ceil(APART / (hertz * SEMITONE)))
  const heightAt = (t: number) => amplitude(samples, t, hertz * partial) + amplitude(samples, t, hertz * (partial + 1))
  const until = Math.min(AFTER, length)
  const heights: number[] = []
  for (let t = -BEFORE; t <= until; t += STEP) heights.push(heightAt(at + t))
  const held = heights.slice(Math.round((BEFORE + SPOKEN) / STEP)).toSorted((a, b) => a - b)
  const top = held[held.length >> 1] ?? Math.max(...heights)
  const search = heights.slice(0, Math.round((2 * BEFORE) / STEP))
  const lowest = Math.min(...search)
  if (!(lowest < top * STILL)) return undefined
  let i = search.lastIndexOf(lowest)
  while (i < heights.length && heights[i]! < (top + lowest) / 2) i++
  return i < heights.length ? i * STEP - BEFORE : undefined
}
