import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { curtainUp, timeOf, visit } from './visit.ts'

let browser: Browser
let page: Page
let complaints: string[]
beforeAll(async () => {
  browser = await openBrowser()
  ;({ page, complaints } = await visit(browser, '?promptbook&scene=A8&t=20'))
  await curtainUp(page)
}, 180_000)
afterAll(() => browser?.close())

it('tells step, light and cost of the moment beside the picture', async () => {
  const { start } = await page.evaluate(() => window.twoSwans!.scenes.find(({ id }) => id === 'A8')!)
  await page.evaluate((t) => window.twoSwans!.seek(t), start + 20)
  const book = page.getByLabel('Promptbook')
  expect(await book.getByRole('row', { name: 'odile' }).innerText()).toContain('fouettes 32')
  const levels = await page.evaluate(() => Object.values(window.twoSwans!.frame().board).map(({ level }) => level))
  expect(Math.max(...levels)).toBeGreaterThan(0.5)
  const written = levels.map((level) => (level > 0.0005 ? `${Math.round(level * 100)}` : ''))
  expect(await book.locator('.plot-level').allTextContents()).toEqual(written)
  const drawn = await page.evaluate(() => window.twoSwans!.info().main.calls)
  expect(await book.locator('.promptbook-cost').innerText()).toContain(`${drawn} draws`)
})

it('goes to a cue that is pressed', async () => {
  const light = page.getByTitle(/^LQ84 /)
  await light.click()
  const cue = await page.evaluate(() => window.twoSwans!.scenes.find(({ id }) => id === 'A8')!)
  expect(await timeOf(page)).toBeGreaterThan(cue.start + 20)
  expect(complaints).toEqual([])
})
