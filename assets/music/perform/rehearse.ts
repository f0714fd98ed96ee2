import { onsetNear } from '../sound/onset.ts'
import { readWav } from '../sound/wav.ts'
import { PREROLL, type Ahead, type Stem } from './stems.ts'

/** What is heard as the beginning of a note lies a little after half its height, once the hall has answered; seconds. */
const HEARD = 0.008
/** A note found further off than this was not heard rightly, and is moved by this at most; seconds. */
const TRUSTED = 0.09
const MOST = 0.055

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

/** How late the strokes of a stem begin in its rendering, seconds; the middle of the others where one cannot be heard. */
function latenessOf(stem: Stem, wav: string): number[] {
  if (typeof stem.preset.by === 'object') return stem.strokes.map(() => 0)
  const samples = readWav(wav).left
  const found = stem.strokes.map((stroke) => {
    const late = onsetNear(samples, stroke.pitch, stroke.from + PREROLL, stroke.until - stroke.from)
    return late === undefined || Math.abs(late) > TRUSTED ? undefined : late + HEARD
  })
  const usual = middle(found.filter((late) => late !== undefined))
  return found.map((late) => Math.max(-MOST, Math.min(MOST, late ?? usual)))
}

/**
 * Listens to a first rendering, note by note, and tells the players how much earlier to begin the next time: bows of all
 * lengths, slurs and swells speak after different times, which no table of presets knows.
 */
export function rehearse(stems: readonly Stem[], fileOf: (stem: Stem) => string): Ahead {
  const late = new Map(stems.map((stem) => [stem.name, latenessOf(stem, fileOf(stem))]))
  return (stem, stroke) => late.get(stem)?.[stroke] ?? 0
}
