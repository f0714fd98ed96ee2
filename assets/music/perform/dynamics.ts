import type { Family } from '../orchestra/voices.ts'
import type { Bars, Dynamic, DynamicMark, Part } from '../score/score.ts'

/** Decibels against mf. Brass and drums grow more than strings and woodwind do. */
const SOFT: Record<DynamicMark, number> = { ppp: -15, pp: -11.5, p: -7.5, mp: -4, mf: 0, f: 4, ff: 7.5, fff: 10 }
const BRAVE: Record<DynamicMark, number> = { ...SOFT, f: 5, ff: 9.5, fff: 12 }

/** What a hairpin adds when no mark says where it leads. */
const STEP = 4.5

interface Stretch {
  at: Bars
  from: number
  to: number
  until: Bars
}

const markOf = ({ mark }: Dynamic): DynamicMark => (mark === 'sfz' ? 'f' : mark === 'fp' ? 'p' : mark)

/**
 * The level of a part as its marks and hairpins shape it, decibels against mf: a function of the place in the music.
 * A hairpin leads to the next mark within a bar of its end; an sfz is an accent and changes nothing after it.
 */
export function dynamicsOf(part: Part, family: Family): (at: Bars) => number {
  const table = family === 'brass' || family === 'percussion' ? BRAVE : SOFT
  const marks = part.dynamics.filter(({ mark }) => mark !== 'sfz').sort((a, b) => a.at - b.at)
  const first = marks[0]
  let level = first ? table[markOf(first)] : 0
  const stretches: Stretch[] = [{ at: 0, from: level, to: level, until: 0 }]
  const moves = [
    ...marks.map((mark) => ({ at: mark.at, mark, pin: undefined })),
    ...part.hairpins.map((pin) => ({ at: pin.at, mark: undefined, pin })),
  ].sort((a, b) => a.at - b.at || (a.mark ? -1 : 1))
  for (const { at, mark, pin } of moves) {
    if (mark) {
      const to = table[markOf(mark)]
      stretches.push({ at, from: to, to, until: at })
      level = to
      continue
    }
    const goal = marks.find((m) => m.at > pin.at + 1e-6 && m.at >= pin.until - 0.02 && m.at <= pin.until + 1)
    const wanted = goal ? table[markOf(goal)] : level + (pin.grows ? STEP : -STEP)
    const right = pin.grows ? Math.max(wanted, level + 1) : Math.min(wanted, level - 1)
    stretches.push({ at, from: level, to: right, until: pin.until })
    level = right
  }
  return (at) => {
    let now = stretches[0]!
    for (const stretch of stretches) if (stretch.at <= at + 1e-9) now = stretch
    if (at >= now.until) return now.to
    const f = (at - now.at) / (now.until - now.at)
    return now.from + (now.to - now.from) * f * f * (3 - 2 * f)
  }
}
