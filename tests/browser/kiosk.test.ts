import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { bringAxe, faults } from './axe.ts'
import { curtainUp, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
})
afterAll(() => browser?.close())

/** Opens a kiosk with the configuration that is given whenever it asks; a string is a file that is no configuration. */
async function kiosk(config: () => object | string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await visit(browser, '?kiosk', async (fresh) => {
    await fresh.route('**/kiosk.json', (route) => {
      const given = config()
      return route.fulfill(typeof given === 'string' ? { body: given } : { json: given })
    })
    fresh.setDefaultTimeout(40_000)
    await before?.(fresh)
  })
  await curtainUp(page)
  await bringAxe(page)
  return page
}

const tapCorner = async (page: Page) => {
  for (let i = 0; i < 5; i++) await page.mouse.click(20, 20)
}
const type = async (page: Page, pin: string) => {
  for (const digit of pin) await page.locator('.pad-keys button', { hasText: digit }).click()
  await page.locator('.pad-keys button', { hasText: '✓' }).click()
}

describe('a kiosk for visitors', () => {
  let page: Page
  const posted: string[] = []
  beforeAll(async () => {
    page = await kiosk(
      () => ({
        touch: true,
        pin: '4711',
        languages: ['fr'],
        volumeCap: 0.3,
        captionSize: 1.25,
        brightness: 0.6,
        lowControls: true,
        shift: { pixels: 4, every: 1 },
        idle: { attract: 600, prompt: 3, countdown: 60 },
      }),
      async (fresh) => {
        await fresh.addInitScript(() => {
          const requests: EventTarget[] = []
          const request = () => {
            requests.push(new EventTarget())
            return Promise.resolve(requests.at(-1))
          }
          Object.defineProperty(navigator, 'wakeLock', { value: { request } })
          Object.assign(window, { locks: requests })
        })
        await fresh.route('**/kiosk/*', (route) => {
          posted.push(`${route.request().url().split('/').at(-1)} ${route.request().postData() ?? ''}`)
          return route.fulfill({ status: 204 })
        })
      },
    )
  }, 180_000)

  it('plays and invites, in the house’s language and as bright as it likes', async () => {
    await page.waitForSelector('.kiosk-touch')
    expect(await page.locator('.kiosk-touch').innerText()).toMatch(/Touchez/)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    expect(await page.$eval('.house', (house) => getComputedStyle(house).getPropertyValue('--caption-size'))).toBe(
      '1.25',
    )
    expect(await page.$eval('.kiosk-dim', (dim) => getComputedStyle(dim).backgroundColor)).toBe('rgba(0, 0, 0, 0.4)')
    expect(await faults(page)).toEqual([])
  })

  it('wanders by a few pixels, so that nothing burns in', async () => {
    const place = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--wander-x'))
    const places = new Set<string>()
    await expect.poll(async () => places.add(await place()).size).toBeGreaterThan(2)
    for (const x of places) expect(Math.abs(parseFloat(x || '0'))).toBeLessThanOrEqual(4)
  })

  it('takes the wake lock again when the browser lets it go', async () => {
    const count = () => page.evaluate(() => (window as unknown as { locks: EventTarget[] }).locks.length)
    const before = await count()
    expect(before).toBeGreaterThan(0)
    const waited = await page.evaluate(async (first) => {
      const { locks } = window as unknown as { locks: EventTarget[] }
      const since = performance.now()
      locks.at(-1)!.dispatchEvent(new Event('release'))
      while (locks.length === first) await new Promise((done) => setTimeout(done, 10))
      return performance.now() - since
    }, before)
    expect(waited).toBeLessThan(1000)
    expect(await page.getAttribute('html', 'data-wake-lock')).toBe('held')
  })

  it('opens its foyer at a touch, with everything to touch in the lower third of a tall screen', async () => {
    await page.setViewportSize({ width: 480, height: 854 })
    await page.mouse.click(240, 300)
    await page.waitForSelector('.foyer')
    const high = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, [role=slider], select, input')]
          .filter((element) => element.checkVisibility() && !element.closest('.panel-sheet'))
          .map((element) => [element.ariaLabel || element.innerText, element.getBoundingClientRect().top] as const)
          .filter(([, top]) => top < (innerHeight * 2) / 3 - 4),
      )
    expect(await high()).toEqual([])
    expect(await faults(page)).toEqual([])
    await page.locator('.foyer-begin').click()
    await page.waitForSelector('.controls')
    await page.keyboard.press('k')
    await page.waitForSelector('.tools')
    expect(await high()).toEqual([])
    await page.setViewportSize({ width: 480, height: 270 })
  })

  it('offers the languages of its configuration, and is never louder than it may', async () => {
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('.notices').innerText()).toMatch(/Volume/)
    expect(await page.locator('.volume input').inputValue()).toBe('30')
    await page.locator('.controls').getByRole('button', { name: 'Réglages' }).click()
    await page.waitForSelector('.panel-settings')
    expect(await page.getByText('Langue').count()).toBe(0)
  })

  it('asks whether somebody is still there, and believes him', async () => {
    await page.waitForSelector('.panel-prompt')
    expect(await faults(page)).toEqual([])
    await page.locator('.panel-prompt .foyer-begin').click()
    await expect.poll(() => page.locator('.panel-prompt').count()).toBe(0)
    // What he was reading is still there.
    expect(await page.locator('.panel-settings').count()).toBe(1)
    await page.keyboard.press('Escape')
  })

  it('lets staff out by five taps in the corner and the PIN', async () => {
    await tapCorner(page)
    await page.waitForSelector('.pad')
    expect(await faults(page)).toEqual([])
    await type(page, '1234')
    expect(await page.locator('.pad [role=status]').innerText()).not.toBe('')
    await type(page, '4711')
    await expect.poll(() => posted).toContain('leave ')
    await page.waitForURL((url) => !url.searchParams.has('kiosk'))
    await page.close()
  })
})

describe('a visitor who leaves', () => {
  let page: Page
  let config: object | string = {
    touch: true,
    languages: ['en', 'fr'],
    idle: { attract: 3, prompt: 3, countdown: 1 },
  }
  beforeAll(async () => {
    page = await kiosk(
      () => config,
      async (fresh) => {
        // A minute between two looks at the file is long for a test.
        await fresh.addInitScript(() => {
          const { setInterval: real } = window
          window.setInterval = ((work: () => void, ms?: number) =>
            real(work, ms === 60_000 ? 500 : ms)) as typeof setInterval
        })
      },
    )
  }, 180_000)
  const hidden = () => page.locator('.captions').getAttribute('hidden')

  it('is never sent away while something plays', async () => {
    await page.waitForSelector('.kiosk-touch')
    await page.mouse.click(240, 100)
    await page.locator('.foyer-begin').click()
    await page.waitForSelector('.controls')
    await page.waitForTimeout(4500)
    expect(await page.locator('.controls').count()).toBe(1)
  })

  it('leaves nothing behind: the loop begins again, and the next finds the house as it was', async () => {
    await page.keyboard.press('c')
    await page.keyboard.press('>')
    expect(await hidden()).not.toBe(null)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Size of the text').selectOption('1.5')
    await page.getByLabel('Language').selectOption('fr')
    await page.keyboard.press('Escape')
    await page.keyboard.press('k')
    await page.waitForSelector('.kiosk-touch')
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.style.fontSize])).toEqual(
      ['en', ''],
    )
    await page.mouse.click(240, 100)
    await page.locator('.foyer-begin').click()
    await page.waitForSelector('.controls')
    expect(await page.locator('.button-rate').innerText()).toBe('1×')
    expect(await hidden()).toBe(null)
    await page.keyboard.press('k')
    await page.waitForSelector('.kiosk-touch')
  })

  it('meets a new configuration as soon as the file has changed', async () => {
    config = { touch: true, pin: '4711', brightness: 0.5 }
    await page.waitForSelector('.kiosk-dim')
  })

  it('is kept from a bad file by the last good one, and staff are told why', async () => {
    config = '{"touch": "yes"}'
    await tapCorner(page)
    await page.waitForSelector('.pad')
    await expect.poll(() => page.locator('.kiosk-trouble').allInnerTexts()).toEqual([expect.stringContaining('touch')])
    expect(await page.locator('.kiosk-dim').count()).toBe(1)
    await page.getByRole('button', { name: 'Back to the show' }).click()
  })

  it('finds the house dark and still outside its hours', async () => {
    config = { hours: {} }
    await page.waitForSelector('.kiosk-closed')
    const before = await page.evaluate(() => window.twoSwans!.time)
    await page.waitForTimeout(1200)
    expect(await page.evaluate(() => window.twoSwans!.time)).toBe(before)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

describe('a kiosk with a broken figure', () => {
  it('plays on with a plain one, and says so in its health', async () => {
    const signs: string[] = []
    const page = await kiosk(
      () => ({ heartbeat: true }),
      async (fresh) => {
        await fresh.route('**/figures/*.glb', (route) => route.fulfill({ body: 'no figure at all '.repeat(12) }))
        await fresh.route('**/kiosk/heartbeat', (route) => {
          signs.push(route.request().postData() ?? '')
          return route.fulfill({ status: 204 })
        })
      },
    )
    await page.evaluate(() => window.twoSwans!.seek(30))
    const heard = () => signs.map((sign) => (JSON.parse(sign) as { notices: string[] }).notices).at(-1) ?? []
    await expect.poll(heard, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/figure .* could not be loaded/))
    expect(signs.at(-1)!.length).toBeLessThan(2048)
    await page.close()
  })
})
