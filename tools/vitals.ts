import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { readArguments, runTool } from './lib/arguments.ts'
import { HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, type House } from './lib/house.ts'
import { printTable } from './lib/table.ts'

const options = readArguments(`npm run vitals -- [--width 1280] [--height 720] ${HOUSE_USAGE}`, {
  ...HOUSE_ARGUMENTS,
  width: { type: 'string', default: '1280' },
  height: { type: 'string', default: '720' },
})

/** What the browser itself says of a visit; times in milliseconds. */
interface Vitals {
  /** First and largest words or pictures of the page. */
  fcp: number
  lcp: number
  /** Layout shift that nobody caused. */
  cls: number
  /** Slowest answer to a key or a click, of those made here. */
  inp: number
  /** Time over 50 ms that tasks held the page, until the first complete picture. */
  blocked: number
  /** First complete picture of the stage. */
  curtain: number
  /** Bytes over the wire until then. */
  bytes: number
}

/** What the browser hands out, and from how short an answer on. */
const ENTRIES = [
  { type: 'paint' },
  { type: 'largest-contentful-paint' },
  { type: 'layout-shift' },
  { type: 'event', durationThreshold: 16 },
  { type: 'longtask' },
]

/** Collects the browser's own entries from the first moment on. It has no named parts: the page gets its text alone. */
function observe(kinds: typeof ENTRIES): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, inp: 0, blocked: 0 }
  Object.assign(window, { vitals: seen })
  for (const kind of kinds) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Record<string, never>)[]) {
        const { entryType, name, startTime, duration } = entry
        if (name === 'first-contentful-paint') seen.fcp = startTime
        if (entryType === 'largest-contentful-paint') seen.lcp = startTime
        if (entryType === 'layout-shift' && !entry.hadRecentInput) seen.cls += entry.value ?? 0
        if (entryType === 'event' && entry.interactionId) seen.inp = Math.max(seen.inp, duration)
        if (entryType === 'longtask') seen.blocked += duration - 50
      }
    }).observe({ buffered: true, ...kind })
  }
}

const read = (page: Page) =>
  page.evaluate(() => (window as unknown as { vitals: Omit<Vitals, 'curtain' | 'bytes'> }).vitals)

/** A first visit: the foyer until its picture stands, then what a person presses first. */
async function firstVisit(house: House, quality: string): Promise<Vitals> {
  const viewport = { width: Number(options.width), height: Number(options.height) }
  const page = await house.browser.newPage({ viewport, serviceWorkers: 'block' })
  page.setDefaultTimeout(240_000)
  await page.addInitScript(observe, ENTRIES)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(`${house.origin}/?quality=${quality}`)
  await page.waitForFunction(() => window.twoSwans !== undefined)
  const curtain = await page.evaluate(async () => {
    await window.twoSwans!.ready
    return performance.now()
  })
  const { blocked } = await read(page)
  const first = bytes
  await page.locator('.foyer-begin').click()
  await page.waitForSelector('.controls')
  for (const key of ['k', 'ArrowRight', 'PageDown', 'c', 't', 't', '?', 'Escape']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(600)
  }
  const vitals = { ...(await read(page)), blocked, curtain, bytes: first }
  await page.close()
  return vitals
}

await runTool(async () => {
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const qualities = (options.quality ?? 'low').split(',')
    const visits: Record<string, Vitals> = {}
    for (const quality of qualities) visits[quality] = await firstVisit(house, quality)
    const ms = (n: number) => `${Math.round(n)} ms`
    printTable(
      'A first visit',
      ['quality', 'FCP', 'LCP', 'CLS', 'INP', 'blocked', 'picture', 'bytes'],
      Object.entries(visits).map(([quality, v]) => [
        quality,
        ms(v.fcp),
        ms(v.lcp),
        v.cls.toFixed(3),
        ms(v.inp),
        ms(v.blocked),
        ms(v.curtain),
        `${(v.bytes / 1e6).toFixed(2)} MB`,
      ]),
    )
    await mkdir('out', { recursive: true })
    await writeFile('out/vitals.json', `${JSON.stringify(visits, null, 1)}\n`)
  } finally {
    await house.close()
  }
})
