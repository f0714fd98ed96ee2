import { sayPitch } from '../orchestra/voices.ts'
import { slicesOf, type Slice } from './chords.ts'
import type { Bars, Note, Part, Score } from './score.ts'

/** Something a harmony teacher would mark. */
export interface Fault {
  kind: 'parallel' | 'leading note' | 'clash'
  at: Bars
  text: string
}

const GRID = 1e-4

const say = (score: Score, at: Bars): string => {
  const bar = Math.floor(at + GRID)
  const [num, den] = score.metres[bar] ?? [4, 4]
  return `bar ${bar + 1}, ${Math.round((at - bar) * num * 100) / 100 + 1} of ${num}/${den}`
}

/** Parts whose lowest and highest voices are judged: the bass line and the upper line of each moment on the beat. */
function outerLine(slices: readonly Slice[], score: Score, which: 'top' | 'bass'): (Note & { part: Part })[] {
  const onBeat = (at: Bars) => {
    const bar = Math.floor(at + GRID)
    const [num] = score.metres[bar] ?? [4, 4]
    const beat = (at - bar) * (num % 3 === 0 && num > 3 ? num / 3 : num)
    return Math.abs(beat - Math.round(beat)) < GRID * 8
  }
  return slices
    .filter((slice) => slice.notes.length > 1 && onBeat(slice.at))
    .map((slice) =>
      slice.notes.reduce((best, note) =>
        (which === 'top' ? note.pitch > best.pitch : note.pitch < best.pitch) ? note : best,
      ),
    )
}

/** Fifths and octaves that move in parallel between the outer voices, beat to beat, in parts that do not double. */
function parallels(score: Score, slices: readonly Slice[]): Fault[] {
  const top = outerLine(slices, score, 'top')
  const bass = outerLine(slices, score, 'bass')
  const faults: Fault[] = []
  for (let i = 1; i < top.length; i++) {
    const [t0, t1, b0, b1] = [top[i - 1]!, top[i]!, bass[i - 1]!, bass[i]!]
    const moved = t1.pitch - t0.pitch
    const bassMoved = b1.pitch - b0.pitch
    if (moved === 0 || bassMoved === 0 || moved > 0 !== bassMoved > 0) continue
    if (t0.part !== t1.part || b0.part !== b1.part || t0.part === b0.part) continue
    const before = (t0.pitch - b0.pitch) % 12
    const after = (t1.pitch - b1.pitch) % 12
    if (before !== after || (before !== 7 && before !== 0)) continue
    faults.push({
      kind: 'parallel',
      at: t1.at,
      text: `${say(score, t1.at)}: parallel ${before === 7 ? 'fifths' : 'octaves'} ${t0.part.voice} ${sayPitch(t0.pitch)}–${sayPitch(t1.pitch)} with ${b0.part.voice} ${sayPitch(b0.pitch)}–${sayPitch(b1.pitch)}`,
    })
  }
  return faults
}

/** True when the pitch classes hold a dominant seventh, or a major triad with its fifth below, on `root`. */
const isDominant = (classes: ReadonlySet<number>, root: number) =>
  classes.has(root) && classes.has((root + 4) % 12) && classes.has((root + 10) % 12)

/** Leading notes of dominant sevenths in an outer voice that do not rise (or stay, or pass to the seventh below). */
function leadingNotes(score: Score, slices: readonly Slice[]): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<Note>()
  for (const slice of slices) {
    const classes = new Set(slice.notes.map((note) => note.pitch % 12))
    for (const root of classes) {
      if (!isDominant(classes, root)) continue
      const top = slice.notes.reduce((best, note) => (note.pitch > best.pitch ? note : best))
      const leading = (root + 4) % 12
      if (top.pitch % 12 !== leading || seen.has(top)) continue
      const following = slices.find((s) => s.at >= top.until - GRID)
      const resolved = new Set(following?.notes.map((note) => note.pitch % 12))
      if (!following || !resolved.has((root + 5) % 12) || resolved.has(leading)) continue
      seen.add(top)
      const next = top.part.notes.find((note) => note.at >= top.until - GRID)
      if (!next || next.at > top.until + GRID) continue
      const step = next.pitch - top.pitch
      if (step === 1 || step === 2 || step === 0 || step === -1 || step === -2 || step === -3 || step === 13) continue
      faults.push({
        kind: 'leading note',
        at: top.at,
        text: `${say(score, top.at)}: ${top.part.voice} leaves the leading note ${sayPitch(top.pitch)} for ${sayPitch(next.pitch)}`,
      })
    }
  }
  return faults
}

/** Minor seconds and ninths between two parts that are both held for a beat or more and struck within a beat. */
function clashes(score: Score, slices: readonly Slice[]): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const slice of slices) {
    const bar = Math.floor(slice.at + GRID)
    const [num, den] = score.metres[bar] ?? [4, 4]
    const beat = 1 / (num % 3 === 0 && num > 3 && den === 8 ? num / 3 : num)
    for (const a of slice.notes) {
      for (const b of slice.notes) {
        const interval = b.pitch - a.pitch
        if (interval <= 0 || interval > 25 || interval % 12 !== 1) continue
        const together = Math.min(a.until, b.until) - Math.max(a.at, b.at)
        if (together < beat - GRID) continue
        const name = `${a.part.voice} ${a.pitch} ${b.part.voice} ${b.pitch} ${Math.round(Math.max(a.at, b.at) * 1000)}`
        if (seen.has(name)) continue
        seen.add(name)
        faults.push({
          kind: 'clash',
          at: Math.max(a.at, b.at),
          text: `${say(score, Math.max(a.at, b.at))}: ${a.part.voice} ${sayPitch(a.pitch)} against ${b.part.voice} ${sayPitch(b.pitch)} for ${Math.round((together / beat) * 10) / 10} beats`,
        })
      }
    }
  }
  return faults
}

/** What is doubtful in the harmony: a report for the composer, in the order of the music. */
export function checkHarmony(score: Score): Fault[] {
  const slices = slicesOf(score)
  return [...parallels(score, slices), ...leadingNotes(score, slices), ...clashes(score, slices)].sort(
    (a, b) => a.at - b.at,
  )
}
