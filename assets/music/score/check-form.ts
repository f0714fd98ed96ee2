import { VOICES } from '../orchestra/voices.ts'
import type { Part, Score } from './score.ts'

/** How much happens in a score. */
export interface Form {
  /** Parts with notes. */
  parts: number
  /** Parts that are not a copy, at any octave, of another: bar by bar the median and the most. */
  independent: { median: number; most: number }
  /** Different bars of the whole score. */
  distinctBars: number
  /** First bars of four-bar groups that repeat the four before them note for note. */
  loops: readonly number[]
}

const barOf = (part: Part, bar: number, withOctave: boolean): string =>
  part.notes
    .filter((note) => note.at >= bar - 1e-6 && note.at < bar + 1 - 1e-6)
    .map((note) => {
      const pitch = withOctave ? note.pitch : note.pitch % 12
      return `${(note.at - bar).toFixed(3)}:${pitch}:${(note.until - note.at).toFixed(3)}`
    })
    .join(' ')

/** Counts parts, distinct bars and unvaried loops of four bars. */
export function formOf(score: Score): Form {
  const sounding = score.parts.filter((part) => part.notes.length > 0)
  const pitched = sounding.filter((part) => !('unpitched' in VOICES[part.voice]))
  const whole: string[] = []
  const independent: number[] = []
  for (let bar = 0; bar < score.bars; bar++) {
    whole.push(sounding.map((part) => `${part.voice} ${barOf(part, bar, true)}`).join('|'))
    const sounds = pitched.map((part) =>
      part.notes
        .filter((note) => note.at < bar + 1 - 1e-6 && note.until > bar + 1e-6)
        .map((note) => `${(note.at - bar).toFixed(2)}:${note.pitch % 12}`)
        .join(' '),
    )
    independent.push(new Set(sounds.filter((text) => text !== '')).size)
  }
  const loops: number[] = []
  for (let bar = 4; bar + 4 <= score.bars; bar++) {
    const now = whole.slice(bar, bar + 4).join('#')
    if (now === whole.slice(bar - 4, bar).join('#') && /\d:/.test(now)) loops.push(bar + 1)
  }
  const sorted = [...independent].sort((a, b) => a - b)
  return {
    parts: sounding.length,
    independent: { median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 },
    distinctBars: new Set(whole).size,
    loops,
  }
}
