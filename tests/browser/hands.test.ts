import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, timeOf, visit } from './visit.ts'

let browser: Browser
let page: Page
const complaints: string[][] = []

/** Keeps what the page says aloud in `window.told`. */
const hearVoice = (fresh: Page) =>
  fresh.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    Object.defineProperty(window, 'speechSynthesis', {
      value: { cancel: () => undefined, speak: ({ text }: SpeechSynthesisUtterance) => told.push(text) },
    })
  })

beforeAll(async () => {
  browser = await openBrowser()
  const opened = await visit(browser, '?scene=A7&t=20', async (fresh) => {
    await hearVoice(fresh)
    await fresh.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) },
      }),
    )
  })
  page = opened.page
  complaints.push(opened.complaints)
  await curtainUp(page)
}, 180_000)
afterAll(() => browser?.close())

const bar = async () => (await page.locator('[role=slider]').boundingBox())!
const duration = () => page.evaluate(() => window.twoSwans!.duration)
/** Where the eye stands, from what is drawn: a small copy of the picture. */
const small = () =>
  page.evaluate(async () => {
    await window.twoSwans!.seek(window.twoSwans!.time)
    const copy = Object.assign(document.createElement('canvas'), { width: 32, height: 18 })
    const pen = copy.getContext('2d')!
    pen.drawImage(document.querySelector('.theatre canvas')!, 0, 0, 32, 18)
    return [...pen.getImageData(0, 0, 32, 18).data]
  })
const unlike = (a: number[], b: number[]) => a.filter((value, i) => Math.abs(value - b[i]!) > 12).length / a.length

describe('a hand on the time line', () => {
  it('sees where it would go, goes there, and is never shown nothing', async () => {
    const { x, y, width, height } = await bar()
    const to = (share: number) => page.mouse.move(x + width * share, y + height / 2)
    await to(0.3)
    await page.waitForSelector('.scrubber-picture')
    expect(await page.locator('.scrubber-tip').innerText()).toMatch(/\d:\d\d/)
    await page.mouse.down()
    for (let share = 0.3; share < 0.6; share += 0.1) await to(share)
    await to(0.6)
    await page.mouse.up()
    // Places that the hand has left are dropped; the last one is always reached.
    const wanted = 0.6 * (await duration())
    await page.waitForFunction((t) => Math.abs(window.twoSwans!.frame().t - t) < 2, wanted)
    expect(new Set(await small()).size).toBeGreaterThan(40)
  })
})

describe('a moment', () => {
  it('can be given away as a link and kept as a picture', async () => {
    await page.evaluate((t) => window.twoSwans!.seek(t), readTrack('chapters')[7]!.start + 12.5)
    await page.keyboard.press('u')
    await page.waitForFunction(() => 'copied' in window)
    const link = new URL(await page.evaluate(() => (window as unknown as { copied: string }).copied))
    expect(link.searchParams.get('scene')).toBe('A7')
    expect(link.searchParams.get('t')).toBe('12.5')
    const coming = page.waitForEvent('download')
    await page.keyboard.press('p')
    const file = readFileSync(await (await coming).path())
    expect(file.subarray(1, 4).toString()).toBe('PNG')
    expect(file.length).toBeGreaterThan(10_000)
  })

  it('can be looked round in while paused, and glides back', async () => {
    const before = await small()
    await page.mouse.move(200, 80)
    await page.mouse.down()
    for (let x = 200; x <= 360; x += 80) await page.mouse.move(x, 80)
    await page.mouse.up()
    await page.waitForSelector('[data-looking]')
    await expect.poll(async () => unlike(before, await small())).toBeGreaterThan(0.1)
    // It was a drag: the evening is still paused.
    expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1)
    await page.getByRole('button', { name: 'Back to the film’s view' }).click()
    await expect.poll(async () => unlike(before, await small())).toBeLessThan(0.01)
  })
})

describe('words about the dance', () => {
  it('are announced scene by scene, and told aloud while it plays', async () => {
    await page.evaluate((t) => window.twoSwans!.seek(t), readTrack('chapters')[8]!.start + 0.6)
    await expect.poll(() => page.locator('p.unseen[role=status]').innerText()).toMatch(/Black Swan/)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Description of the dance').selectOption('spoken')
    await page.keyboard.press('Escape')
    await page.keyboard.press('k')
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0)
    await page.keyboard.press('k')
    const [told] = await page.evaluate(() => (window as unknown as { told: string[] }).told)
    expect(told).toBe(await page.locator('.description').innerText())
    expect(readFileSync('dist/descriptions/evening.vtt', 'utf8').replaceAll('\n', ' ')).toContain(told)
  })

  it('follow a sentence of the text, and its place follows a click', async () => {
    await page.keyboard.press('t')
    const caption = readTrack('evening')[5]!
    await page.evaluate((t) => window.twoSwans!.seek(t), caption.start + 0.5)
    const marked = page.locator('.transcript [aria-current]')
    await expect.poll(() => marked.innerText()).toContain(caption.text.slice(0, 20))
    await page.locator('.evening-words button').first().click()
    expect(await timeOf(page)).toBeCloseTo(readTrack('evening')[0]!.start, 1)
    await page.keyboard.press('t')
  })
})

describe('the device’s wishes', () => {
  it('for less movement are followed at once, at the same length and place', async () => {
    // The eye is on its way down from the gallery.
    await page.evaluate(() => window.twoSwans!.seek(5))
    const camera = () => page.evaluate(() => window.twoSwans!.frame().camera.y)
    const before = { length: await duration(), t: await timeOf(page) }
    const moving = await camera()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect.poll(camera).not.toBe(moving)
    expect({ length: await duration(), t: await timeOf(page) }).toEqual(before)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await expect.poll(camera).toBe(moving)
  })

  it('and a person’s own, for larger letters and more contrast, reach the words of the stage', async () => {
    const size = () => page.$eval('[data-caption]', (words) => parseFloat(getComputedStyle(words).fontSize))
    const before = await size()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Size of the text').selectOption('1.5')
    await page.getByLabel('Contrast').selectOption('more')
    expect(await page.getAttribute('html', 'data-contrast')).toBe('more')
    expect(await size()).toBeGreaterThan(before * 1.25)
    await page.getByLabel('Size of the text').selectOption('1')
    await page.getByLabel('Contrast').selectOption('system')
    await page.keyboard.press('Escape')
  })

  it('for another quality, without losing the place', async () => {
    await page.evaluate(() => Object.assign(window, { same: true }))
    const before = await timeOf(page)
    const { textures } = await page.evaluate(() => window.twoSwans!.info())
    const choose = async (quality: string) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByLabel('Picture', { exact: true }).selectOption(quality)
      await page.keyboard.press('Escape')
      await page.evaluate(() => window.twoSwans!.seek(window.twoSwans!.time))
    }
    await choose('medium')
    await choose('low')
    expect(await timeOf(page)).toBe(before)
    expect(await page.evaluate(() => (window as { same?: boolean }).same)).toBe(true)
    expect(await page.evaluate(() => window.twoSwans!.info().textures)).toBeLessThanOrEqual(textures)
  })

  it('leave nothing to complain about', async () => {
    expect(complaints.flat()).toEqual([])
    await page.close()
  })
})

describe('a finger', () => {
  it(
    'taps to pause, twice at a side for ten seconds, and pinches the paused picture',
    { timeout: 180_000 },
    async () => {
      const context = await browser.newContext({
        viewport: { width: 480, height: 440 },
        hasTouch: true,
        serviceWorkers: 'block',
      })
      page = await context.newPage()
      await page.goto(`${inject('origin')}/?scene=A7&t=20&quality=low`)
      await curtainUp(page)
      const touch = await context.newCDPSession(page)
      const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
      // Not waiting for each other, as fingers do not wait for a busy page.
      const twice = (x: number) => {
        const tap = () => [fingers('touchStart', [{ x, y: 160 }]), fingers('touchEnd', [])]
        return Promise.all([...tap(), ...tap()])
      }
      const at = await timeOf(page)
      await twice(350)
      await expect.poll(() => timeOf(page)).toBeCloseTo(at + 10, 1)
      await twice(100)
      await expect.poll(() => timeOf(page)).toBeCloseTo(at, 1)
      const before = await small()
      await fingers('touchStart', [
        { x: 220, y: 160 },
        { x: 260, y: 160 },
      ])
      for (let d = 40; d <= 120; d += 40)
        await fingers('touchMove', [
          { x: 220 - d, y: 160 },
          { x: 260 + d, y: 160 },
        ])
      await fingers('touchEnd', [])
      await expect.poll(async () => unlike(before, await small())).toBeGreaterThan(0.05)
      // The first tap may only wake the controls.
      const tapped = async () => {
        await page.touchscreen.tap(240, 160)
        await page.waitForTimeout(600)
        return page.getByRole('button', { name: 'Pause' }).count()
      }
      await expect.poll(tapped).toBe(1)
      await context.close()
    },
  )
})
