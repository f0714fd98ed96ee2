import { VOICES } from '../orchestra/voices.ts'
import type { Part, Score } from './score.ts'

/**
 * What sounds together in a bar. A part is independent when no other has its rhythm with its notes, at whatever octave:
 * doublings count once, drums without a pitch not at all.
 */
export interface Together {
  /** Pitched parts that sound. */
  parts: number
  independent: number
  /** Everything that begins begins at once, on the first beat: one chord, which has no more parts than it has notes. */
  stroke: boolean
}

/** How much happens in a score. */
export interface Form {
  /** Parts with notes. */
  parts: number
  /** Bar by bar. */
  together: readonly Together[]
  /** Independent parts in the middle bar and in the fullest. */
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

/** What sounds of a part in a bar, held notes too: when each note begins and what it is called. */
const soundOf = (part: Part, bar: number): string =>
  [
    ...new Set(
      part.notes
        .filter((note) => note.at < bar + 1 - 1e-6 && note.until > bar + 1e-6)
        .map((note) => `${Math.max(0, note.at - bar).toFixed(2)}:${note.pitch % 12}`),
    ),
  ]
    .toSorted()
    .join(' ')

function togetherIn(pitched: readonly Part[], bar: number): Together {
  const sounds = pitched.map((part) => soundOf(part, bar)).filter((text) => text !== '')
  const begins = pitched.flatMap((part) => part.notes.filter((note) => Math.floor(note.at + 1e-6) === bar))
  return {
    parts: sounds.length,
    independent: new Set(sounds).size,
    stroke: begins.every((note) => note.at - bar < 1e-6),
  }
}

/** So many parts go their own way in every bar of a number for the full stage. */
const ENOUGH = 8

/** Numbers, from 1, of bars that have fewer parts of their own; a single chord counts for nothing. */
export const thinBars = ({ together }: Form): number[] =>
  together.flatMap(({ independent, stroke }, bar) => (independent < ENOUGH && !stroke ? [bar + 1] : []))

/** Counts parts, distinct bars and unvaried loops of four bars. */
export function formOf(score: Score): Form {
  const sounding = score.parts.filter((part) => part.notes.length > 0)
  const pitched = sounding.filter((part) => !('unpitched' in VOICES[part.voice]))
  const whole: string[] = []
  for (let bar = 0; bar < score.bars; bar++) {
    whole.push(sounding.map((part) => `${part.voice} ${barOf(part, bar, true)}`).join('|'))
  }
  const together = whole.map((_, bar) => togetherIn(pitched, bar))
  const loops: number[] = []
  for (let bar = 4; bar + 4 <= score.bars; bar++) {
    const now = whole.slice(bar, bar + 4).join('#')
    if (now === whole.slice(bar - 4, bar).join('#') && /\d:/.test(now)) loops.push(bar + 1)
  }
  const sorted = together.map(({ independent }) => independent).toSorted((a, b) => a - b)
  return {
    parts: sounding.length,
    together,
    independent: { median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 },
    distinctBars: new Set(whole).size,
    loops,
  }
}
