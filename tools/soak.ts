import type { Page } from 'playwright-core'
import { writeFile, mkdir } from 'node:fs/promises'
import type { StageInfo } from '../src/stage/runtime.ts'
import { readArguments, runTool } from './lib/arguments.ts'
import { HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { residentMB } from './lib/resident.ts'
import { printTable } from './lib/table.ts'

const options = readArguments(`npm run soak -- [--minutes 60] [--loops 3] [--step 7] ${HOUSE_USAGE}`, {
  ...HOUSE_ARGUMENTS,
  minutes: { type: 'string', default: '0' },
  loops: { type: 'string', default: '3' },
  step: { type: 'string', default: '7' },
})

interface Round {
  loop: number
  seconds: number
  info: StageInfo
  heapMB: number
  /** What the page's process holds in all; null where the machine does not tell. */
  residentMB: number | null
}

/** Walks once through the whole evening in steps, waits for every frame, and reads what the stage holds at the end. */
async function walk(page: Page, step: number): Promise<Pick<Round, 'info' | 'heapMB'>> {
  await page.evaluate(async (by) => {
    const swans = window.twoSwans!
    for (let t = 0; t < swans.duration; t += by) await swans.seek(t)
    await swans.seek(1)
  }, step)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return { info: await page.evaluate(() => window.twoSwans!.info()), heapMB: Math.round(usedSize / 1e5) / 10 }
}

/** Least squares slope of the heap after the first loop, megabytes an hour. */
function slope(rounds: readonly Round[]): number {
  const points = rounds.slice(1)
  const mean = (pick: (round: Round) => number) => points.reduce((sum, round) => sum + pick(round), 0) / points.length
  const [t, h] = [mean((round) => round.seconds), mean((round) => round.heapMB)]
  const across = points.reduce((sum, round) => sum + (round.seconds - t) ** 2, 0)
  const along = points.reduce((sum, round) => sum + (round.seconds - t) * (round.heapMB - h), 0)
  return across === 0 ? 0 : (3600 * along) / across
}

await runTool(async () => {
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  const rounds: Round[] = []
  try {
    const page = await openStage(house, {
      width: 480,
      height: 270,
      quality: options.quality ?? 'low',
      act: options.act,
    })
    const began = performance.now()
    const elapsed = () => (performance.now() - began) / 1000
    const goesOn = () => rounds.length < Number(options.loops) || elapsed() < Number(options.minutes) * 60
    while (goesOn()) {
      const seen = await walk(page, Number(options.step))
      const resident = await residentMB(house.browser)
      rounds.push({ loop: rounds.length + 1, seconds: Math.round(elapsed()), ...seen, residentMB: resident })
      const { programs, textures, geometries } = seen.info
      process.stdout.write(
        `loop ${rounds.length}: ${programs} programs, ${textures} textures, ${geometries} geometries, ${seen.heapMB} MB of ${resident ?? '?'} MB\n`,
      )
    }
  } finally {
    await house.close()
  }
  const counts = (['programs', 'textures', 'geometries'] as const).map((name) => {
    const seen = rounds.slice(1).map((round) => round.info[name])
    return [name, Math.min(...seen), Math.max(...seen)] as const
  })
  printTable('After the first loop', ['count', 'least', 'most'], counts)
  process.stdout.write(`heap: ${slope(rounds).toFixed(1)} MB an hour\n`)
  await mkdir('out', { recursive: true })
  await writeFile('out/soak.json', `${JSON.stringify(rounds, null, 1)}\n`)
  const growing = counts.filter(([, least, most]) => most > least).map(([name]) => name)
  if (growing.length > 0) throw new Error(`Not flat over the loops: ${growing.join(', ')}`)
})
