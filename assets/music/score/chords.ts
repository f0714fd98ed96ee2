import { VOICES } from '../orchestra/voices.ts'
import type { Bars, Note, Part, Score } from './score.ts'

/** A note with the part that plays it. */
export interface Sounding extends Note {
  part: Part
}

/** Everything pitched that sounds between two moments; the list begins anew wherever a note begins or ends. */
export interface Slice {
  at: Bars
  until: Bars
  notes: readonly Sounding[]
}

const GRID = 1e-6

/** Cuts the score into slices of unchanging sound; drums are left out. */
export function slicesOf(score: Score): Slice[] {
  const notes: Sounding[] = score.parts
    .filter((part) => !('unpitched' in VOICES[part.voice]))
    .flatMap((part) => part.notes.map((note) => ({ ...note, part })))
    .sort((a, b) => a.at - b.at)
  const key = (at: Bars) => Math.round(at / GRID)
  const moments = [...new Map(notes.flatMap((n) => [n.at, n.until]).map((at) => [key(at), at])).values()].sort(
    (a, b) => a - b,
  )
  const slices: Slice[] = []
  let next = 0
  let held: Sounding[] = []
  for (let i = 0; i + 1 < moments.length; i++) {
    const at = moments[i]!
    held = held.filter((note) => note.until > at + GRID)
    while (next < notes.length && notes[next]!.at <= at + GRID) held.push(notes[next++]!)
    slices.push({ at, until: moments[i + 1]!, notes: held })
  }
  return slices
}
