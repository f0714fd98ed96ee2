import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArguments, runTool } from './lib/arguments.ts'
import { openProgramme, sceneNamed, sceneSeconds } from './lib/programme.ts'
import { bodyNamed } from './motion/bodies.ts'
import { takeAsBvh } from './motion/bvh.ts'
import { takeAsGlb } from './motion/glb.ts'
import { recordTake, takeAsJson, type Take } from './motion/take.ts'

const options = readArguments(
  'npm run motion -- --scene A8 --who odile [--from b13 --to b17] [--fps 60] [--format glb|bvh|json] [--out out/motion]',
  {
    scene: { type: 'string' },
    who: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    fps: { type: 'string', default: '60' },
    format: { type: 'string', default: 'glb' },
    out: { type: 'string', default: 'out/motion' },
  },
)

const FORMATS: Readonly<Record<string, (take: Take) => string | Promise<Uint8Array>>> = {
  glb: takeAsGlb,
  bvh: takeAsBvh,
  json: takeAsJson,
}

await runTool(async () => {
  if (!options.scene) throw new Error('Name the scene: --scene A8')
  const write = FORMATS[options.format]
  if (!write) throw new Error(`There is no format "${options.format}"; there are ${Object.keys(FORMATS).join(', ')}`)
  const fps = Number(options.fps)
  if (!(fps >= 1 && fps <= 240)) throw new Error(`"${options.fps}" is not a rate; write 1 to 240 pictures a second`)
  const scene = sceneNamed(await openProgramme(), options.scene)
  const cast = scene.cast()
  const member = cast.find((m) => m.id === options.who)
  if (!member)
    throw new Error(`Nobody in ${scene.id} is "${options.who ?? ''}"; there are ${cast.map((m) => m.id).join(', ')}`)
  const starts = options.from ?? (member.from === undefined ? '0' : undefined)
  const from = starts === undefined ? scene.music.secondsAt(member.from!) : sceneSeconds(scene, starts)
  const ends = options.to === undefined ? undefined : sceneSeconds(scene, options.to)
  const until = ends ?? (member.until === undefined ? scene.music.duration : scene.music.secondsAt(member.until))
  if (until <= from)
    throw new Error(`From ${from.toFixed(2)} s to ${until.toFixed(2)} s there is nothing; --to must come after --from`)
  const take = recordTake(scene, member, bodyNamed(member.figure), from, until, fps)
  const path = join(options.out, `${scene.id}-${member.id}.${options.format}`)
  await mkdir(options.out, { recursive: true })
  await writeFile(path, await write(take))
  process.stdout.write(`${path}  ${take.frames.length} pictures, ${(until - from).toFixed(2)} s\n`)
})
