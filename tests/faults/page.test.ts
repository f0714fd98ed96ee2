import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { difference, loseContext } from '../browser/pictures.ts'
import { curtainUp, pictureAt, timeOf } from '../browser/visit.ts'

/** Long enough for software drawing, milliseconds. */
const LONG = 300_000

let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
afterEach(() => context?.close())

async function open(search: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 480, height: 270 }, hasTouch: true })
  context.setDefaultTimeout(110_000)
  await prepare?.(context)
  const page = await context.newPage()
  await page.goto(`${inject('origin')}/${search}`)
  await curtainUp(page)
  return page
}

/** The show runs, and at the place it should. */
async function runsAfter(page: Page, t: number): Promise<void> {
  await page.waitForFunction((time) => window.twoSwans !== undefined && window.twoSwans.time > time, t)
  expect(await timeOf(page)).toBeLessThan(t + 60)
}

const copied = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 100))
  })

describe('the evening goes on', () => {
  it('when the network is cut, and the page is loaded again without it', { timeout: LONG }, async () => {
    const page = await open('?scene=A7&t=20&play&quality=low')
    await copied(page)
    await page.evaluate(() => window.twoSwans!.pause())
    const online = await pictureAt(page, 200)
    await context.setOffline(true)
    await page.evaluate(() => window.twoSwans!.play())
    await runsAfter(page, 200)
    await page.reload()
    await curtainUp(page)
    await runsAfter(page, 195)
    await page.evaluate(() => window.twoSwans!.pause())
    expect(await difference(online, await pictureAt(page, 200))).toBe(0)
    const part = await page.evaluate(async () => {
      const answer = await fetch('/figures/anna-low.glb', { headers: { range: 'bytes=10-109' } })
      return [answer.status, (await answer.arrayBuffer()).byteLength]
    })
    expect(part).toEqual([206, 100])
  })

  it('when storage is forbidden or full', { timeout: LONG }, async () => {
    const page = await open('?scene=A1&play&quality=low', (c) =>
      c.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
        Storage.prototype.setItem = refuse
        Storage.prototype.getItem = refuse
      }),
    )
    await page.keyboard.press('c')
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    await runsAfter(page, 10)
  })

  it('when the graphics context is lost twice within a minute', { timeout: LONG }, async () => {
    const page = await open('?scene=A1&t=5&play&quality=low')
    for (let i = 0; i < 2; i++) await loseContext(page)
    await runsAfter(page, 15)
  })

  it('with the same picture wherever the graphics context is lost', { timeout: 4 * LONG }, async () => {
    const page = await open('?t=5&quality=low')
    const length = await page.evaluate(() => window.twoSwans!.duration)
    const worst = { differ: 0, covered: 0 }
    // The golden ratio scatters twenty places evenly over the evening.
    for (let i = 0; i < 20; i++) {
      const t = ((i * 0.618034 + 0.3) % 1) * length
      const before = await pictureAt(page, t)
      worst.covered = Math.max(worst.covered, await loseContext(page))
      worst.differ = Math.max(worst.differ, await difference(before, await pictureAt(page, t)))
    }
    process.stdout.write(
      `20 contexts lost: covered after ${worst.covered.toFixed(0)} ms at most, ${(100 * worst.differ).toFixed(2)} % of pixels differ at most\n`,
    )
    expect(worst.differ).toBeLessThan(0.01)
    expect(worst.covered).toBeLessThan(100)
  })

  it('when the page is hidden and shown', { timeout: LONG }, async () => {
    const page = await open('?scene=A1&t=5&play&quality=low')
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    const left = await timeOf(page)
    await page.waitForTimeout(1500)
    expect(await timeOf(page)).toBe(left)
    await hide(false)
    await runsAfter(page, left)
  })

  it('when the clock on the wall jumps by a day', { timeout: LONG }, async () => {
    const page = await open('?scene=A1&t=5&play&quality=low')
    await page.evaluate(() => {
      const now = Date.now
      Date.now = () => now() + 86_400_000
    })
    await runsAfter(page, 15)
  })

  it('when a new version arrives in mid-show', { timeout: LONG }, async () => {
    const page = await open('?scene=A1&t=5&play&quality=low')
    await copied(page)
    await page.evaluate(() => ((window as { same?: boolean }).same = true))
    // Another address of the worker is another version to the browser.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/sw.js?another-version')
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 100))
    })
    await runsAfter(page, await timeOf(page))
    expect(await page.evaluate(() => (window as { same?: boolean }).same)).toBe(true)
  })

  it('as at first after a thousand loops of the kiosk', { timeout: 12 * LONG }, async () => {
    const page = await open('?kiosk&quality=low')
    await page.setViewportSize({ width: 160, height: 90 })
    const loop = (times: number) =>
      page.evaluate(async (count) => {
        const swans = window.twoSwans!
        for (let i = 0; i < count; i++) {
          await swans.seek(swans.duration - 0.05)
          while (swans.time > 60) await new Promise((done) => setTimeout(done, 5))
        }
        await swans.seek(3)
        const { programs, textures, geometries } = swans.info()
        return { programs, textures, geometries }
      }, times)
    const first = await loop(10)
    for (let looped = 100; looped <= 1000; looped += 100)
      expect(await loop(100), `after ${looped} loops`).toEqual(first)
    expect(await page.locator('.controls, .foyer').count()).toBe(0)
    await runsAfter(page, 3)
  })

  it('after ten thousand random inputs in the kiosk', { timeout: 2 * LONG }, async () => {
    const page = await open('?kiosk&quality=low', (c) =>
      c.route('**/kiosk.json', (route) => route.fulfill({ json: { touch: true, pin: '4711' } })),
    )
    const origin = inject('origin')
    await page.evaluate((count) => {
      // A fixed sequence, so that a failure can be seen again.
      let seed = 20261
      const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647
      const keys = [
        'k',
        'j',
        'l',
        'Escape',
        'Enter',
        ' ',
        'Tab',
        '?',
        't',
        'i',
        'F5',
        'ArrowLeft',
        '9',
        'PageDown',
        'f',
        'u',
        'p',
      ]
      const kinds = ['pointerdown', 'pointermove', 'pointerup', 'click', 'dblclick', 'contextmenu', 'wheel'] as const
      for (let i = 0; i < count; i++) {
        const [clientX, clientY] = [next() * innerWidth, next() * innerHeight]
        const target = document.elementFromPoint(clientX, clientY) ?? document.body
        const init = { bubbles: true, cancelable: true, clientX, clientY, button: 0, buttons: next() > 0.5 ? 1 : 0 }
        if (next() < 0.3) {
          const key = keys[Math.floor(next() * keys.length)]!
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ctrlKey: next() < 0.1 }),
          )
          continue
        }
        const kind = kinds[Math.floor(next() * kinds.length)]!
        const make = kind === 'wheel' ? WheelEvent : kind.startsWith('pointer') ? PointerEvent : MouseEvent
        target.dispatchEvent(new make(kind, init))
      }
    }, 10_000)
    expect(new URL(page.url()).origin).toBe(origin)
    expect(context.pages()).toHaveLength(1)
    await page.evaluate(() => window.twoSwans!.seek(20))
    await page.evaluate(() => window.twoSwans!.play())
    await runsAfter(page, 20)
  })
})
