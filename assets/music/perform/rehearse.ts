import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spokenAfter } from '../sound/onset.ts'
import { playMidi } from '../sound/programs.ts'
import { readWav } from '../sound/wav.ts'
import { takeApart } from './apart.ts'
import { atOnce } from './at-once.ts'
import { midiFile } from './midi.ts'
import { PREROLL, type Ahead, type Stem } from './stems.ts'

/** In the hall a note is heard to begin a little later than on its dry stem, seconds. */
const HEARD = 0.006
/** A note is moved by this at most, seconds: the slowest bows speak after it. */
const MOST = 0.2

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

/** When the strokes of a stem are heard to begin, seconds from the start of the scene; undefined for ornaments and drums. */
export type Beginnings = readonly (number | undefined)[]

/** Plays the notes of a stem one by one and listens when each has spoken; what was heard is kept beside its notes. */
async function listen(stem: Stem, folder: string): Promise<Beginnings> {
  if (typeof stem.preset.by === 'object') return stem.strokes.map(() => undefined)
  const { notes, gestures, seconds } = takeApart(stem)
  const [midi, heard, wav] = ['mid', 'json', 'wav'].map((kind) => join(folder, `${stem.name}.${kind}`)) as [
    string,
    string,
    string,
  ]
  const bytes = midiFile(stem.preset, gestures, seconds)
  let after: (number | null)[]
  if (existsSync(heard) && existsSync(midi) && readFileSync(midi).equals(bytes))
    after = JSON.parse(readFileSync(heard, 'utf8')) as (number | null)[]
  else {
    rmSync(heard, { force: true })
    writeFileSync(midi, bytes)
    await playMidi(midi, wav)
    const sound = readWav(wav)
    rmSync(wav)
    after = notes.map(({ stroke, at, length }) => spokenAfter(sound, stem.strokes[stroke]!.pitch, at, length) ?? null)
    writeFileSync(heard, JSON.stringify(after))
  }
  const begins = stem.strokes.map((): number | undefined => undefined)
  notes.forEach(({ stroke, struck }, i) => {
    const late = after[i]
    if (late !== null && late !== undefined) begins[stroke] = struck + late - PREROLL
  })
  return begins
}

/** Listens to stems note by note; working files go to a folder. */
export async function listenTo(stems: readonly Stem[], folder: string): Promise<ReadonlyMap<string, Beginnings>> {
  mkdirSync(folder, { recursive: true })
  const heard = new Map<string, Beginnings>()
  await atOnce(stems, async (stem) => void heard.set(stem.name, await listen(stem, folder)))
  return heard
}

/**
 * Tells the players how much earlier to begin than they did: bows of all lengths, slurs and swells speak after different
 * times, which no table of presets knows. What cannot be heard alone is moved like the others of its stem.
 */
export function rehearse(stems: readonly Stem[], heard: ReadonlyMap<string, Beginnings>): Ahead {
  const ahead = new Map(
    stems.map((stem) => {
      const late = heard.get(stem.name)!.map((at, i) => (at === undefined ? at : at - stem.strokes[i]!.from + HEARD))
      const usual = middle(late.filter((each) => each !== undefined))
      return [stem.name, late.map((each) => Math.max(-MOST, Math.min(MOST, each ?? usual)))]
    }),
  )
  return (stem, stroke) => ahead.get(stem)?.[stroke] ?? 0
}
