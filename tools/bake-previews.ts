import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readArguments, runTool } from './lib/arguments.ts'
import { grab, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, type ShowScene } from './lib/programme.ts'

/** Seconds between two small pictures; size of one; how many stand in a row of a sheet. */
const EVERY = 8
const SIZE = { width: 160, height: 90 }
const COLUMNS = 8
/** Strong enough that all sheets together stay under 300 KB. */
const WEBP = { quality: 64, effort: 6, smartSubsample: true } as const

const options = readArguments(`npm run bake:previews -- [--out public/previews] ${HOUSE_USAGE}`, {
  ...HOUSE_ARGUMENTS,
  out: { type: 'string', default: 'public/previews' },
})

/** The sheet a scene stands on: one for each act, with what frames it. */
const sheetOf = ({ id }: ShowScene) => (/^[LEF]/.test(id) ? 'levi' : 'anna')
const countOf = ({ start, end }: ShowScene) => Math.max(1, Math.round((end - start) / EVERY))

async function writeSheet(file: string, tiles: readonly Buffer[]): Promise<number> {
  const rows = Math.ceil(tiles.length / COLUMNS)
  const { width, height } = SIZE
  const sheet = await sharp({
    create: { width: COLUMNS * width, height: rows * height, channels: 3, background: '#0d0a13' },
  })
    .composite(tiles.map((input, i) => ({ input, left: (i % COLUMNS) * width, top: Math.floor(i / COLUMNS) * height })))
    .webp(WEBP)
    .toBuffer()
  await writeFile(file, sheet)
  return sheet.length
}

await runTool(async () => {
  const show = await openProgramme()
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const page = await openStage(house, { width: 320, height: 180, quality: options.quality ?? 'medium' })
    const sheets: Record<string, Buffer[]> = {}
    const scenes: Record<string, { sheet: string; first: number; count: number; key: number }> = {}
    for (const scene of show.scenes) {
      const sheet = sheetOf(scene)
      const tiles = (sheets[sheet] ??= [])
      const count = countOf(scene)
      // The picture a scene is known by stands in the place of the one nearest to it.
      const key = Math.min(count - 1, Math.floor((scene.key - scene.start) / EVERY))
      scenes[scene.id] = { sheet, first: tiles.length, count, key }
      for (let i = 0; i < count; i++) {
        const t = i === key ? scene.key : Math.min(scene.end - 0.1, scene.start + (i + 0.5) * EVERY)
        tiles.push(
          await sharp(await grab(page, t))
            .resize(SIZE)
            .removeAlpha()
            .png()
            .toBuffer(),
        )
      }
      process.stdout.write(`${scene.id} ${count}\n`)
    }
    await mkdir(options.out, { recursive: true })
    let bytes = 0
    for (const [name, tiles] of Object.entries(sheets))
      bytes += await writeSheet(join(options.out, `${name}.webp`), tiles)
    const index = {
      every: EVERY,
      ...SIZE,
      columns: COLUMNS,
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([name, tiles]) => [
          name,
          { file: `${name}.webp`, rows: Math.ceil(tiles.length / COLUMNS) },
        ]),
      ),
      scenes,
    }
    await writeFile(join(options.out, 'index.json'), `${JSON.stringify(index)}\n`)
    process.stdout.write(`${Math.round(bytes / 1024)} KB\n`)
  } finally {
    await house.close()
  }
})
