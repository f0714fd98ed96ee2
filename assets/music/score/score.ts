import type { VoiceId } from '../orchestra/voices.ts'

/** Musical position in bars from 0: 2.5 is the middle of the third bar, whatever its metre. */
export type Bars = number

/** How strings (or muted brass) are played from here on. */
export type Technique = 'arco' | 'pizz' | 'trem' | 'spicc'

/** One sounding pitch, ties already joined into one. */
export interface Note {
  at: Bars
  until: Bars
  /** MIDI number. */
  pitch: number
  /** Notes struck with it by the same part, and its place among them from below. */
  chord: number
  index: number
  technique: Technique
  muted: boolean
  /** "sul pont.": near the bridge. */
  glassy: boolean
  /** One player instead of the section. */
  solo: boolean
  staccato: boolean
  tenuto: boolean
  accent: boolean
  marcato: boolean
  /** Semitones up to the note it trills with; 0 when it does not trill. A drum's trill is a roll. */
  trill: number
  arpeggio: boolean
  fermata: boolean
  /** Bound to the note before, or to the one after, by a slur. */
  slurIn: boolean
  slurOut: boolean
  /** Grace notes before it, MIDI numbers. */
  grace: readonly number[]
}

export type DynamicMark = 'ppp' | 'pp' | 'p' | 'mp' | 'mf' | 'f' | 'ff' | 'fff'

/** A dynamic mark, or the end of a hairpin whose goal is the next mark. */
export interface Dynamic {
  at: Bars
  mark: DynamicMark | 'sfz' | 'fp'
}

export interface Hairpin {
  at: Bars
  until: Bars
  grows: boolean
}

/** One voice of the score. */
export interface Part {
  voice: VoiceId
  /** Length of every bar as written, and of its metre, whole notes. */
  written: readonly { length: number; metre: number }[]
  notes: readonly Note[]
  dynamics: readonly Dynamic[]
  hairpins: readonly Hairpin[]
}

export interface Score {
  id: string
  title: string
  composer: string
  source: string
  /** Grade of the source as `N:` says it. */
  note: string
  bars: number
  parts: readonly Part[]
  /** Bars' metres as [numerator, denominator]. */
  metres: readonly (readonly [number, number])[]
  problems: readonly string[]
}
