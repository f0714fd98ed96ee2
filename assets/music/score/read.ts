import abcjs from 'abcjs'
import { VOICES, voiceOf, type VoiceId } from '../orchestra/voices.ts'
import type { Dynamic, Hairpin, Note, Part, Score, Technique } from './score.ts'

/** The parts of abcjs's parse tree this reader looks at. */
interface Element {
  el_type: string
  type?: string
  duration?: number
  rest?: { type: string; text?: number }
  pitches?: Pitch[]
  decoration?: string[]
  chord?: { name: string; position?: string }[]
  gracenotes?: { pitch: number; accidental?: string }[]
  startTriplet?: number
  tripletMultiplier?: number
  endTriplet?: boolean
  startSlur?: unknown
  endSlur?: unknown
  accidentals?: Accidental[]
  value?: { num: string; den: string }[]
}
interface Pitch {
  pitch: number
  accidental?: string
  startTie?: object
  endTie?: boolean
  startSlur?: unknown[]
  endSlur?: unknown[]
}
interface Accidental {
  acc: string
  note: string
}
interface Staff {
  voices: Element[][]
  key?: { accidentals: Accidental[] }
  meter?: { value?: { num: string; den: string }[] }
}
interface Tune {
  lines: { staff?: Staff[] }[]
  metaText: Record<string, unknown>
  warnings?: string[]
}

const LETTERS = 'CDEFGAB'
const NATURAL = [0, 2, 4, 5, 7, 9, 11]
const ACCIDENTAL: Record<string, number> = { sharp: 1, flat: -1, natural: 0, dblsharp: 2, dblflat: -2 }
const DYNAMICS = new Set(['ppp', 'pp', 'p', 'mp', 'mf', 'f', 'ff', 'fff', 'sfz', 'fp'])
/** Smallest difference between two lengths that counts, whole notes: well under a triplet of 64ths. */
const EPSILON = 1e-4

const signature = (accidentals: readonly Accidental[]): number[] => {
  const raised = Array.from({ length: 7 }, () => 0)
  for (const { acc, note } of accidentals) raised[LETTERS.indexOf(note.toUpperCase())] = ACCIDENTAL[acc] ?? 0
  return raised
}

/** Reads one voice element by element; what is written becomes notes with positions in bars. */
class PartReader {
  readonly notes: Note[] = []
  readonly dynamics: Dynamic[] = []
  readonly hairpins: Hairpin[] = []
  readonly written: { length: number; metre: number }[] = []
  readonly metres: [number, number][] = []
  readonly problems: string[] = []
  private key: number[] = signature([])
  private metre: [number, number] = [4, 4]
  private inBar = new Map<number, number>()
  private length = 0
  private tuplet = 1
  private slurs = 0
  private technique: Technique = 'arco'
  private muted = false
  private glassy = false
  private solo = false
  private open: { at: number; grows: boolean } | undefined
  /** A hairpin was told to end with the note being read. */
  private closing = false
  private tied = new Map<number, Note>()

  private get whole(): number {
    return this.metre[0] / this.metre[1]
  }

  private get at(): number {
    return this.written.length + this.length / this.whole
  }

  read(element: Element): void {
    if (element.el_type === 'key') this.key = signature(element.accidentals ?? [])
    else if (element.el_type === 'meter') this.setMetre(element.value?.[0])
    else if (element.el_type === 'note') this.readNote(element)
    else if (element.el_type === 'bar') {
      this.readDecorations(element.decoration ?? [], this.at)
      this.endBar()
    }
  }

  /** A change of key or metre written at the beginning of a line belongs to the staff, not to its elements. */
  startLine(staff: Staff): void {
    if (staff.key) this.key = signature(staff.key.accidentals)
    this.setMetre(staff.meter?.value?.[0])
  }

  private setMetre(value: { num: string; den: string } | undefined): void {
    if (value) this.metre = [Number(value.num), Number(value.den)]
  }

  /** Ends a voice that was not closed by a bar line. */
  close(): void {
    if (this.length > EPSILON) this.endBar()
    for (const note of this.tied.values())
      this.problems.push(`bar ${Math.floor(note.at) + 1}: a tie that leads to no note of its pitch`)
    if (this.open) this.problems.push(`bar ${Math.floor(this.open.at) + 1}: a hairpin that is never closed`)
  }

  private endBar(): void {
    if (this.length < EPSILON) return
    this.written.push({ length: this.length, metre: this.whole })
    this.metres.push(this.metre)
    this.length = 0
    this.inBar.clear()
  }

  private readNote(element: Element): void {
    if (element.rest?.type === 'multimeasure') {
      for (let i = 0; i < Number(element.rest.text ?? 1); i++) {
        this.written.push({ length: this.whole, metre: this.whole })
        this.metres.push(this.metre)
      }
      return
    }
    if (element.rest?.type === 'spacer') return
    if (element.startTriplet) this.tuplet = element.tripletMultiplier ?? 1
    const duration = (element.duration ?? 0) * this.tuplet
    this.readWords(element.chord ?? [])
    const at = this.at
    const marks = this.readDecorations(element.decoration ?? [], at)
    if (element.pitches) this.readPitches(element, element.pitches, at, duration / this.whole, marks)
    else this.tied.clear()
    this.length += duration
    if (element.endTriplet) this.tuplet = 1
    if (this.closing) {
      this.closeHairpin(this.at)
      this.closing = false
    }
  }

  private readWords(words: readonly { name: string; position?: string }[]): void {
    for (const { name, position } of words) {
      if (position !== 'above' && position !== 'below') continue
      const said = name.toLowerCase()
      if (said.includes('pizz')) this.technique = 'pizz'
      if (said.includes('arco')) this.technique = 'arco'
      if (said.includes('trem')) this.technique = 'trem'
      if (said.includes('spicc')) this.technique = 'spicc'
      if (/\b(ord|nat)\b/.test(said)) {
        this.technique = 'arco'
        this.glassy = false
      }
      if (said.includes('pont')) this.glassy = true
      if (said.includes('arco') || said.includes('senza')) this.glassy = false
      if (/senza sord/.test(said)) this.muted = false
      else if (said.includes('sord')) this.muted = true
      if (said.includes('solo')) this.solo = true
      if (said.includes('tutti')) this.solo = false
    }
  }

  private readDecorations(decorations: readonly string[], at: number): Set<string> {
    for (const word of decorations) {
      if (DYNAMICS.has(word)) this.dynamics.push({ at, mark: word as Dynamic['mark'] })
      else if (word === 'crescendo(' || word === 'diminuendo(') {
        if (this.open) this.closeHairpin(at)
        this.open = { at, grows: word === 'crescendo(' }
      } else if (word === 'crescendo)' || word === 'diminuendo)') {
        // On a note the hairpin reaches its goal when that note ends; before a bar line it ends at the line.
        if (this.open && this.open.at < at - EPSILON) this.closeHairpin(at)
        else this.closing = true
      }
    }
    return new Set(decorations)
  }

  private closeHairpin(at: number): void {
    if (!this.open) this.problems.push(`bar ${Math.floor(at) + 1}: the end of a hairpin that was never opened`)
    else this.hairpins.push({ at: this.open.at, until: at, grows: this.open.grows })
    this.open = undefined
  }

  private readPitches(
    element: Element,
    pitches: readonly Pitch[],
    at: number,
    length: number,
    marks: ReadonlySet<string>,
  ): void {
    const before = this.slurs
    const ends = [element.endSlur, ...pitches.map((p) => p.endSlur)].reduce<number>((n, e) => n + count(e), 0)
    const starts = [element.startSlur, ...pitches.map((p) => p.startSlur)].reduce<number>((n, s) => n + count(s), 0)
    this.slurs = Math.max(0, before + starts - ends)
    const grace = (element.gracenotes ?? []).map((g) => this.sound(g.pitch, g.accidental))
    const stillTied = new Map<number, Note>()
    const midis = pitches.map((p) =>
      p.endTie && !p.accidental ? this.tiedSound(p.pitch) : this.sound(p.pitch, p.accidental),
    )
    const sorted = [...midis].sort((a, b) => a - b)
    pitches.forEach((pitch, i) => {
      const midi = midis[i]!
      let note = pitch.endTie ? this.tied.get(midi) : undefined
      if (note) {
        note.until = at + length
        note.slurOut = this.slurs > 0
      } else {
        note = {
          at,
          until: at + length,
          pitch: midi,
          chord: pitches.length,
          index: sorted.indexOf(midi),
          technique: this.technique,
          muted: this.muted,
          glassy: this.glassy,
          solo: this.solo,
          staccato: marks.has('staccato'),
          tenuto: marks.has('tenuto'),
          accent: marks.has('accent') || marks.has('sfz') || marks.has('fp'),
          marcato: marks.has('umarcato') || marks.has('marcato'),
          trill: marks.has('trill') ? this.sound(pitch.pitch + 1, undefined) - midi : 0,
          arpeggio: marks.has('arpeggio'),
          fermata: marks.has('fermata'),
          slurIn: before > 0,
          slurOut: this.slurs > 0,
          grace: i === 0 ? grace : [],
        }
        this.notes.push(note)
      }
      if (pitch.startTie) stillTied.set(midi, note)
    })
    for (const [midi, note] of this.tied)
      if (!midis.includes(midi))
        this.problems.push(`bar ${Math.floor(note.at) + 1}: a tie that leads to no note of its pitch`)
    this.tied = stillTied
  }

  /** MIDI number of a written note, with the accidentals of the bar and the key. */
  private sound(step: number, accidental: string | undefined): number {
    const letter = ((step % 7) + 7) % 7
    if (accidental !== undefined) this.inBar.set(step, ACCIDENTAL[accidental] ?? 0)
    const shift = this.inBar.get(step) ?? this.key[letter]!
    return 60 + 12 * Math.floor(step / 7) + NATURAL[letter]! + shift
  }

  /** A note tied over the bar line keeps the accidental it had. */
  private tiedSound(step: number): number {
    const letter = ((step % 7) + 7) % 7
    const natural = 60 + 12 * Math.floor(step / 7) + NATURAL[letter]!
    for (const midi of this.tied.keys()) if (Math.abs(midi - natural) <= 1) return midi
    return this.sound(step, undefined)
  }
}

const count = (slur: unknown): number => (Array.isArray(slur) ? slur.length : slur === undefined ? 0 : 1)

const headers = (text: string, field: string): string =>
  [...text.matchAll(new RegExp(`^${field}:(.*)$`, 'gm'))].map((match) => match[1]!.trim()).join(' ')

/**
 * Reads a score in ABC. Whatever is unclear in it is listed in `problems`, each with voice and bar; nothing is guessed.
 * @throws Error when the text holds no tune or a voice the orchestra does not have.
 */
export function readScore(id: string, text: string): Score {
  const tune = (abcjs.parseOnly(text) as unknown as Tune[])[0]
  const staffs = tune?.lines.find((line) => line.staff)?.staff
  if (!tune || !staffs) throw new Error(`${id}: the file holds no music; it needs X:, K:, V: lines and bars`)
  const ids = [...new Set([...text.matchAll(/^\[?V:\s*([\w]+)/gm)].map((match) => match[1]!))]
  for (const voice of ids) {
    if (!voiceOf(voice))
      throw new Error(`${id}: there is no voice "${voice}"; there are ${Object.keys(VOICES).join(' ')}`)
  }
  const problems = (tune.warnings ?? []).map((warning) => `abcjs: ${warning.replace(/<[^>]+>/g, '')}`)
  if (staffs.length !== ids.length) problems.push(`${ids.length} voices are named but ${staffs.length} have music`)
  const readers = ids.map(() => new PartReader())
  for (const line of tune.lines) {
    line.staff?.forEach((staff, i) => {
      const reader = readers[i]
      reader?.startLine(staff)
      for (const element of staff.voices[0] ?? []) reader?.read(element)
    })
  }
  const parts = ids.map((voice, i): Part => {
    const reader = readers[i]!
    reader.close()
    problems.push(...reader.problems.map((problem) => `${voice}, ${problem}`))
    const { written, notes, dynamics, hairpins } = reader
    return { voice: voice as VoiceId, written, notes, dynamics, hairpins }
  })
  return {
    id,
    title: headers(text, 'T'),
    composer: headers(text, 'C'),
    source: headers(text, 'S'),
    note: headers(text, 'N'),
    bars: Math.max(0, ...parts.map((part) => part.written.length)),
    parts,
    metres: readers[0]?.metres ?? [],
    problems,
  }
}
