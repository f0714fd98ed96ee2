import { hash } from '../../../src/score/noise.ts'
import { VOICES, type VoiceId } from '../orchestra/voices.ts'
import type { Manner } from '../orchestra/players.ts'
import type { Note } from '../score/score.ts'
import type { Clock } from './clock.ts'

/** A note as it is played: seconds from the start of the scene, level against the part's own, decibels. */
export interface Stroke {
  note: Note
  from: number
  until: number
  pitch: number
  manner: Manner
  /** Added to the level at its start, decibels; accents decay to 0. */
  accent: number
  /** Bound to the one before: starts softly. */
  bound: boolean
  /** Part of a trill or roll after its first stroke, or a grace note: not an onset the score has. */
  ornament: boolean
}

/** Strings longer than this, unaccented, are played with the slow attack, seconds. */
const SLOW_BOW = 1.1
/** Length of a grace note and of one stroke of a trill or roll, seconds. */
const GRACE = 0.075
const TRILL = 0.074
const ROLL = 0.062
/** Spread of an arpeggio from note to note, and of a harp's plain chord, seconds. */
const ARPEGGIO = 0.045
const HARP_CHORD = 0.012
/** Standard deviation of human timing: each note, seconds. */
const HUMAN = 0.003

const strings = (voice: VoiceId) => VOICES[voice].family === 'strings'

/** A bell curve from the hash: mean 0, standard deviation near 1. */
export const bell = (x: number, seed: number): number =>
  (hash(x, seed) + hash(x, seed + 1) + hash(x, seed + 2) + hash(x, seed + 3) - 2) * 1.73

function mannerOf(voice: VoiceId, note: Note, seconds: number): Manner {
  if (note.technique === 'pizz') return 'pizz'
  if (note.technique === 'trem') return strings(voice) ? 'trem' : 'short'
  const gentle = !note.accent && !note.marcato && !note.staccato && note.technique === 'arco'
  return gentle && seconds > SLOW_BOW ? 'long' : 'short'
}

/** When a note is let go, from its written start and end: short, singing, or bound to the next. */
function releaseOf(note: Note, from: number, until: number, last: boolean): number {
  const length = until - from
  if (last) return until + (note.fermata ? 0.7 : 0.25)
  if (note.staccato || note.technique === 'spicc') return from + Math.max(0.07, Math.min(0.5 * length, 0.18))
  if (note.marcato) return from + 0.8 * length
  if (note.slurOut) return until + 0.045
  if (note.tenuto) return until - 0.01
  return until - Math.min(0.07, 0.1 * length)
}

/** Joins notes of a measured tremolo that repeat without a break: one bow, not one for every bar. */
export function joinTremolos(notes: readonly Note[]): Note[] {
  const joined: Note[] = []
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    const before =
      note.technique === 'trem' && !note.accent
        ? joined.findLast((n) => n.pitch === note.pitch && n.technique === 'trem' && Math.abs(n.until - note.at) < 1e-6)
        : undefined
    if (before) before.until = note.until
    else joined.push({ ...note })
  }
  return joined
}

/** Turns the notes of a part into strokes: lengths, graces, trills, rolls, arpeggios and a hand's small unevenness. */
export function articulate(voice: VoiceId, notes: readonly Note[], clock: Clock, seed: number): Stroke[] {
  const strokes: Stroke[] = []
  const drum = VOICES[voice].family === 'percussion'
  joinTremolos(notes).forEach((note, i) => {
    const spread = note.arpeggio ? ARPEGGIO : voice === 'harp' && note.chord > 1 ? HARP_CHORD : 0
    const spreadBefore = note.arpeggio ? spread * (note.chord - 1) * 0.5 : 0
    const uneven = bell(i, seed) * HUMAN
    const from = clock.played(note.at) + uneven + spread * note.index - spreadBefore
    const until = clock.played(note.until)
    const last = note.until >= clock.bars - 1e-6
    const manner = mannerOf(voice, note, until - from)
    const accent = note.accent ? 4 : note.marcato ? 3.5 : note.tenuto ? 0.8 : 0
    const plain: Stroke = {
      note,
      from,
      until: releaseOf(note, from, until, last),
      pitch: note.pitch,
      manner,
      accent,
      bound: note.slurIn,
      ornament: false,
    }
    note.grace.forEach((pitch, j) => {
      const start = from - GRACE * (note.grace.length - j)
      strokes.push({ ...plain, from: start, until: start + GRACE, pitch, manner: 'short', accent: -1, ornament: true })
    })
    if (note.trill === 0) {
      strokes.push(plain)
      return
    }
    const step = drum ? ROLL : TRILL
    const count = Math.max(2, Math.floor((until - from) / step))
    for (let j = 0; j < count; j++) {
      const start = from + ((until - from) * j) / count + (j > 0 ? bell(i * 997 + j, seed) * 0.004 : 0)
      const pitch = !drum && j % 2 === 1 ? note.pitch + note.trill : note.pitch
      const end = j === count - 1 ? plain.until : start + ((until - from) / count) * (drum ? 0.9 : 1.15)
      const stress = drum ? (j === 0 ? accent : -3 + bell(i * 991 + j, seed) * 0.8) : j === 0 ? accent : -1.5
      strokes.push({ ...plain, from: start, until: end, pitch, accent: stress, bound: j > 0, ornament: j > 0 })
    }
  })
  return strokes.sort((a, b) => a.from - b.from)
}
