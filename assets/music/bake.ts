import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { execFileSync } from 'node:child_process'
import { runTool } from '../../tools/lib/arguments.ts'
import { openProgramme, sceneNamed, type Show } from '../../tools/lib/programme.ts'
import { buildTempoMap } from '../../src/score/tempo.ts'
import type { MusicIndex, SceneRecording } from '../../src/notation/music.ts'
import { bakeScene, mixOf, TAIL, workshop } from './bake-scene.ts'
import type { Company } from './house/layers.ts'
import { eveningLoudness, eveningReport } from './evening.ts'
import { cueOf, scoreOf, scoreText } from './files.ts'
import { scenesOfTheEvening, type SceneMusic } from './programme.ts'
import { encode, limit, measure } from './sound/encode.ts'
import { checkPrograms } from './sound/programs.ts'
import { sourcesHash } from './sources.ts'

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

/** Where the hash of the sources a mix was made from is kept beside it: they may change while others are baked. */
const sourcesOfMix = (id: string) => join(workshop(id), 'sources.txt')

/** Whether the mix of a scene was made from these sources and passed its checks. */
const isFresh = (id: string, sources: string) =>
  existsSync(mixOf(id)) && existsSync(sourcesOfMix(id)) && readFileSync(sourcesOfMix(id), 'utf8') === sources

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
    sources: readFileSync(sourcesOfMix(scene.id), 'utf8'),
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

const USAGE = 'npm run bake:music -- [--scene A7,A8] [--preview] [--all]'

const durationOf = (scene: SceneMusic) => buildTempoMap(scene.segments).duration

/**
 * What must be added to all scenes to bring the evening to its loudness: measured when the mixes of the whole evening are
 * at hand, else as it was.
 */
async function trimOf(scenes: readonly SceneMusic[], before: number): Promise<number> {
  if (!scenes.every(({ id }) => existsSync(mixOf(id)))) return before
  const mixes = scenes.map((scene) => ({ id: scene.id, path: mixOf(scene.id), duration: durationOf(scene) }))
  const trim = Number((EVENING - (await eveningLoudness(mixes))).toFixed(2))
  return Math.abs(trim - before) > TOLERANCE ? trim : before
}

/**
 * Plays the scores. Without options: every scene whose sources changed since its recording was made.
 * `--scene` bakes those named, `--all` everything; `--preview` writes only `out/music/<id>/`, for the composer.
 */
await runTool(async () => {
  const { values } = parseArgs({
    options: { scene: { type: 'string' }, preview: { type: 'boolean' }, all: { type: 'boolean' } },
    allowPositionals: false,
  })
  checkPrograms()
  const scenes = await scenesOfTheEvening()
  const named = values.scene?.toUpperCase().split(',')
  for (const id of named ?? [])
    if (!scenes.some((scene) => scene.id === id))
      throw new Error(`There is no scene "${id}"; there are ${scenes.map((s) => s.id).join(' ')}\nUsage: ${USAGE}`)
  const index = readIndex()
  const company = companyOf()
  const wrong: string[] = []
  const baked = new Set<string>()
  for (const scene of scenes) {
    const { id } = scene
    if (named ? !named.includes(id) : scoreText(id) === undefined) continue
    const sources = await sourcesHash(id, scene.segments)
    if (!named && !values.all && index.scenes[id]?.sources === sources) continue
    if (values.all || !isFresh(id, sources)) {
      try {
        const result = await bakeScene(scene, scoreOf(id), await cueOf(id), () => company(id))
        wrong.push(...result.wrong.map((text) => `${id} ${text}`))
        writeFileSync(sourcesOfMix(id), result.wrong.length === 0 ? sources : '')
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
  const played = Object.entries(known).map(([id, { opus, duration }]) => ({
    id,
    path: join(PUBLIC, opus.file),
    duration,
  }))
  const lufs = await eveningLoudness(played)
  writeFileSync(INDEX, `${JSON.stringify({ lufs, trim, scenes: known }, null, 1)}\n`)
  const report = [...(await eveningReport(played)), `The evening: ${lufs} LUFS`]
  writeFileSync(join('out', 'music', 'evening.txt'), report.join('\n'))
  console.log(report.join('\n'))
  return Math.abs(lufs - EVENING) > 0.5 && played.length === scenes.length ? [`the evening is at ${lufs} LUFS`] : []
}
