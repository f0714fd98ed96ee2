import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cue } from './cue.ts'
import { houseOf, type Company } from './house/layers.ts'
import { clockOf } from './perform/clock.ts'
import { renderStems } from './perform/render.ts'
import { stemsOf } from './perform/stems.ts'
import type { SceneMusic } from './programme.ts'
import { levelReport, silentVoices } from './report/levels.ts'
import { measureOnsets } from './report/onsets.ts'
import { checkBars } from './score/check-bars.ts'
import type { Score } from './score/score.ts'
import { blocksOf, integrated } from './sound/loudness.ts'
import { join as joinHouse, polish } from './sound/master.ts'
import { mix } from './sound/mix.ts'
import { writeWav } from './sound/wav.ts'

/** Seconds that ring after the last bar when the cue does not say. */
export const TAIL = 3

/** Solo lines begin within this of the beat in the middle, milliseconds. */
const ONSET_LIMIT = 40
/** Fewer notes than this have no middle worth the name. */
const ENOUGH = 8

/** A scene, played and mixed, not yet encoded. */
export interface Baked {
  id: string
  duration: number
  tail: number
  /** Checks of the stems that failed. */
  wrong: readonly string[]
}

/** Where a scene's working files go; not kept. */
export const workshop = (id: string): string => join('out', 'music', id)

/** The mix of a scene at its own loudness, before it is limited and encoded. */
export const mixOf = (id: string): string => join(workshop(id), 'mix.wav')

/**
 * Plays and mixes a scene to `out/music/<id>/`, with a report beside it.
 * `company` is asked for when feet are to be heard. @throws Error when the score has errors.
 */
export async function bakeScene(
  scene: SceneMusic,
  score: Score,
  cue: Cue,
  company: () => Promise<Company>,
): Promise<Baked> {
  const { id, segments } = scene
  const errors = checkBars(score, segments)
  if (errors.length > 0) throw new Error(`cannot be played: ${errors.join('; ')}`)
  const clock = clockOf(segments, cue.rubato)
  const tail = cue.tail ?? TAIL
  const folder = workshop(id)
  mkdirSync(folder, { recursive: true })
  const stems = stemsOf(score, cue, clock)
  const fileOf = await renderStems(stems, join(folder, 'stems'), clock.duration)
  const { sound, voices } = mix(stems, fileOf, cue, clock, clock.duration + tail)
  polish(sound)
  const house = await houseOf(cue, clock, clock.duration + tail, company)
  const whole = joinHouse(sound, house, cue.loudness, tail)
  writeWav(mixOf(id), whole)
  const blocks = blocksOf(whole)
  const solo = stems.filter((stem) => cue.melody.includes(stem.voice) && stem.by === stem.voice)
  const onsets = measureOnsets(solo, fileOf, clock)
  const wrong = [
    ...silentVoices(score, voices, clock),
    ...onsets
      .filter((line) => line.heard >= ENOUGH && Math.abs(line.median) > ONSET_LIMIT)
      .map((line) => `${line.voice}: its notes begin ${line.median} ms off the beat`),
  ]
  const lines = [
    `${id} ${score.title}: ${integrated(blocks).toFixed(1)} LUFS, ${stems.length} stems`,
    ...levelReport(score, cue, voices, clock, blocks),
    ...onsets.map(
      (o) =>
        `onsets ${o.voice}: ${o.heard} of ${o.notes} heard, middle ${o.median} ms, nine in ten within ${o.ninety} ms`,
    ),
    ...wrong.map((text) => `WRONG ${text}`),
  ]
  writeFileSync(join(folder, 'report.txt'), lines.join('\n'))
  console.log(lines.join('\n'))
  return { id, duration: clock.duration, tail, wrong }
}
