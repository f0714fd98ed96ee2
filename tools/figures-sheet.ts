import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { createServer } from 'vite'
import type { Shape } from '../src/notation/body.ts'
import type { Pose } from './figures/sheet.ts'
import { readArguments, runTool } from './lib/arguments.ts'
import { openBrowser } from './lib/browser.ts'

const options = readArguments(
  'npm run figures:sheet -- [--who anna,levi] [--quality high] [--shots all|faces|hands|feet|hair|levels|moods] [--out out/figures]',
  {
    who: { type: 'string' },
    quality: { type: 'string', default: 'high' },
    shots: { type: 'string', default: 'all' },
    out: { type: 'string', default: 'out/figures' },
  },
)

const HEIGHT = 640
const body = (heading: number): Pose => ({ heading, shot: 'body', width: 300, height: HEIGHT })
const face = (heading: number): Pose => ({ heading, shot: 'face', width: 520, height: HEIGHT })
const showing = (mood: Shape): Pose => ({ ...face(25), mood })
/** Front, three-quarter, side and back, then the face from the front, three-quarter and in profile. */
const TURNAROUND = [body(0), body(45), body(90), body(180), face(0), face(38), face(85)]
const FACES = TURNAROUND.slice(4)
const HANDS = [0, 90, 200].map((heading): Pose => ({ heading, shot: 'hand', width: 400, height: HEIGHT }))
/** Shoes flat on the floor, then risen. */
const FEET = (['feet', 'pointe'] as const).flatMap((shot) =>
  [20, 100, 190].map((heading): Pose => ({ heading, shot, width: 400, height: HEIGHT })),
)
/** Hair let down, by figures that can. */
const HAIR = [30, 90, 155, 180].map((heading): Pose => ({ heading, shot: 'hair', width: 400, height: HEIGHT }))
/** Both meshes of a figure, as large as it is on 1080 lines when the one takes over from the other. */
const LEVELS = [20, 110].flatMap((heading) =>
  (['near', 'far'] as const).map((level): Pose => ({ ...body(heading), width: 200, height: 400, level })),
)
/** Mean difference of two pictures where they are not alike background, 0–255, and the share of such points over 32. */
async function difference(a: Buffer, b: Buffer): Promise<string> {
  const [p, q] = await Promise.all([a, b].map((png) => sharp(png).removeAlpha().greyscale().blur(0.6).raw().toBuffer()))
  const ground = p![0]!
  let sum = 0
  let count = 0
  let far = 0
  p!.forEach((x, i) => {
    if (x === ground && q![i] === ground) return
    const d = Math.abs(x - q![i]!)
    sum += d
    count++
    if (d > 32) far++
  })
  return `mean ${(sum / count).toFixed(1)}, over 32: ${((100 * far) / count).toFixed(1)} %`
}
const MOODS = (['blink', 'joy', 'sorrow', 'pride'] as const).map(showing)

await runTool(async () => {
  const views =
    { all: TURNAROUND, faces: FACES, hands: HANDS, feet: FEET, hair: HAIR, levels: LEVELS, moods: MOODS }[
      options.shots
    ] ?? TURNAROUND
  const server = await createServer({
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    appType: 'mpa',
  })
  await server.listen()
  const origin = server.resolvedUrls!.local[0]!
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(120_000)
    page.on('console', (message) => {
      if (message.type() === 'error') process.stderr.write(`page: ${message.text()}\n`)
    })
    page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`))
    await page.goto(`${origin}tools/figures/sheet.html?quality=${options.quality}`)
    await page.waitForFunction(() => window.sheet !== undefined)
    const names = options.who?.split(',') ?? (await page.evaluate(() => window.sheet!.names))
    await mkdir(options.out, { recursive: true })
    for (const name of names) {
      const tiles: { input: Buffer; left: number; top: number }[] = []
      let left = 0
      for (const view of views) {
        const url = await page.evaluate(([who, pose]) => window.sheet!.draw(who, pose), [name, view] as const)
        tiles.push({ input: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'), left, top: 0 })
        left += view.width
      }
      const path = join(options.out, `${name}.png`)
      await sharp({ create: { width: left, height: HEIGHT, channels: 3, background: '#141014' } })
        .composite(tiles)
        .png()
        .toFile(path)
      process.stdout.write(`${path}\n`)
      if (views === LEVELS)
        for (const i of [0, 2]) process.stdout.write(`  ${await difference(tiles[i]!.input, tiles[i + 1]!.input)}\n`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
})
