import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { bringAxe, faults } from './axe.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, timeOf, visit } from './visit.ts'

/** What the first picture may cost on the wire, bytes, and how far the page may shift while it comes. */
const FIRST = { bytes: 1_500_000, shift: 0.05 }

declare global {
  interface Window {
    /** Values of the progress bar in the order they were shown. */
    risen?: number[]
    /** How far parts of the page have jumped by themselves so far. */
    shifted?: number
  }
}

let browser: Browser
let page: Page
let bytes = 0
beforeAll(async () => {
  browser = await openBrowser()
  ;({ page } = await visit(browser, '', async (fresh) => {
    await fresh.addInitScript(() => {
      window.risen = []
      window.shifted = 0
      new MutationObserver(() => {
        const bar = document.querySelector('[role=progressbar]')
        const lit = Number(bar?.getAttribute('aria-valuenow') ?? 0)
        if (bar && window.risen!.at(-1) !== lit) window.risen!.push(lit)
      }).observe(document, { childList: true, subtree: true, attributes: true })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          window.shifted! += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      // A browser without full screen for elements, as on a telephone.
      Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined, configurable: true })
    })
    const network = await fresh.context().newCDPSession(fresh)
    await network.send('Network.enable')
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  }))
  await curtainUp(page)
}, 180_000)
afterAll(() => browser?.close())

const begin = async () => {
  await page.locator('.foyer-begin').click()
  await page.waitForSelector('.controls')
}
const pause = () => page.evaluate(() => window.twoSwans!.pause())

describe('a first visit', () => {
  it('sees the lights go down as the picture comes, for few bytes', async () => {
    const risen = await page.evaluate(() => window.risen!)
    expect(risen.length).toBeGreaterThan(2)
    expect(risen).toEqual([...risen].sort((a, b) => a - b))
    expect(await page.locator('[role=progressbar]').count()).toBe(0)
    expect(bytes).toBeLessThan(FIRST.bytes)
    expect(await page.evaluate(() => window.shifted!)).toBeLessThan(FIRST.shift)
  })

  it('is told by its roles and names where it is', async () => {
    const heard = await page.locator('.foyer').ariaSnapshot()
    for (const part of ['heading "Two Swans" [level=1]', 'navigation "Choose what to see"', 'button "Begin"'])
      expect(heard).toContain(part)
  })
})

describe('while the evening plays', () => {
  it('controls and pointer go after two and a half seconds, and come back with the hand', async () => {
    await begin()
    const quiet = page.locator('.house[data-quiet]')
    await page.mouse.move(200, 60)
    expect(await quiet.count()).toBe(0)
    const waited = await page.evaluate(async () => {
      const since = performance.now()
      while (!document.querySelector('.house[data-quiet]')) await new Promise((done) => setTimeout(done, 20))
      return performance.now() - since
    })
    // The hand moved a little before the counting began.
    expect(waited).toBeGreaterThan(2000)
    expect(await page.$eval('.house', (house) => getComputedStyle(house).cursor)).toBe('none')
    await page.mouse.move(220, 70)
    await expect.poll(() => quiet.count()).toBe(0)
    await pause()
  })

  it('words come and go without moving anything else', async () => {
    const before = await page.evaluate(() => window.shifted!)
    for (const { start } of readTrack('evening').slice(3, 7)) {
      await page.evaluate((t) => window.twoSwans!.seek(t), start + 0.5)
      await page.waitForTimeout(60)
    }
    expect(await page.evaluate(() => window.shifted!)).toBe(before)
  })

  it('words grow with the letters somebody’s browser is set to', async () => {
    const size = () => page.$eval('[data-caption]', (words) => parseFloat(getComputedStyle(words).fontSize))
    const before = await size()
    const fonts = await page.context().newCDPSession(page)
    await fonts.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    await expect.poll(size).toBeGreaterThan(before * 1.4)
    await fonts.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
    await expect.poll(size).toBe(before)
  })
})

describe('the whole window', () => {
  it('belongs to the picture where the browser has no full screen', async () => {
    await page.keyboard.press('f')
    await page.waitForSelector('.house[data-full]')
    expect(await page.getByRole('button', { name: 'Leave full screen' }).count()).toBe(1)
    const free = await page.$eval('.house', (house) => {
      const { left, top, width, height } = house.getBoundingClientRect()
      return [left, top, innerWidth - width, innerHeight - height]
    })
    expect(free).toEqual([0, 0, 0, 0])
    await page.keyboard.press('f')
    await expect.poll(() => page.locator('.house[data-full]').count()).toBe(0)
  })
})

describe('a seat', () => {
  it('is taken at once, and another picture seen from it', async () => {
    const picture = () =>
      page.evaluate(async () => {
        await window.twoSwans!.seek(window.twoSwans!.time)
        return document.querySelector<HTMLCanvasElement>('.theatre canvas')!.toDataURL()
      })
    const film = await picture()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Choose a seat' }).click()
    await page.getByRole('radio', { name: 'Gallery' }).check()
    await expect.poll(picture).not.toBe(film)
    await page.getByRole('radio', { name: 'The film' }).check()
    await expect.poll(picture).toBe(film)
    await page.keyboard.press('Escape')
  })
})

describe('a second visit', () => {
  it('finds its settings, and goes on where the first was left', async () => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Size of captions').selectOption('1.5')
    await page.keyboard.press('Escape')
    const [, , scene] = readTrack('chapters')
    await page.evaluate((t) => window.twoSwans!.seek(t), scene!.start + 3)
    await page.evaluate(() => window.twoSwans!.play())
    await page.keyboard.press('k')
    const left = await timeOf(page)
    await page.reload()
    await curtainUp(page)
    await page.getByRole('button', { name: /^Continue at/ }).click()
    await pause()
    expect(Math.abs((await timeOf(page)) - left)).toBeLessThan(3)
    expect(await page.$eval('.house', (house) => getComputedStyle(house).getPropertyValue('--caption-size'))).toBe(
      '1.5',
    )
  })
})

describe('in the colours a person forces', () => {
  it('everything can still be told apart', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await bringAxe(page)
    // The contrasts are the system's own; axe reads fill colours that are not what is drawn.
    expect((await faults(page)).filter((fault) => !fault.startsWith('color-contrast'))).toEqual([])
    const ink = await page.$eval('.where-title', (title) => getComputedStyle(title).color)
    expect(ink).toBe(await page.$eval('body', (body) => getComputedStyle(body).color))
    const colours = await page.evaluate(() =>
      ['.scrubber-thumb', '.scrubber-played .scrubber-marks i', '.scrubber-marks i', '.controls'].map(
        (part) => getComputedStyle(document.querySelector(part)!).backgroundColor,
      ),
    )
    expect(new Set(colours).size).toBeGreaterThanOrEqual(3)
  })
})
