import type { Cue } from '../cue.ts'
import type { Clock } from '../perform/clock.ts'
import type { Beginnings } from '../perform/rehearse.ts'
import type { Stem } from '../perform/stems.ts'

/** A note this near to its beat is felt on it, milliseconds. */
export const ON_THE_BEAT = 40

/** How well a line's notes meet the beat. */
export interface Onsets {
  /** Notes the line has, ornaments and spread chords left out, and how many of them are heard within 40 ms of the beat. */
  notes: number
  within: number
  /** Middle error (late is positive), the error nine in ten stay under and the largest, milliseconds. */
  middle: number
  ninety: number
  most: number
}

/** The middle of a list: of an even number the mean of the two in the middle. */
function middleOf(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** The stems that carry the tune: the voices the cue names, played by themselves. */
export const soloStems = (stems: readonly Stem[], { melody }: Cue): Stem[] =>
  stems.filter((stem) => melody.includes(stem.voice) && stem.by === stem.voice && typeof stem.preset.by !== 'object')

/**
 * How far the notes of every line begin from the strict beat the dance has, by voice: `heard` is when each was heard to
 * begin. Of a chord the first note counts. A note that was not heard counts as one that missed the beat.
 */
export function onsetsOf(
  stems: readonly Stem[],
  heard: ReadonlyMap<string, Beginnings>,
  clock: Clock,
): Record<string, Onsets> {
  const lines = new Map<string, number[]>()
  for (const stem of stems) {
    const begins = heard.get(stem.name)!
    const errors = stem.strokes.flatMap(({ ornament, note }, i) =>
      ornament || note.arpeggio || note.index > 0 ? [] : [1000 * ((begins[i] ?? Infinity) - clock.strict(note.at))],
    )
    lines.set(stem.voice, [...(lines.get(stem.voice) ?? []), ...errors])
  }
  return Object.fromEntries(
    [...lines]
      .filter(([, errors]) => errors.length > 0)
      .map(([voice, errors]) => {
        const sizes = errors.map(Math.abs).toSorted((a, b) => a - b)
        return [
          voice,
          {
            notes: errors.length,
            within: sizes.filter((size) => size <= ON_THE_BEAT).length,
            middle: Math.round(middleOf(errors)),
            ninety: Math.round(sizes[Math.ceil(sizes.length * 0.9) - 1]!),
            most: Math.round(sizes.at(-1)!),
          },
        ]
      }),
  )
}
