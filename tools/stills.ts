import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArguments, runTool, secondsOf, sizeOf, stamp } from './lib/arguments.ts'
import { grab, grabPage, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed, sceneSeconds } from './lib/programme.ts'

const options = readArguments(
  `npm run stills -- --at 42,3:10 [--scene A7] [--size 1280x720] [--overlay] [--seat stalls] [--out out/stills] ${HOUSE_USAGE}`,
  {
    ...HOUSE_ARGUMENTS,
    at: { type: 'string', default: '0' },
    scene: { type: 'string' },
    size: { type: 'string', default: '1280x720' },
    seat: { type: 'string' },
    overlay: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/stills' },
  },
)

/** Times of the evening with the names of their files. */
async function moments(): Promise<{ t: number; name: string }[]> {
  const given = options.at.split(',')
  const name = (place: string, t: number) => `${place}-${stamp(t).replace(':', 'm')}s.png`
  if (!options.scene) return given.map((text) => ({ t: secondsOf(text), name: name('evening', secondsOf(text)) }))
  const scene = sceneNamed(await openProgramme(options.act), options.scene)
  return given.map((text) => {
    const t = sceneSeconds(scene, text)
    return { t: scene.start + t, name: name(scene.id, t) }
  })
}

await runTool(async () => {
  const wanted = await moments()
  const size = sizeOf(options.size)
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const { overlay, seat, act, quality = 'high' } = options
    const page = await openStage(house, { ...size, quality, overlay, seat, act })
    await mkdir(options.out, { recursive: true })
    for (const { t, name } of wanted) {
      const path = join(options.out, name)
      await writeFile(path, await (overlay ? grabPage : grab)(page, t))
      process.stdout.write(`${path}\n`)
    }
  } finally {
    await house.close()
  }
})
