import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, timeOf, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const sceneStart = (title: RegExp) => readTrack('chapters').find((scene) => title.test(scene.text))!.start
const opened = (page: Page) => page.waitForFunction(() => window.twoSwans !== undefined)

describe('addresses', () => {
  it('open a scene at a time, paused, with a way to play', async () => {
    const { page } = await visit(browser, '?scene=levi/giselle&t=12.5')
    await opened(page)
    expect(await timeOf(page)).toBeCloseTo(sceneStart(/Giselle/) + 12.5, 2)
    expect(await page.locator('.controls').count()).toBe(1)
    expect(await page.locator('.foyer').count()).toBe(0)
    await page.close()
  })

  it('that are wrong get a message and the nearest good place', async () => {
    const { page } = await visit(browser, '?scene=levi/gisele&t=99:00&quality=lwo')
    await opened(page)
    const said = await page.locator('.notices').innerText()
    expect(said).toContain('levi/gisele')
    expect(said).toContain('lwo')
    expect(said).toContain('99:00')
    const scenes = readTrack('chapters')
    const giselle = scenes.find((scene) => /Giselle/.test(scene.text))!
    expect(await timeOf(page)).toBeCloseTo(giselle.end, 1)
    await page.close()
  })

  it('open the single acts and the key performances', async () => {
    for (const [act, length] of [
      ['anna', readTrack('anna').at(-1)!.end],
      ['levi', readTrack('levi').at(-1)!.end],
    ] as const) {
      const { page } = await visit(browser, `?act=${act}`)
      await opened(page)
      expect(await page.evaluate(() => window.twoSwans!.duration)).toBeGreaterThan(length)
      await page.close()
    }
    const { page } = await visit(browser, '?act=performances')
    await opened(page)
    expect(await page.evaluate(() => window.twoSwans!.scenes.map((s) => s.id))).toEqual(['A7', 'A8', 'L5', 'L6', 'L8'])
    await page.close()
  })

  it('with `still` show no overlay', async () => {
    const { page } = await visit(browser, '?still&t=3')
    await opened(page)
    for (const part of ['.controls', '.captions', '.foyer']) expect(await page.locator(part).count()).toBe(0)
    await page.close()
  })
})

describe('the player', () => {
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    ;({ page, complaints } = await visit(browser, ''))
    await curtainUp(page)
  }, 180_000)

  it('begins in the foyer and plays on Begin', async () => {
    expect(await page.locator('h1').innerText()).toBe('Two Swans')
    for (const name of ['Anna', 'Levi', 'Key performances'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForFunction(() => window.twoSwans!.time > 0)
    expect(await page.locator('.foyer').count()).toBe(0)
  })

  it('answers to its keys', async () => {
    const duration = await page.evaluate(() => window.twoSwans!.duration)
    const scenes = readTrack('chapters')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('k')
    const paused = await timeOf(page)
    await page.keyboard.press('ArrowRight')
    expect(await timeOf(page)).toBeCloseTo(paused + 5, 2)
    await page.keyboard.press('j')
    expect(await timeOf(page)).toBeCloseTo(Math.max(0, paused - 5), 2)
    await page.keyboard.press('Home')
    expect(await timeOf(page)).toBe(0)
    await page.keyboard.press('PageDown')
    expect(await timeOf(page)).toBeCloseTo(scenes[1]!.start, 2)
    await page.keyboard.press('.')
    expect(await timeOf(page)).toBeCloseTo(scenes[1]!.start + 1 / 60, 3)
    await page.keyboard.press('Shift+PageDown')
    expect(await timeOf(page)).toBeCloseTo(sceneStart(/lake/i), 1)
    await page.keyboard.press('5')
    expect(await timeOf(page)).toBeCloseTo(duration / 2, 2)
    await page.keyboard.press('End')
    expect(await timeOf(page)).toBeCloseTo(duration, 2)
    await page.keyboard.press('Home')
    await page.keyboard.press('c')
    expect(await page.locator('.captions').isHidden()).toBe(true)
    await page.keyboard.press('c')
    await page.keyboard.press('>')
    expect(await page.locator('.button-rate').innerText()).toBe('1.25×')
    await page.keyboard.press('<')
    await page.keyboard.press('?')
    expect(await page.locator('dialog kbd').count()).toBeGreaterThan(15)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
  })

  it('has a time line that follows the media seek slider pattern', async () => {
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('PageUp')
    expect(await timeOf(page)).toBeCloseTo(15, 2)
    await page.keyboard.press('ArrowLeft')
    expect(await timeOf(page)).toBeCloseTo(14, 2)
    const [, scene] = readTrack('chapters')
    await page.waitForFunction(() => document.querySelector('[role=slider]')?.getAttribute('aria-valuenow') === '14')
    expect(await slider.getAttribute('aria-valuetext')).toContain(scene!.text)
    expect(await slider.getAttribute('aria-valuetext')).toContain('14 seconds')
  })

  it('tells whoever stands on the time line of leaps, not of every second', async () => {
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const from = await timeOf(page)
    await page.keyboard.press('k')
    const told = await slider.evaluate(
      (bar, late) =>
        new Promise<string>((done) => {
          const look = () => (window.twoSwans!.time > late ? done(bar.ariaValueNow!) : requestAnimationFrame(look))
          look()
        }),
      from + 1.2,
    )
    expect(told).toBe(String(Math.floor(from)))
    await page.keyboard.press('PageUp')
    await expect.poll(async () => Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(from + 14)
    await page.keyboard.press('k')
  })

  it('has targets of at least 44 pixels, each with a name', async () => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, [role=slider]')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.ariaLabel || element.innerText, box: element.getBoundingClientRect() }))
        .filter(({ name, box }) => !name || box.height < 44 || box.width < 44)
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
  })

  it('opens the scenes and goes where it is told', async () => {
    await page.getByRole('button', { name: 'Scenes' }).click()
    const scenes = readTrack('chapters')
    expect(await page.locator('.scene-list button').count()).toBe(scenes.length)
    await page.locator('.scene-list button').nth(1).click()
    expect(await timeOf(page)).toBeCloseTo(scenes[1]!.start, 2)
  })

  it('pauses the clock while the page is hidden', async () => {
    await page.evaluate(() => window.twoSwans!.play())
    const running = () => page.getByRole('button', { name: 'Pause' }).count()
    expect(await running()).toBe(1)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(running).toBe(0)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(running).toBe(1)
    await page.evaluate(() => window.twoSwans!.pause())
  })

  it('complains about nothing', () => expect(complaints).toEqual([]))
})

describe('the kiosk', () => {
  it('starts by itself, loops and shows no controls', async () => {
    const { page, complaints } = await visit(browser, '?kiosk')
    await curtainUp(page)
    await page.waitForSelector('html[data-kiosk]')
    const start = await timeOf(page)
    await page.waitForFunction((t) => window.twoSwans!.time > t, start)
    for (const part of ['.controls', '.foyer', 'button:visible']) expect(await page.locator(part).count()).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.house')!).cursor)).toBe('none')
    const menu = await page.evaluate(() => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
      return event.defaultPrevented
    })
    expect(menu).toBe(true)
    const looped = await page.evaluate(async () => {
      const swans = window.twoSwans!
      await swans.seek(swans.duration - 0.05)
      await new Promise((done) => setTimeout(done, 400))
      return swans.time < 30
    })
    expect(looped).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)
})

describe('a missing figure', () => {
  it('is replaced and said', async () => {
    const { page } = await visit(browser, '?scene=E1', (p) => p.route('**/figures/levi*.glb', (route) => route.abort()))
    await page.waitForFunction(() => document.querySelector('.notices p') !== null)
    expect(await page.locator('.notices').innerText()).toMatch(/levi/i)
    await curtainUp(page)
    await page.close()
  }, 180_000)
})

describe('without WebGL', () => {
  it('the evening can be read, every word of it', async () => {
    const { page } = await visit(browser, '', (p) =>
      p.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null
      }),
    )
    await page.waitForSelector('.reading-room')
    expect(await page.locator('[role=status]').innerText()).toContain('WebGL')
    for (const life of ['anna', 'levi']) {
      const words = await page.locator(`[data-life=${life}] .evening-words`).allInnerTexts()
      const text = readFileSync(`assets/texts/${life}.txt`, 'utf8').split(/\s+/).join(' ').trim()
      const silent = 'Without words.'
      expect(words.filter((part) => part !== silent).join(' ')).toBe(text)
    }
    await page.close()
  })
})
