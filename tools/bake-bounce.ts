import { readFile, writeFile } from 'node:fs/promises'
import { readArguments, runTool } from './lib/arguments.ts'
import { HOUSE_ARGUMENTS, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'

const options = readArguments('npm run bake:bounce -- [--scene A7,L6] [--no-build | --server http://127.0.0.1:5173]', {
  ...HOUSE_ARGUMENTS,
  scene: { type: 'string' },
})

const PATH = 'src/stage/lights/bounce.json'
/** Light weaker than this, of white, is none. */
const LEAST = 0.0005

/** What every set throws back to its dancers in the key frame, channel by channel, for `stage/lights/bounce.ts`. */
await runTool(async () => {
  const show = await openProgramme()
  const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
  const baked = JSON.parse(await readFile(PATH, 'utf8')) as Record<string, Record<string, number[]>>
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const page = await openStage(house, { width: 160, height: 90, quality: 'low' })
    for (const { id, key } of scenes) {
      await page.evaluate((t) => window.twoSwans!.seek(t), key)
      const light = Object.entries(await page.evaluate(() => window.twoSwans!.bounced()))
      const seen = light.filter(([, bands]) => Math.max(...bands.slice(0, 3)) > LEAST)
      baked[id] = Object.fromEntries(seen.map(([channel, bands]) => [channel, bands.map((n) => Number(n.toFixed(4)))]))
      process.stdout.write(
        `${id}: ${seen.map(([channel, [r, g, b]]) => `${channel} ${r!.toFixed(2)} ${g!.toFixed(2)} ${b!.toFixed(2)}`).join(', ')}\n`,
      )
      const lines = show.scenes.filter(({ id }) => baked[id]).map(({ id }) => `"${id}": ${JSON.stringify(baked[id])}`)
      await writeFile(PATH, `{\n${lines.join(',\n')}\n}\n`)
    }
  } finally {
    await house.close()
  }
})
