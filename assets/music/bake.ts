import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { execFileSync } from 'node:child_process'
import { runTool } from '../../tools/lib/arguments.ts'
import { openProgramme, sceneNamed, type Show } from '../../tools/lib/programme.ts'
import { buildTempoMap } from '../../src/score/tempo.ts'
import type { MusicIndex, SceneRecording } from '../../src/notation/music.ts'
import { bakeScene, mixOf, TAIL, workshop } from './bake-scene.ts'
import { fits, footfallsOf, readFootfalls, writeFootfalls } from './house/footfalls.ts'
import type { Company } from './house/layers.ts'
import type { FootStrike } from './house/stage.ts'
import { readOnsets, writeOnsets, type SceneOnsets } from './onsets.ts'
import { clockOf } from './perform/clock.ts'
import { drawEvening, eveningReport, layOver, loudnessOf, type Evening, type Played } from './evening.ts'
import { cueOf, scoreOf, scoreText } from './files.ts'
import { scenesOfTheEvening, type SceneMusic } from './programme.ts'
import { encode, limit, measure } from './sound/encode.ts'
import { checkPrograms } from './sound/programs.ts'
import { ENGINE, musicHash, OLDEST, sourcesHash } from './sources.ts'

const PUBLIC = join('public', 'music')
const INDEX = join(PUBLIC, 'index.json')

/** The evening is brought to this, LUFS; a difference under the tolerance leaves the recordings as they are. */
const EVENING = -18
const TOLERANCE = 0.3
/** No scene lies further from the evening than this, LU. */
const WIDEST = 5.7

/** Everything known of the recordings that lie in `public/music`. */
const readIndex = (): MusicIndex =>
  existsSync(INDEX) ? (JSON.parse(readFileSync(INDEX, 'utf8')) as MusicIndex) : { lufs: 0, trim: 0, scenes: {} }

/** What a mix was made from, kept beside it: the sources may change while others are baked. */
interface Made {
  engine: number
  /** Hash of the sources; empty when the mix did not pass its checks. */
  sources: string
  feet?: readonly number[]
  onsets: SceneOnsets['lines']
}

const madeFile = (id: string) => join(workshop(id), 'made.json')

/** What the mix of a scene was made from, if there is one. */
const madeOf = (id: string): Made | undefined =>
  existsSync(mixOf(id)) && existsSync(madeFile(id))
    ? (JSON.parse(readFileSync(madeFile(id), 'utf8')) as Made)
    : undefined

/** Whether a recording or a mix is still what the sources ask for, with every foot where it is danced. */
async function isFresh(
  scene: SceneMusic,
  made: Omit<Made, 'onsets'>,
  danced: readonly FootStrike[] | undefined,
): Promise<boolean> {
  const heard = made.feet
  const feet = danced && heard ? fits(danced, heard) : danced === heard
  const sources = await sourcesHash(scene.id, scene.segments, made.engine, heard)
  return feet && made.engine >= OLDEST && made.sources === sources
}

/** Brings a mix to the level of the evening and encodes it. */
async function finish(id: string, trim: number, folder: string): Promise<{ opus: string; aac: string }> {
  const wav = join(workshop(id), `${id}.wav`)
  const { loudness } = await cueOf(id)
  const level = Math.min(EVENING + WIDEST, Math.max(EVENING - WIDEST, loudness + trim))
  await limit(mixOf(id), wav, level - loudness)
  const [opus, aac] = [join(folder, `${id}.ogg`), join(folder, `${id}.m4a`)]
  await encode(wav, opus, aac)
  return { opus, aac }
}

/** What the index says of a scene just encoded. */
async function describe(
  scene: SceneMusic,
  files: { opus: string; aac: string },
  tail: number,
): Promise<SceneRecording> {
  const [opus, aac] = [await measure(files.opus), await measure(files.aac)]
  const { title, composer } = scoreOf(scene.id)
  return {
    opus: { file: `${scene.id}.ogg`, bytes: statSync(files.opus).size },
    aac: { file: `${scene.id}.m4a`, bytes: statSync(files.aac).size },
    title,
    composer,
    duration: Number(buildTempoMap(scene.segments).duration.toFixed(4)),
    tail,
    lufs: opus.lufs,
    peak: Math.max(opus.peak, aac.peak),
    engine: madeOf(scene.id)!.engine,
    sources: madeOf(scene.id)!.sources,
  }
}

/** The people of a scene, from the show compiled once when the first feet are to be heard. */
function companyOf(): (id: string) => Promise<Company> {
  let show: Promise<Show> | undefined
  return async (id) => {
    const { cast, music } = sceneNamed(await (show ??= openProgramme()), id)
    return { cast: cast(), music }
  }
}

const USAGE = 'npm run bake:music -- [--scene A7,A8] [--preview] [--all] [--hear]'

const recordingsOf = (known: MusicIndex['scenes']): Played[] =>
  Object.entries(known).map(([id, { opus, duration }]) => ({ id, path: join(PUBLIC, opus.file), duration }))

const durationOf = (scene: SceneMusic) => buildTempoMap(scene.segments).duration

/**
 * What must be added to all scenes to bring the evening to its loudness: measured when the mixes of the whole evening are
 * at hand, else as it was.
 */
async function trimOf(scenes: readonly SceneMusic[], before: number): Promise<number> {
  if (!scenes.every(({ id }) => existsSync(mixOf(id)))) return before
  const mixes = scenes.map((scene) => ({ id: scene.id, path: mixOf(scene.id), duration: durationOf(scene) }))
  const trim = Number((EVENING - loudnessOf(await layOver(mixes))).toFixed(2))
  return Math.abs(trim - before) > TOLERANCE ? trim : before
}

/**
 * Plays the scores. Without options: every scene whose sources changed since its recording was made.
 * `--scene` bakes those named, `--all` everything; `--preview` writes only `out/music/<id>/`, for the composer. `--hear`
 * bakes nothing: it listens to the evening as it is and draws its loudness and its spectrogram to `out/music/evening/`.
 */
await runTool(async () => {
  const { values } = parseArgs({
    options: {
      scene: { type: 'string' },
      preview: { type: 'boolean' },
      all: { type: 'boolean' },
      hear: { type: 'boolean' },
    },
    allowPositionals: false,
  })
  checkPrograms()
  const scenes = await scenesOfTheEvening()
  const named = values.scene?.toUpperCase().split(',')
  for (const id of named ?? [])
    if (!scenes.some((scene) => scene.id === id))
      throw new Error(`There is no scene "${id}"; there are ${scenes.map((s) => s.id).join(' ')}\nUsage: ${USAGE}`)
  const index = readIndex()
  if (values.hear) {
    const played = recordingsOf(index.scenes)
    const evening = await layOver(played)
    await hear(played, evening)
    return drawEvening(join('out', 'music', 'evening'), played, evening)
  }
  const heard = readFootfalls()
  const company = companyOf()
  const feetOf = async ({ id, segments }: SceneMusic): Promise<readonly FootStrike[] | undefined> => {
    const cue = await cueOf(id)
    if (!cue.house?.some(({ sound }) => sound === 'steps')) return undefined
    const { cast, music } = await company(id)
    return footfallsOf(cue, clockOf(segments, cue.rubato), cast, music)
  }
  const wrong: string[] = []
  const baked = new Set<string>()
  for (const scene of scenes) {
    const { id } = scene
    if (named ? !named.includes(id) : scoreText(id) === undefined) continue
    const danced = await feetOf(scene)
    const recording = index.scenes[id]
    if (!named && !values.all && recording && (await isFresh(scene, { ...recording, feet: heard[id] }, danced)))
      continue
    const mixed = madeOf(id)
    if (values.all || !mixed || mixed.engine < ENGINE || !(await isFresh(scene, mixed, danced))) {
      const sources = (feet: readonly number[] | undefined) => sourcesHash(id, scene.segments, ENGINE, feet)
      try {
        const key = await musicHash(id, scene.segments)
        const result = await bakeScene(scene, scoreOf(id), await cueOf(id), () => company(id), key)
        const same = key === (await musicHash(id, scene.segments))
        const amiss = [...result.wrong, ...(same ? [] : ['its notes changed while they were played: bake it again'])]
        wrong.push(...amiss.map((text) => `${id} ${text}`))
        const hash = amiss.length === 0 ? await sources(result.feet) : ''
        const made: Made = { engine: ENGINE, sources: hash, feet: result.feet, onsets: result.onsets }
        writeFileSync(madeFile(id), JSON.stringify(made))
      } catch (error) {
        wrong.push(`${id} ${error instanceof Error ? error.message : String(error)}`)
        continue
      }
    }
    baked.add(id)
    if (!values.preview) continue
    await finish(id, index.trim, workshop(id))
    const picture = join(workshop(id), 'spectrogram.png')
    execFileSync('sox', ['-V1', join(workshop(id), `${id}.wav`), '-n', 'spectrogram', '-x', '1200', '-o', picture])
  }
  if (!values.preview && wrong.length === 0) wrong.push(...(await publish(scenes, index, baked)))
  if (wrong.length > 0) throw new Error(`${wrong.length} checks failed:\n  ${wrong.join('\n  ')}`)
})

/** Says what is amiss in the evening, and writes it beside the pictures of it. */
async function hear(played: readonly Played[], evening: Evening): Promise<void> {
  const report = [...(await eveningReport(played, evening)), `The evening: ${loudnessOf(evening)} LUFS`]
  writeFileSync(join('out', 'music', 'evening.txt'), report.join('\n'))
  console.log(report.join('\n'))
}

/** Encodes what was baked (everything, when the level of the evening has moved) and writes the index and its report. */
async function publish(
  scenes: readonly SceneMusic[],
  index: MusicIndex,
  baked: ReadonlySet<string>,
): Promise<string[]> {
  mkdirSync(PUBLIC, { recursive: true })
  const trim = await trimOf(scenes, index.trim)
  const known: Record<string, SceneRecording> = {}
  for (const scene of scenes) {
    const { id } = scene
    const old = index.scenes[id]
    if (baked.has(id) || (trim !== index.trim && existsSync(mixOf(id))))
      known[id] = await describe(scene, await finish(id, trim, PUBLIC), (await cueOf(id)).tail ?? TAIL)
    else if (old) known[id] = old
  }
  const feet = scenes.map(({ id }) => [id, baked.has(id) ? madeOf(id)?.feet : readFootfalls()[id]] as const)
  await writeFootfalls(Object.fromEntries(feet.flatMap(([id, times]) => (times ? [[id, times]] : []))))
  const onsets = scenes.map(({ id }) => {
    const made = baked.has(id) ? madeOf(id) : undefined
    return [id, made ? { sources: made.sources, lines: made.onsets } : readOnsets()[id]] as const
  })
  await writeOnsets(Object.fromEntries(onsets.flatMap(([id, found]) => (found ? [[id, found]] : []))))
  const played = recordingsOf(known)
  const evening = await layOver(played)
  const lufs = loudnessOf(evening)
  writeFileSync(INDEX, `${JSON.stringify({ lufs, trim, scenes: known }, null, 1)}\n`)
  await hear(played, evening)
  return Math.abs(lufs - EVENING) > 0.5 && played.length === scenes.length ? [`the evening is at ${lufs} LUFS`] : []
}
