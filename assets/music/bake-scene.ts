import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cue } from './cue.ts'
import { houseOf, type Company } from './house/layers.ts'
import { timesOf } from './house/footfalls.ts'
import type { FootStrike } from './house/stage.ts'
import { clockOf } from './perform/clock.ts'
import { listenTo, rehearse } from './perform/rehearse.ts'
import { renderStems } from './perform/render.ts'
import { stemsOf } from './perform/stems.ts'
import type { SceneMusic } from './programme.ts'
import { attacksIn } from './report/attacks.ts'
import { levelReport, silentVoices } from './report/levels.ts'
import { ON_THE_BEAT, onsetsOf, soloStems, type Onsets } from './report/onsets.ts'
import { checkBars } from './score/check-bars.ts'
import type { Score } from './score/score.ts'
import { blocksOf, integrated } from './sound/loudness.ts'
import { join as joinHouse, polish } from './sound/master.ts'
import { mix } from './sound/mix.ts'
import { readWav, writeWav, type Stereo } from './sound/wav.ts'

/** Seconds that ring after the last bar when the cue does not say. */
export const TAIL = 3

/** Solo lines begin within this of the beat in the middle, milliseconds: a quarter of what the dance would notice. */
const MIDDLE_LIMIT = 10

/** A scene, played and mixed, not yet encoded. */
export interface Baked {
  id: string
  duration: number
  tail: number
  /** Milliseconds at which feet are heard in it; undefined when none are to be heard. */
  feet: readonly number[] | undefined
  /** How the lines that carry the tune meet the beat, by voice. */
  onsets: Readonly<Record<string, Onsets>>
  /** Checks of the stems that failed. */
  wrong: readonly string[]
}

/** Where a scene's working files go; not kept. */
export const workshop = (id: string): string => join('out', 'music', id)

/** The mix of a scene at its own loudness, before it is limited and encoded. */
export const mixOf = (id: string): string => join(workshop(id), 'mix.wav')

/** The music of a scene as it was last mixed, kept beside its sound: a dance that changes needs only its feet anew. */
interface Mixed {
  /** What it was mixed from. */
  key: string
  onsets: Readonly<Record<string, Onsets>>
  wrong: readonly string[]
  lines: readonly string[]
}

/** Plays and mixes the music of a scene, without the sounds of the house, or takes what was mixed from the same sources. */
async function musicOf(
  scene: SceneMusic,
  score: Score,
  cue: Cue,
  tail: number,
  key: string,
): Promise<Mixed & { sound: Stereo }> {
  const folder = workshop(scene.id)
  const [wav, note] = [join(folder, 'music.wav'), join(folder, 'music.json')]
  if (existsSync(note)) {
    const mixed = JSON.parse(readFileSync(note, 'utf8')) as Mixed
    if (mixed.key === key) return { ...mixed, sound: readWav(wav) }
  }
  const clock = clockOf(scene.segments, cue.rubato)
  const first = stemsOf(score, cue, clock)
  const heard = await listenTo(first, join(folder, 'rehearsal'))
  const stems = stemsOf(score, cue, clock, rehearse(first, heard))
  const fileOf = await renderStems(stems, join(folder, 'stems'), clock.duration)
  const { sound, voices } = mix(stems, fileOf, cue, clock, clock.duration + tail)
  polish(sound)
  const solo = soloStems(stems, cue)
  const onsets = onsetsOf(solo, await listenTo(solo, join(folder, 'apart')), clock)
  const wrong = [
    ...silentVoices(score, voices, clock),
    ...Object.entries(onsets).flatMap(([voice, { notes, within, middle, most }]) => [
      ...(Math.abs(middle) > MIDDLE_LIMIT ? [`${voice}: its notes begin ${middle} ms off the beat`] : []),
      ...(within < notes ? [`${voice}: ${notes - within} notes begin up to ${most} ms off the beat`] : []),
    ]),
  ]
  const lines = [
    `${scene.id} ${score.title}: ${stems.length} stems`,
    ...levelReport(score, cue, voices, clock, blocksOf(sound)),
    ...Object.entries(onsets).map(
      ([voice, { notes, within, middle, ninety, most }]) =>
        `onsets ${voice}: ${within} of ${notes} within ${ON_THE_BEAT} ms, middle ${middle} ms, nine in ten within ${ninety} ms, most ${most}`,
    ),
    ...wrong.map((text) => `WRONG ${text}`),
  ]
  writeWav(wav, sound)
  writeFileSync(join(folder, 'attacks.json'), JSON.stringify(attacksIn(sound).map((at) => Number(at.toFixed(3)))))
  writeFileSync(note, JSON.stringify({ key, onsets, wrong, lines } satisfies Mixed))
  return { key, onsets, wrong, lines, sound }
}

/**
 * Plays and mixes a scene to `out/music/<id>/`, with a report beside it.
 * `company` is asked for when feet are to be heard; `key` names the sources of the music.
 * @throws Error when the score has errors.
 */
export async function bakeScene(
  scene: SceneMusic,
  score: Score,
  cue: Cue,
  company: () => Promise<Company>,
  key: string,
): Promise<Baked> {
  const { id, segments } = scene
  const errors = checkBars(score, segments)
  if (errors.length > 0) throw new Error(`cannot be played: ${errors.join('; ')}`)
  const clock = clockOf(segments, cue.rubato)
  const tail = cue.tail ?? TAIL
  const folder = workshop(id)
  mkdirSync(folder, { recursive: true })
  const { sound, onsets, wrong, lines } = await musicOf(scene, score, cue, tail, key)
  const strikes: FootStrike[] = []
  const house = await houseOf(cue, clock, clock.duration + tail, company, strikes)
  const whole = joinHouse(sound, house, cue.loudness, tail)
  writeWav(mixOf(id), whole)
  const report = [`${id}: ${integrated(blocksOf(whole)).toFixed(1)} LUFS with the house`, ...lines]
  writeFileSync(join(folder, 'report.txt'), report.join('\n'))
  console.log(report.join('\n'))
  const feet = cue.house?.some(({ sound: made }) => made === 'steps') ? timesOf(strikes) : undefined
  return { id, duration: clock.duration, tail, feet, onsets, wrong }
}
