import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import type { CastMember, TempoMap } from '../../../src/notation/scene.ts'
import type { Cue } from '../cue.ts'
import { MUSIC } from '../files.ts'
import type { Clock } from '../perform/clock.ts'
import type { FootStrike } from './stage.ts'
import { strikesOf } from './strikes.ts'

/** Milliseconds from the start of a scene at which feet are heard in its recording, by scene. */
export type Footfalls = Record<string, readonly number[]>

const FILE = join(MUSIC, 'footfalls.json')

/** A foot that comes down further than this from where it is heard has moved, milliseconds. */
const MOVED = 40
/** Feet softer than this are not missed when they move, metres a second. */
const SOFT = 0.25
/** Share of the feet that may have moved: scuffs at the edge of what counts as a footfall. */
const STRAYS = 0.04

/** The feet that are heard in the recordings as they are. */
export const readFootfalls = (): Footfalls =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Footfalls) : {}

/** Notes the feet that are heard in recordings just made. */
export async function writeFootfalls(all: Footfalls): Promise<void> {
  writeFileSync(FILE, await format(JSON.stringify(all), { parser: 'json', printWidth: 120 }))
}

/** Times of strikes in the form they are kept in. */
export const timesOf = (strikes: readonly FootStrike[]): number[] => strikes.map(({ at }) => Math.round(at * 1000))

/** The feet a scene's cue wants to hear, as they are danced now. */
export function footfallsOf(cue: Cue, clock: Clock, cast: readonly CastMember[], music: TempoMap): FootStrike[] {
  const spans = (cue.house ?? []).filter(({ sound }) => sound === 'steps')
  return spans.flatMap(({ who, from, until }) =>
    strikesOf(
      cast,
      music,
      who,
      from === undefined ? 0 : clock.strict(clock.position(from)),
      until === undefined ? clock.duration : clock.strict(clock.position(until)),
    ),
  )
}

/** Whether the feet that are heard are still the feet that are danced. */
export const fits = (danced: readonly FootStrike[], heard: readonly number[]): boolean =>
  strayFeet(danced, heard).length <= danced.length * STRAYS

/** Times at which a foot is heard and none comes down, or one comes down and is not heard; milliseconds. */
export function strayFeet(danced: readonly FootStrike[], heard: readonly number[]): number[] {
  const far = (at: number, others: readonly number[]) => others.every((other) => Math.abs(other - at) > MOVED)
  const times = timesOf(danced)
  const loud = timesOf(danced.filter(({ speed }) => speed > SOFT))
  return [...heard.filter((at) => far(at, times)), ...loud.filter((at) => far(at, heard))].sort((a, b) => a - b)
}
