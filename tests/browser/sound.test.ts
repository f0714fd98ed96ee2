import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MusicState } from '../../src/player/sound/Music.ts'
import { openBrowser } from '../../tools/lib/browser.ts'
import { curtainUp, timeOf, visit } from './visit.ts'

/**
 * Music and picture may be so far apart, seconds: as a rule, and at any moment. A single reading in a page that draws in
 * software comes late now and then; further than the second the music is set down anew.
 */
const TOGETHER = { usually: 0.02, ever: 0.08 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
})
afterAll(() => browser?.close())

/** Refuses sound as browsers do until somebody touches the page; the driver's own scripts would count as a touch. */
const refuseUntilTouched = (page: Page) =>
  page.addInitScript(() => {
    let touched = false
    addEventListener('pointerup', () => (touched = true), { capture: true })
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function () {
      return touched ? play.call(this) : Promise.reject(new DOMException('Touch the page first', 'NotAllowedError'))
    }
  })

/** A sound device that takes its time to wake, as some do after a night: until the page hears of `device`. */
const wakeLate = (page: Page) =>
  page.addInitScript(() => {
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        void super.suspend()
      }
      override async resume() {
        await new Promise((done) => addEventListener('device', done, { once: true }))
        return super.resume()
      }
    }
  })

/** Lets a test lay hands on what sounds: `house.decks` and `house.desk`. */
const handOver = (page: Page) =>
  page.addInitScript(() => {
    const house: House = { decks: [], desk: null }
    Object.assign(window, { house })
    window.Audio = class extends Audio {
      constructor() {
        super()
        house.decks.push(this)
      }
    }
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        house.desk = this
      }
    }
  })

interface House {
  decks: HTMLAudioElement[]
  desk: AudioContext | null
}
declare const house: House

const soundOf = (page: Page) => page.evaluate(() => window.twoSwans!.sound())
const led = (page: Page) =>
  page.waitForFunction(() => {
    const drift = window.twoSwans!.sound()?.drift
    return drift !== null && drift !== undefined && Math.abs(drift) < 0.01
  })

/** Positions of music and show at one moment of the page, several times over. */
async function driftsOver(page: Page, samples: number): Promise<number[]> {
  const drifts: number[] = []
  for (let i = 0; i < samples; i++) {
    await page.waitForTimeout(150)
    const state: MusicState | null = await soundOf(page)
    if (state?.drift !== null && state?.drift !== undefined) drifts.push(Math.abs(state.drift))
  }
  return drifts
}

describe('the music', () => {
  it('leads the clock, and finds its place again after seeks, pauses and other speeds', async () => {
    const { page, complaints } = await visit(browser, '?scene=A8&t=10&play')
    await curtainUp(page)
    await led(page)
    const drifts = await driftsOver(page, 8)
    for (const [i, key] of ['ArrowLeft', 'k', 'k', '>', 'l', '<', 'j'].entries()) {
      await page.keyboard.press(key)
      if (i !== 1) await led(page)
    }
    drifts.push(...(await driftsOver(page, 8)))
    expect(drifts.length).toBeGreaterThan(8)
    drifts.sort((a, b) => a - b)
    expect(drifts[Math.floor(drifts.length / 2)]).toBeLessThan(TOGETHER.usually)
    expect(drifts.at(-1)).toBeLessThan(TOGETHER.ever)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('goes over from scene to scene and leads again', async () => {
    const { page } = await visit(browser, '?scene=P0&t=7&play')
    await curtainUp(page)
    await page.waitForFunction(() => {
      const sound = window.twoSwans!.sound()
      return sound?.scene === 'A1' && sound.drift !== null && Math.abs(sound.drift) < 0.02
    })
    await page.close()
  })

  it('that does not come leaves the evening playing, and says so once', async () => {
    const { page } = await visit(browser, '?scene=A8&t=10&play', (p) =>
      p.route(/music\/A8\./, (route) => route.abort('failed')),
    )
    await curtainUp(page)
    await page.locator('.notices', { hasText: 'music' }).waitFor()
    const before = await timeOf(page)
    await page.waitForFunction((t) => window.twoSwans!.time > t + 1, before)
    expect((await soundOf(page))?.leader).toBe('wall')
    await page.close()
  })

  it('stopped by the device, or put to sleep, never stops the evening and finds its place again', async () => {
    const { page } = await visit(browser, '?scene=A8&t=10&play', handOver)
    await curtainUp(page)
    await led(page)
    for (const stop of ['pause', 'sleep'] as const) {
      const before = await timeOf(page)
      await page.evaluate((how) => {
        if (how === 'sleep') return house.desk!.suspend()
        for (const deck of house.decks) deck.pause()
        return undefined
      }, stop)
      await page.waitForFunction(() => window.twoSwans!.sound()?.leader === 'wall')
      await page.waitForFunction((t) => window.twoSwans!.time > t + 0.3, before)
      if (stop === 'sleep') await page.evaluate(() => house.desk!.resume())
      await led(page)
    }
    await page.close()
  })

  it('is known to the device, and as loud on the next visit as it was left', async () => {
    const { page } = await visit(browser, '?scene=A8&t=10&play')
    await curtainUp(page)
    await led(page)
    const told = () =>
      page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata?.title])
    expect(await told()).toEqual([
      'playing',
      await page.evaluate(() => window.twoSwans!.scenes.find(({ id }) => id === 'A8')!.title),
    ])
    await page.keyboard.press('k')
    await page.waitForFunction(() => navigator.mediaSession.playbackState === 'paused')
    const loudness = () =>
      Promise.all([
        page.locator('.volume input').inputValue(),
        page.locator('.volume button').getAttribute('aria-label'),
      ])
    const first = await loudness()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('m')
    await expect.poll(async () => (await loudness()).filter((value, i) => value === first[i])).toEqual([])
    const left = await loudness()
    await page.reload()
    await curtainUp(page)
    await expect.poll(loudness).toEqual(left)
    await page.close()
  })

  it('without any recordings is not offered', async () => {
    const { page } = await visit(browser, '?scene=A8&play', (p) =>
      p.route(/music\/index\.json/, (route) => route.fulfill({ status: 404, body: '' })),
    )
    await curtainUp(page)
    await page.waitForFunction(() => window.twoSwans!.time > 0.5)
    expect(await page.locator('.volume').count()).toBe(0)
    await page.close()
  })

  it('refused by the browser lets the evening begin in silence and sounds at the first press of "Sound on"', async () => {
    const { page } = await visit(browser, '?scene=A8&t=10&play', refuseUntilTouched)
    await curtainUp(page)
    const button = page.locator('.sound-on')
    await button.waitFor()
    const before = await timeOf(page)
    await page.waitForFunction((t) => window.twoSwans!.time > t + 0.5, before)
    expect((await soundOf(page))?.leader).toBe('wall')
    await button.click()
    await led(page)
    await page.close()
  })

  it('sounds by itself when the device wakes after the evening has begun in silence', async () => {
    const { page } = await visit(browser, '?scene=A8&t=10&play', wakeLate)
    await curtainUp(page)
    await page.locator('.sound-on').waitFor()
    await page.evaluate(() => dispatchEvent(new Event('device')))
    await led(page)
    expect(await page.locator('.sound-on').count()).toBe(0)
    await page.close()
  })
})
