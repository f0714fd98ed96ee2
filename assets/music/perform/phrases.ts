import type { Bars, Part } from '../score/score.ts'
import type { Clock } from './clock.ts'

/** Height of a phrase's arc, decibels, and what it begins under. */
const HEIGHT = 2
const START = -1.1
/** A silence longer than this share of a beat ends a phrase; phrases never pass four bars. */
const BREATH = 0.45
const LONGEST = 4

interface Phrase {
  at: Bars
  until: Bars
}

/**
 * The arc of a part's phrases: it grows towards three fifths of each and falls away, decibels against its dynamics. A
 * phrase ends where the part breathes, and after four bars where it does not.
 */
export function phrasesOf(part: Part, clock: Clock): (at: Bars) => number {
  const notes = [...part.notes].sort((a, b) => a.at - b.at)
  const phrases: Phrase[] = []
  for (const note of notes) {
    const last = phrases.at(-1)
    const gap = last ? clock.strict(note.at) - clock.strict(last.until) : Infinity
    const block = (at: Bars) => Math.floor((at + 1e-6) / LONGEST)
    if (last && gap < BREATH * clock.beat(note.at) && block(last.at) === block(note.at))
      last.until = Math.max(last.until, note.until)
    else phrases.push({ at: note.at, until: note.until })
  }
  return (at) => {
    const phrase = phrases.findLast((p) => p.at <= at + 1e-9)
    if (!phrase || clock.strict(phrase.until) - clock.strict(phrase.at) < 1.5) return 0
    const f = Math.min(1, (at - phrase.at) / (phrase.until - phrase.at))
    return START + HEIGHT * Math.sin(Math.PI * f ** 1.35)
  }
}
