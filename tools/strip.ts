import { join } from 'node:path'
import { readArguments, runTool, sizeOf, stamp } from './lib/arguments.ts'
import { grab, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed, sceneSeconds } from './lib/programme.ts'
import { writeSheet, type Tile } from './lib/sheet.ts'

const options = readArguments(
  `npm run strip -- --scene A8 --from 10 --to 12 [--frames 16] [--dancer odile] [--size 300x400] [--columns 8] [--out out/strips] ${HOUSE_USAGE}
  --from and --to are seconds of the scene, or bars of its music: b9, b9.3`,
  {
    ...HOUSE_ARGUMENTS,
    scene: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
    frames: { type: 'string', default: '16' },
    dancer: { type: 'string' },
    size: { type: 'string' },
    columns: { type: 'string', default: '8' },
    out: { type: 'string', default: 'out/strips' },
  },
)

await runTool(async () => {
  if (!options.scene) throw new Error('Name the scene: --scene A8')
  const scene = sceneNamed(await openProgramme(options.act), options.scene)
  const from = sceneSeconds(scene, options.from)
  const to = options.to === undefined ? from + 2 : sceneSeconds(scene, options.to)
  const frames = Math.max(2, Number(options.frames))
  const { dancer, act, quality = 'medium' } = options
  const size = sizeOf(options.size ?? (dancer ? '300x400' : '400x225'))
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const page = await openStage(house, { ...size, quality, act, dancer })
    const tiles: Tile[] = []
    for (let i = 0; i < frames; i++) {
      const t = from + ((to - from) * i) / (frames - 1)
      tiles.push({ picture: await grab(page, scene.start + t), label: `${scene.id} ${stamp(t)}` })
    }
    const path = join(options.out, `${scene.id}-${dancer ?? 'show'}-${from.toFixed(1)}-${to.toFixed(1)}.png`)
    const title = `${scene.id}  ${scene.title}  ${stamp(from)} to ${stamp(to)}${dancer ? `  ${dancer}` : ''}`
    await writeSheet(path, title, tiles, Number(options.columns))
    process.stdout.write(`${path}\n`)
  } finally {
    await house.close()
  }
})
