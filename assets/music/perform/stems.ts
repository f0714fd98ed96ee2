import { hash, wander } from '../../../src/score/noise.ts'
import type { Cue, Doubling } from '../cue.ts'
import { attackOf, controlFor, gainOf, HOUSE_LEVEL } from '../orchestra/loudness.ts'
import { PLAYERS, type Manner, type Preset } from '../orchestra/players.ts'
import { VOICES, type VoiceId } from '../orchestra/voices.ts'
import type { Note, Part, Score } from '../score/score.ts'
import { articulate, bell, type Stroke } from './articulate.ts'
import type { Clock } from './clock.ts'
import { dynamicsOf } from './dynamics.ts'
import type { Gesture } from './midi.ts'
import { phrasesOf } from './phrases.ts'

/** Seconds of a stem before the scene begins, so that slow attacks may start early. */
export const PREROLL = 1
/** Seconds of a stem after the last bar. */
export const RING = 5

/** One player or section with one preset: what is rendered to one file. */
export interface Stem {
  /** 'vn1-long', 'ob1-short+cl1'. */
  name: string
  /** Whose notes it plays, and with whose instrument. */
  voice: VoiceId
  by: VoiceId
  preset: Preset
  /** Constant gain, dB. */
  gain: number
  muted: boolean
  glassy: boolean
  strokes: readonly Stroke[]
  gestures: readonly Gesture[]
}

/** Solo parts whose samples are thin are always joined by somebody, softly. */
const ALWAYS_DOUBLED: readonly Doubling[] = [
  { voice: 'vns', by: 'vn1', level: -12 },
  { voice: 'vas', by: 'va', level: -12 },
  { voice: 'vcs', by: 'vc', level: -12 },
  { voice: 'ob1', by: 'cl1', level: -11 },
  { voice: 'ob2', by: 'cl2', level: -11 },
  { voice: 'eh', by: 'cl1', level: -11 },
  { voice: 'fl1', by: 'fl2', level: -10 },
  { voice: 'bn1', by: 'bcl', level: -11 },
]

const SOLOISTS: Partial<Record<VoiceId, VoiceId>> = { vn1: 'vns', vn2: 'vns', va: 'vas', vc: 'vcs' }

/** A note is struck early by the time its preset takes to speak, at most this, seconds. */
const EARLY_LIMIT = 0.17
/** A note too short to speak fully is played louder instead, at most by this, decibels. */
const SHORT_LIFT = 6
/** Controls are renewed this often, and set so long before the note; seconds. */
const CONTROL_STEP = 0.02
const LEAD = 0.01
/** A pitch is let go so long before it is struck again, seconds; a drum's skin is never still. */
const RESTRIKE = 0.03
const DRUM_RESTRIKE = 0.003
/** Strokes further apart than this stay in order whatever their presets and the rehearsal ask for, seconds. */
const FAR_APART = 0.4
/** A plucked section against a bowed one, decibels. */
const PLUCKED = -3
/** Seconds in which an accent falls back to the level of the note. */
const ACCENT_FALL = 0.22

const seedOf = (name: string): number => [...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 65521, 7)

/** How far towards its full height a stroke gets before it ends, 0 to 1: sounds rise like 1 − 2^(−t / attack). */
const reached = (preset: Preset, stroke: Stroke) =>
  1 - 0.5 ** ((stroke.until - stroke.from) / Math.max(0.005, attackOf(preset, stroke.pitch)))

/** Seconds from note-on until a stroke is heard: until half of the height it reaches. */
const earlyOf = (preset: Preset, stroke: Stroke) =>
  Math.min(EARLY_LIMIT, -attackOf(preset, stroke.pitch) * Math.log2(1 - reached(preset, stroke) / 2))

/** What a short note lacks of its height when it ends, decibels. */
const lift = (preset: Preset, stroke: Stroke): number =>
  Math.min(SHORT_LIFT, -20 * Math.log10(Math.max(0.05, reached(preset, stroke))))

/** Swell inside a held note: grows to the middle, tapers when nothing follows it; decibels. */
function swell(stroke: Stroke, t: number): number {
  const length = stroke.until - stroke.from
  if (length < 0.6) return 0
  const f = Math.min(1, Math.max(0, (t - stroke.from) / length))
  const depth = Math.min(1.6, 0.6 + length * 0.4)
  const taper = stroke.note.slurOut || f < 0.75 ? 0 : ((f - 0.75) / 0.25) ** 2 * 2.5
  return depth * (Math.sin(Math.PI * Math.min(1, f * 1.1)) - 0.5) - taper
}

/** Level of a stroke at a moment against the voice's mf, decibels. */
function levelAt(
  stroke: Stroke,
  t: number,
  clock: Clock,
  dynamic: (at: number) => number,
  arc: (at: number) => number,
) {
  const { note } = stroke
  const from = clock.played(note.at)
  const until = clock.played(note.until)
  const f = Math.min(0.999, Math.max(0, (t - from) / Math.max(1e-3, until - from)))
  const at = note.at + (note.until - note.at) * f
  const share = -7 * Math.log10(note.chord)
  const accent = stroke.accent * Math.max(0, 1 - (t - stroke.from) / ACCENT_FALL)
  const bow = (note.muted ? -2 : 0) + (note.technique === 'pizz' ? PLUCKED : 0)
  return dynamic(at) + arc(at) + swell(stroke, t) + accent + share + bow
}

/** How much earlier than its preset asks for a stroke of a stem is begun, seconds: what a rehearsal has found. */
export type Ahead = (stem: string, stroke: number) => number

interface Playing {
  voice: VoiceId
  by: VoiceId
  preset: Preset
  clock: Clock
  dynamic: (at: number) => number
  arc: (at: number) => number
  seed: number
  ahead: (stroke: number) => number
}

/** Seconds from a stroke's beginning to the gesture that lets it be heard then. */
const shiftOf = (how: Playing, stroke: Stroke, i: number) => PREROLL - earlyOf(how.preset, stroke) - how.ahead(i)

/** Gestures of a preset whose breath control shapes every moment of a note. */
function breathe(strokes: readonly Stroke[], how: Playing): Gesture[] {
  const gestures: Gesture[] = [{ at: 0, kind: 'control', control: 11, value: 100 }]
  strokes.forEach((stroke, i) => {
    const shift = shiftOf(how, stroke, i)
    const more = lift(how.preset, stroke)
    const breath = (at: number, t: number) => {
      const level = more + levelAt(stroke, t, how.clock, how.dynamic, how.arc)
      const value = controlFor(how.by, how.preset, stroke.pitch, level)
      gestures.push({ at, kind: 'control', control: 2, value, stroke: i })
    }
    breath(stroke.from + shift - LEAD, stroke.from)
    for (let t = stroke.from + CONTROL_STEP; t < stroke.until; t += CONTROL_STEP) breath(t + shift, t)
    const velocity = (stroke.bound ? 58 : 80) + stroke.accent * 7 + bell(i, how.seed + 11) * 2
    gestures.push({ at: stroke.from + shift, kind: 'on', pitch: stroke.pitch, velocity, stroke: i })
    gestures.push({ at: releaseOf(strokes, i, how), kind: 'off', pitch: stroke.pitch, stroke: i })
  })
  return gestures
}

/** Seconds a struck or plucked sound is left to ring after its written end; dampers of the piano fall at once. */
function ringOf(by: VoiceId, { manner }: Stroke): number {
  const { family } = VOICES[by]
  if (manner === 'pizz') return 0.35
  if (by === 'pno') return 0.1
  return family === 'percussion' ? 1.5 : family === 'keys' ? 1.2 : 0.1
}

/** Gestures of a preset that is struck or plucked: its velocity says everything. */
function strike(strokes: readonly Stroke[], how: Playing): Gesture[] {
  const key = typeof how.preset.by === 'object' ? how.preset.by.key : undefined
  const gap = VOICES[how.by].family === 'percussion' ? DRUM_RESTRIKE : RESTRIKE
  const gestures: Gesture[] = [{ at: 0, kind: 'control', control: 11, value: 100 }]
  strokes.forEach((stroke, i) => {
    const pitch = key ?? stroke.pitch
    const shift = shiftOf(how, stroke, i)
    const level = levelAt(stroke, stroke.from + 0.01, how.clock, how.dynamic, how.arc)
    const velocity = controlFor(how.by, how.preset, stroke.pitch, level + bell(i, how.seed + 13) * 0.5)
    gestures.push({ at: stroke.from + shift, kind: 'on', pitch, velocity, stroke: i })
    gestures.push({ at: releaseOf(strokes, i, how, ringOf(how.by, stroke), gap), kind: 'off', pitch, stroke: i })
  })
  return gestures
}

/** When a stroke's pitch is let go in the file: at its own end, or just before it is struck again. */
function releaseOf(strokes: readonly Stroke[], index: number, how: Playing, ring = 0, gap = RESTRIKE): number {
  const stroke = strokes[index]!
  const begun = stroke.from + shiftOf(how, stroke, index)
  const until = stroke.until + ring + shiftOf(how, stroke, index)
  for (let i = index + 1; i < strokes.length; i++) {
    const later = strokes[i]!
    const again = later.from + shiftOf(how, later, i)
    if (later.pitch === stroke.pitch && again < until + gap) return Math.max(begun + 0.02, Math.min(until, again - gap))
    if (later.from > stroke.until + ring + FAR_APART) break
  }
  return Math.max(until, begun + 0.05)
}

/** A player's pitch wanders by a few cents, and copies of an instrument are never quite alike. */
function drift(gestures: Gesture[], seconds: number, name: string, off: number): void {
  const seed = seedOf(name)
  const own = off + (hash(seed, 3) - 0.5) * 7
  for (let t = 0; t < seconds; t += 0.5)
    gestures.push({ at: t, kind: 'bend', cents: own + wander(t * 0.7, seed) * 2.5 })
}

/** Stems of one part: one for every preset it needs, and the same again for whoever doubles it. */
function stemsOfPart(part: Part, clock: Clock, doublings: readonly Doubling[], ahead: Ahead): Stem[] {
  const soloist = SOLOISTS[part.voice]
  const groups: { voice: VoiceId; notes: Note[] }[] = [
    { voice: part.voice, notes: part.notes.filter((note) => !(soloist && note.solo)) },
  ]
  if (soloist) groups.push({ voice: soloist, notes: part.notes.filter((note) => note.solo) })
  const stems: Stem[] = []
  const arc = phrasesOf(part, clock)
  for (const { voice, notes } of groups) {
    if (notes.length === 0) continue
    const dynamic = dynamicsOf(part, VOICES[voice].family)
    const add = (by: VoiceId, played: readonly Note[], level: number, suffix: string, cents = 0) => {
      const seed = seedOf(part.voice + suffix)
      const strokes = articulate(by, played, clock, seed)
      const kinds = new Map<string, Stroke[]>()
      for (const stroke of strokes) {
        const { manner, note } = stroke
        const kind = `${PLAYERS[by][manner] === PLAYERS[by].long ? 'long' : manner}|${note.muted}|${note.glassy}`
        kinds.set(kind, [...(kinds.get(kind) ?? []), stroke])
      }
      for (const [kind, some] of kinds) {
        const [manner, muted, glassy] = kind.split('|')
        const preset = PLAYERS[by][manner as Manner]
        const name = `${part.voice}${voice === part.voice ? '' : '-solo'}-${manner}${muted === 'true' ? '-sord' : ''}${glassy === 'true' ? '-pont' : ''}${suffix}`
        const how: Playing = { voice, by, preset, clock, dynamic, arc, seed, ahead: (i) => ahead(name, i) }
        const gestures = preset.by === 'breath' ? breathe(some, how) : strike(some, how)
        if (typeof preset.by !== 'object') drift(gestures, PREROLL + clock.duration + RING, name, cents)
        stems.push({
          name,
          voice,
          by,
          preset,
          gain: gainOf(by, preset) + level,
          muted: muted === 'true',
          glassy: glassy === 'true',
          strokes: some,
          gestures,
        })
      }
    }
    add(voice, notes, 0, '')
    for (const doubling of doublings.filter((d) => d.voice === voice)) {
      const { by, level = -9, octaves = 0, cents } = doubling
      const from = doubling.from === undefined ? 0 : clock.position(doubling.from)
      const until = doubling.until === undefined ? Infinity : clock.position(doubling.until)
      const [low, high] = VOICES[by].range
      const moved = notes
        .filter((note) => note.at >= from - 1e-6 && note.at < until - 1e-6)
        .map((note) => ({ ...note, pitch: note.pitch + 12 * octaves, grace: note.grace.map((g) => g + 12 * octaves) }))
        .filter((note) => note.pitch >= low && note.pitch <= high)
      if (moved.length > 0)
        add(by, moved, level + HOUSE_LEVEL[voice] - HOUSE_LEVEL[by], `+${by}${octaves === 0 ? '' : octaves}`, cents)
    }
  }
  return stems
}

/** Everything the orchestra plays in a scene; `ahead` is what the rehearsal found, nothing before there was one. */
export function stemsOf(score: Score, cue: Cue, clock: Clock, ahead: Ahead = () => 0): Stem[] {
  const chosen = cue.doublings ?? []
  const doublings = [
    ...ALWAYS_DOUBLED.filter((d) => !chosen.some((c) => c.voice === d.voice && c.by === d.by)),
    ...chosen,
  ]
  return score.parts
    .filter((part) => part.notes.length > 0)
    .flatMap((part) => stemsOfPart(part, clock, doublings, ahead))
    .map((stem) => ({ ...stem, gain: stem.gain + (cue.balance?.[stem.voice] ?? 0) }))
}
