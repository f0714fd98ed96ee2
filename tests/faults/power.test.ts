import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserFlags, findBrowser } from '../../tools/lib/browser.ts'
import { serveSite, type Site } from '../../tools/lib/server.ts'

const LONG = 600_000
const PORT = 4395

/** One kiosk's own profile, through all its power cuts; the parts of this test may be run one after another with `-t`. */
const profile = join(tmpdir(), 'two-swans-power')
const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
let site: Site | null
beforeAll(async () => {
  site = await serveSite('dist', PORT)
})
afterAll(async () => {
  await site?.close()
})

/** Opens the kiosk as after switching the machine on. */
async function switchOn(): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    userDataDir: profile,
    args: [...browserFlags(), '--autoplay-policy=no-user-gesture-required'],
    defaultViewport: { width: 320, height: 180 },
    protocolTimeout: LONG,
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(LONG)
  return { browser, page }
}

/** Takes the power away: every process of the browser at once, in the middle of whatever it does. */
async function cutPower(browser: Browser): Promise<void> {
  const kiosk = browser.process()!
  const gone = new Promise((done) => kiosk.once('exit', done))
  process.kill(-kiosk.pid!, 'SIGKILL')
  await gone
}

/** Waits for the first picture and for the loop to play. Returns after how many seconds the picture stood. */
async function plays(page: Page): Promise<number> {
  const since = performance.now()
  await page.goto(`http://127.0.0.1:${PORT}/?kiosk&quality=low`)
  await page.waitForFunction(() => document.documentElement.dataset.curtain === 'up')
  const seconds = (performance.now() - since) / 1000
  const start = await page.evaluate(() => window.twoSwans!.time)
  await page.waitForFunction((t) => window.twoSwans!.time > t, {}, start)
  expect(await page.evaluate(() => document.documentElement.dataset.kiosk)).toBe('')
  expect(await page.$('.controls, .foyer, .reading-room')).toBe(null)
  return seconds
}

/** Chance that is the same in every run: the golden ratio scatters evenly. */
const chance = (i: number) => (i * 0.618034 + 0.37) % 1

const starts: number[] = []
const say = () => {
  const sorted = [...starts].sort((a, b) => a - b)
  const [middle, most] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!]
  process.stdout.write(
    `${starts.length} cold starts: first picture after ${middle.toFixed(1)} s, at most ${most.toFixed(1)} s\n`,
  )
}

describe('a kiosk whose power is cut', () => {
  it('starts again while its copy is still being made', { timeout: LONG }, async () => {
    forget()
    for (let i = 0; i < 10; i++) {
      const { browser, page } = await switchOn()
      if (i % 2 === 0) starts.push(await plays(page))
      else await page.goto(`http://127.0.0.1:${PORT}/?kiosk&quality=low`)
      await new Promise((done) => setTimeout(done, chance(i) * 3000))
      await cutPower(browser)
    }
    const { browser, page } = await switchOn()
    await plays(page)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 100))
    })
    await cutPower(browser)
    say()
  })

  afterAll(() => starts.length > 40 && forget())

  it.each([1, 2, 3, 4])('starts ten times without any network, %i', { timeout: LONG }, async (part) => {
    // From here on nobody answers: what is not in the copy is not there.
    await site?.close()
    site = null
    for (let i = 0; i < 10; i++) {
      const { browser, page } = await switchOn()
      starts.push(await plays(page))
      // What was remembered is whole, or this throws.
      await page.evaluate(() => Object.values({ ...localStorage }).forEach((text) => void JSON.parse(text)))
      await new Promise((done) => setTimeout(done, chance(part * 10 + i) * 4000))
      await cutPower(browser)
    }
    say()
  })
})
