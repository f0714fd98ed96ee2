import { readArguments, runTool } from './lib/arguments.ts'
import { grab, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'
import { whatChanged } from './lib/seen.ts'
import { NOUNS } from '../src/programme/lives/nouns.ts'

const options = readArguments(`npm run nouns -- [--scene A7,L6] ${HOUSE_USAGE}`, {
  ...HOUSE_ARGUMENTS,
  scene: { type: 'string' },
})

/** Small, yet large enough that a ribbon on the boards has its pixels. */
const SIZE = { width: 480, height: 270 }

/** What the Set lines name: where it is seen in the key frame and on how many of its pixels. Ends with 1 when one is not. */
await runTool(async () => {
  const show = await openProgramme(options.act)
  const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const page = await openStage(house, { ...SIZE, quality: options.quality ?? 'low' })
    const missing: string[] = []
    const pictures = new Map<number, Buffer>()
    process.stdout.write('| scene | noun | where | share of pixels |\n| --- | --- | --- | ---: |\n')
    for (const scene of scenes) {
      for (const [noun, objects, at] of NOUNS[scene.id] ?? []) {
        const t = at === undefined ? scene.key : scene.start + at
        if (!pictures.has(t)) pictures.set(t, await grab(page, t))
        const picture = pictures.get(t)!
        const found = await page.evaluate((names) => window.twoSwans!.hide(names), objects)
        const { share, where } = await whatChanged(picture, await grab(page, t))
        await page.evaluate(() => window.twoSwans!.hide([]))
        if (share === 0) missing.push(`${scene.id}: ${noun}${found ? '' : ' (nothing bears its name)'}`)
        const when = at === undefined ? '' : ` (at ${at} s)`
        process.stdout.write(`| ${scene.id} | ${noun}${when} | ${where || '—'} | ${(100 * share).toFixed(2)} % |\n`)
      }
    }
    if (missing.length > 0) throw new Error(`Not seen:\n${missing.join('\n')}`)
  } finally {
    await house.close()
  }
})
