import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readArguments, runTool } from './lib/arguments.ts'
import { grab, HOUSE_ARGUMENTS, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'
import { STILL } from './lib/still.ts'

const options = readArguments('npm run bake:stills -- [--scene A7,L6] [--no-build | --server http://127.0.0.1:5173]', {
  ...HOUSE_ARGUMENTS,
  scene: { type: 'string' },
})

/** The key frame of every scene, small, for the test that compares. Look at them before they are kept. */
await runTool(async () => {
  const show = await openProgramme()
  const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const { width, height, quality, folder } = STILL
    const page = await openStage(house, { width, height, quality })
    await mkdir(folder, { recursive: true })
    let bytes = 0
    for (const { id, key } of scenes) {
      const file = await sharp(await grab(page, key))
        .webp({ quality: 72, effort: 6 })
        .toBuffer()
      await writeFile(join(folder, `${id}.webp`), file)
      bytes += file.length
    }
    process.stdout.write(`${scenes.length} stills, ${Math.round(bytes / 1024)} KB\n`)
  } finally {
    await house.close()
  }
})
