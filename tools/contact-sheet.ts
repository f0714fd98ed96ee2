import { join } from 'node:path'
import { readArguments, runTool, sizeOf, stamp } from './lib/arguments.ts'
import { grab, grabPage, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { countsOf, openProgramme, sceneNamed, type ShowScene } from './lib/programme.ts'
import { writeSheet, type Tile } from './lib/sheet.ts'

const options = readArguments(
  `npm run contact-sheet -- --scene A7,A8 [--every 8 | --frames 12] [--size 480x270] [--columns 4] [--overlay] [--out out/contact-sheets] ${HOUSE_USAGE}`,
  {
    ...HOUSE_ARGUMENTS,
    scene: { type: 'string' },
    every: { type: 'string', default: '8' },
    frames: { type: 'string' },
    size: { type: 'string', default: '480x270' },
    columns: { type: 'string', default: '4' },
    overlay: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/contact-sheets' },
  },
)

/** A moment just after the count, so that the cut on it has been made, seconds. */
const AFTER = 0.05

function momentsOf(scene: ShowScene): { t: number; label: string }[] {
  if (!options.frames) return countsOf(scene, Number(options.every)).map(({ t, label }) => ({ t: t + AFTER, label }))
  const frames = Number(options.frames)
  const length = scene.end - scene.start
  return Array.from({ length: frames }, (_, i) => ({ t: ((i + 0.5) / frames) * length, label: '' }))
}

await runTool(async () => {
  const show = await openProgramme(options.act)
  const names = options.scene?.split(',') ?? show.scenes.map((s) => s.id)
  const scenes = names.map((name) => sceneNamed(show, name))
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const { overlay, act, quality = 'medium' } = options
    const page = await openStage(house, { ...sizeOf(options.size), quality, overlay, act })
    for (const scene of scenes) {
      const tiles: Tile[] = []
      for (const { t, label } of momentsOf(scene)) {
        const picture = await (overlay ? grabPage : grab)(page, scene.start + t)
        tiles.push({ picture, label: `${scene.id}  ${stamp(t)}  ${label}` })
      }
      const path = join(options.out, `${scene.id}.png`)
      const title = `${scene.id}  ${scene.title}  (${stamp(scene.start)} to ${stamp(scene.end)}, ${quality})`
      await writeSheet(path, title, tiles, Number(options.columns))
      process.stdout.write(`${path}\n`)
    }
  } finally {
    await house.close()
  }
})
