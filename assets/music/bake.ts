import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { execFileSync } from 'node:child_process'
import { runTool } from '../../tools/lib/arguments.ts'
import { openProgramme, sceneNamed, type Show } from '../../tools/lib/programme.ts'
import type { MusicIndex, SceneRecording } from '../../src/notation/music.ts'
import { bakeScene, workshop, type Baked } from './bake-scene.ts'
import type { Company } from './house/layers.ts'
import { evening } from './evening.ts'
import { cueOf, scoreOf, scoreText } from './files.ts'
import { scenesOfTheEvening, type SceneMusic } from './programme.ts'
import { encode, measure } from './sound/encode.ts'
import { checkPrograms } from './sound/programs.ts'
import { sourcesHash } from './sources.ts'

const PUBLIC = join('public', 'music')
const INDEX = join(PUBLIC, 'index.json')

/** Everything known of the recordings that lie in `public/music`. */
const readIndex = (): MusicIndex =>
  existsSync(INDEX) ? (JSON.parse(readFileSync(INDEX, 'utf8')) as MusicIndex) : { lufs: 0, trim: 0, scenes: {} }

const bytesOf = (path: string) => statSync(path).size

/** Encodes a baked scene into `public/music`. */
async function publish(baked: Baked, scene: SceneMusic): Promise<SceneRecording> {
  mkdirSync(PUBLIC, { recursive: true })
  const opus = join(PUBLIC, `${baked.id}.ogg`)
  const aac = join(PUBLIC, `${baked.id}.m4a`)
  await encode(baked.wav, opus, aac)
  const { lufs, peak } = await measure(opus)
  const score = scoreOf(baked.id)
  return {
    opus: { file: `${baked.id}.ogg`, bytes: bytesOf(opus) },
    aac: { file: `${baked.id}.m4a`, bytes: bytesOf(aac) },
    title: score.title,
    composer: score.composer,
    duration: Number(baked.duration.toFixed(4)),
    tail: baked.tail,
    lufs,
    peak: Math.max(peak, (await measure(aac)).peak),
    sources: await sourcesHash(baked.id, scene.segments),
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
  for (const scene of scenes) {
    const { id } = scene
    if (named ? !named.includes(id) : scoreText(id) === undefined) continue
    if (!named && !values.all && index.scenes[id]?.sources === (await sourcesHash(id, scene.segments))) continue
    const baked = await bakeScene(scene, scoreOf(id), await cueOf(id), index.trim, () => company(id))
    wrong.push(...baked.wrong.map((text) => `${id} ${text}`))
    execFileSync('sox', [baked.wav, '-n', 'spectrogram', '-x', '1200', '-o', join(workshop(id), 'spectrogram.png')])
    if (values.preview) await encode(baked.wav, join(workshop(id), `${id}.ogg`), join(workshop(id), `${id}.m4a`))
    else index.scenes[id] = await publish(baked, scene)
  }
  if (!values.preview) {
    const order = scenes.filter((scene) => index.scenes[scene.id]).map(({ id }) => [id, index.scenes[id]!] as const)
    const whole = await evening(
      order.map(([id, { opus, duration }]) => ({ path: join(PUBLIC, opus.file), duration, id })),
    )
    writeFileSync(
      INDEX,
      `${JSON.stringify({ ...index, lufs: whole.lufs, scenes: Object.fromEntries(order) }, null, 1)}\n`,
    )
    console.log(whole.report.join('\n'))
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} checks failed:\n  ${wrong.join('\n  ')}`)
})
