import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openFirefox, type OpenFirefox } from '../../tools/lib/firefox.ts'
import { readTrack } from './tracks.ts'

const NONE = 'no Firefox here: install firefox-esr and xvfb, or name one in FIREFOX_PATH'

let firefox: OpenFirefox | undefined
beforeAll(async () => {
  firefox = await openFirefox()
}, 300_000)
afterAll(() => firefox?.close())
beforeEach((test) => test.skip(!firefox, NONE))

const errors: string[] = []
/** Opens an address of the built site in a small window. */
async function open(search: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await firefox!.browser.newPage()
  page.setDefaultTimeout(110_000)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.setViewport({ width: 320, height: 180 })
  await before?.(page)
  await page.goto(`${inject('origin')}/${search}${search ? '&' : '?'}quality=low`)
  await page.waitForFunction(() => window.twoSwans !== undefined)
  return page
}
const timeOf = (page: Page) => page.evaluate(() => window.twoSwans!.time)

/** What a recording was fetched in, by the end of its name. */
const soundFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/music\/[^?]+\.(\w+)/.exec(name)?.[1])
      .filter((kind) => kind !== undefined && kind !== 'json'),
  )

describe('in Firefox', () => {
  let page: Page

  it(
    'the evening opens in the foyer, plays on Begin, and fetches its music in Opus',
    { timeout: 200_000 },
    async () => {
      page = await open('')
      await page.evaluate(() => window.twoSwans!.ready)
      await page.click('.foyer-begin')
      await page.waitForFunction(() => window.twoSwans!.time > 0.5)
      expect(await soundFiles(page)).toContain('ogg')
      expect(await soundFiles(page)).not.toContain('m4a')
    },
  )

  it('is led by its music where there is something to sound on', async (test) => {
    test.skip(!firefox!.sounds, 'no sound device, and no pulseaudio to stand in for one')
    await page.evaluate(() => window.twoSwans!.seek(64))
    await page.waitForFunction(() => window.twoSwans!.sound()?.leader === 'music')
    await page.waitForFunction(() => Math.abs(window.twoSwans!.sound()?.drift ?? 1) < 0.08)
  })

  it('answers to its keys', async () => {
    await page.keyboard.press('k')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    expect(await timeOf(page)).toBeCloseTo(5, 2)
    await page.keyboard.press('PageDown')
    expect(await timeOf(page)).toBeCloseTo(readTrack('chapters')[1]!.start, 2)
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open] kbd')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('dialog') === null)
  })

  it('follows a hand on the time line, and draws what it finds', async () => {
    const bar = (await (await page.$('[role=slider]'))!.boundingBox())!
    const at = (share: number) => [bar.x + bar.width * share, bar.y + bar.height / 2] as const
    await page.mouse.move(...at(0.1))
    await page.mouse.down()
    for (const share of [0.2, 0.31, 0.32]) await page.mouse.move(...at(share))
    await page.mouse.up()
    const duration = await page.evaluate(() => window.twoSwans!.duration)
    await page.waitForFunction((t) => Math.abs(window.twoSwans!.frame().t - t) < 3, {}, 0.32 * duration)
    const colours = await page.evaluate(async () => {
      await window.twoSwans!.seek(window.twoSwans!.time)
      const small = Object.assign(document.createElement('canvas'), { width: 48, height: 27 })
      const pen = small.getContext('2d')!
      pen.drawImage(document.querySelector('.theatre canvas')!, 0, 0, 48, 27)
      return new Set(new Uint32Array(pen.getImageData(0, 0, 48, 27).data.buffer)).size
    })
    expect(colours).toBeGreaterThan(100)
  })

  it('shows the words of the moment', async () => {
    const caption = readTrack('evening')[12]!
    await page.evaluate((t) => window.twoSwans!.seek(t), (caption.start + caption.end) / 2)
    expect(await page.$eval('[data-caption]', (words) => words.textContent)).toBe(caption.text)
  })

  it('complains about nothing', async () => {
    await page.close()
    expect(errors).toEqual([])
  })

  it('plays AAC where a browser has no Opus', { timeout: 200_000 }, async () => {
    page = await open('?scene=A8&play', (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const { canPlayType } = HTMLMediaElement.prototype
        HTMLMediaElement.prototype.canPlayType = function (kind) {
          return kind.includes('ogg') ? '' : canPlayType.call(this, kind)
        }
      }),
    )
    await page.waitForFunction(() => performance.getEntriesByType('resource').some((e) => e.name.endsWith('.m4a')))
    expect(await soundFiles(page)).not.toContain('ogg')
  })
})
