import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readArguments, runTool, sizeOf } from './lib/arguments.ts'
import { grab, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'

const options = readArguments(
  `npm run gallery -- [--scene A7,L6] [--size 1920x1080] [--width 640] [--out out/gallery] ${HOUSE_USAGE}`,
  {
    ...HOUSE_ARGUMENTS,
    scene: { type: 'string' },
    size: { type: 'string', default: '1920x1080' },
    width: { type: 'string', default: '960' },
    out: { type: 'string', default: 'out/gallery' },
  },
)

/** The key frame of every scene, drawn at `size` and kept as a JPEG `width` pixels wide. */
await runTool(async () => {
  const show = await openProgramme(options.act)
  const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const { act, quality = 'high' } = options
    const page = await openStage(house, { ...sizeOf(options.size), quality, act })
    await mkdir(options.out, { recursive: true })
    for (const scene of scenes) {
      const path = join(options.out, `${scene.id}.jpg`)
      const picture = await sharp(await grab(page, scene.key))
        .resize({ width: Number(options.width) })
        .jpeg({ quality: 84, mozjpeg: true })
        .toBuffer()
      await writeFile(path, picture)
      process.stdout.write(`${path}\n`)
    }
  } finally {
    await house.close()
  }
})
