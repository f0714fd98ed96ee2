import type { Clock } from '../perform/clock.ts'
import { PREROLL, type Stem } from '../perform/stems.ts'
import { onsetNear } from '../sound/onset.ts'
import { readWav } from '../sound/wav.ts'

/** How well a line's beginnings meet the beat. */
export interface Onsets {
  voice: string
  /** Notes listened for, and how many were heard to begin. */
  notes: number
  heard: number
  /** Middle error and the error nine in ten stay under, milliseconds; late is positive. */
  median: number
  ninety: number
}

/**
 * Measures the beginnings of a stem's notes, on its dry sound, against the strict beat the dance has.
 * Notes whose pitch still sounds from before, and ornaments, are left out.
 */
export function measureOnsets(stems: readonly Stem[], fileOf: (stem: Stem) => string, clock: Clock): Onsets[] {
  return stems.flatMap((stem) => {
    if (typeof stem.preset.by === 'object') return []
    const samples = readWav(fileOf(stem)).left
    const wanted = stem.strokes.filter((stroke) => !stroke.ornament && stroke.note.index === 0)
    const errors = wanted.flatMap((stroke) => {
      const at = clock.strict(stroke.note.at)
      const found = onsetNear(samples, stroke.pitch, at + PREROLL, stroke.until - stroke.from)
      return found === undefined ? [] : [found * 1000]
    })
    if (errors.length === 0) return []
    const sorted = errors.toSorted((a, b) => a - b)
    const sizes = errors.map(Math.abs).toSorted((a, b) => a - b)
    return [
      {
        voice: stem.name,
        notes: wanted.length,
        heard: errors.length,
        median: Math.round(sorted[sorted.length >> 1]!),
        ninety: Math.round(sizes[Math.floor(sizes.length * 0.9)]!),
      },
    ]
  })
}
