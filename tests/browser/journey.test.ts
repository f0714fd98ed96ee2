import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShow } from '../../src/show/open-show'
import { openBrowser } from '../../tools/lib/browser.ts'
import { STILL } from '../../tools/lib/still.ts'
import { pixelsOf, read, squares } from './pictures.ts'
import { curtainUp, pictureAt, visit, type Visit } from './visit.ts'

/** A square of a still may differ this much in its mean colour, and all squares so much on average; of 255. */
const APART = { square: 26, mean: 4 }
/** Nothing of house and set is nearer to the lens, metres. */
const CLEAR = 0.3
const LONG = 120_000

const show = openShow('evening')
let browser: Browser
let house: Visit
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  house = await visit(browser, '?still&t=0', async (fresh) => {
    await fresh.setViewportSize({ width: STILL.width, height: STILL.height })
  })
  ;({ page } = house)
  await curtainUp(page)
}, 180_000)
afterAll(() => browser?.close())

/** How far two pictures lie apart, square by square. */
async function apart(picture: string, still: string): Promise<{ square: number; mean: number }> {
  const [a, b] = [squares(await pixelsOf(picture), STILL.square), squares(await read(still), STILL.square)]
  const differences = a.map((value, i) => Math.abs(value - b[i]!))
  return { square: Math.max(...differences), mean: differences.reduce((sum, d) => sum + d, 0) / differences.length }
}

describe('through the evening', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s looks as it did, and the lens touches nothing',
    async (id, scene) => {
      const touched = []
      for (const [i, shot] of scene.script.camera.entries()) {
        const start = scene.music.secondsAt(shot.at)
        const next = scene.script.camera[i + 1]
        const end = next ? scene.music.secondsAt(next.at) : scene.music.duration
        for (const t of [start + 0.05, end - 0.05]) {
          await page.evaluate((at) => window.twoSwans!.seek(at), scene.start + t)
          const near = await page.evaluate((reach) => window.twoSwans!.touching(reach), CLEAR)
          touched.push(...near.map(({ name, distance }) => `shot ${i + 1} ${name} ${distance.toFixed(2)} m`))
        }
      }
      expect(touched).toEqual([])

      const picture = await pictureAt(page, scene.key)
      const still = `${STILL.folder}/${id}.webp`
      expect(existsSync(still), `${still}: run "npm run bake:stills"`).toBe(true)
      const { square, mean } = await apart(picture, still)
      expect(square, 'worst square of the still').toBeLessThan(APART.square)
      expect(mean, 'mean of the still').toBeLessThan(APART.mean)
    },
    LONG,
  )

  it('another picture would not pass for the still', async () => {
    const { key } = show.scenes.find(({ id }) => id === 'A7')!
    const still = `${STILL.folder}/A7.webp`
    // Its set must hang before anything of it can be left out.
    await pictureAt(page, key)
    await page.evaluate(() => window.twoSwans!.hide(['moon']))
    const moonless = await apart(await pictureAt(page, key), still)
    await page.evaluate(() => window.twoSwans!.hide([]))
    expect(moonless.square).toBeGreaterThan(APART.square)
    const other = await apart(await pictureAt(page, key - 20), still)
    expect(other.mean).toBeGreaterThan(APART.mean)
  })

  it('the lens would be told of what it touches', async () => {
    await page.evaluate((t) => window.twoSwans!.seek(t), show.scenes[0]!.start + 1)
    const near = await page.evaluate(() => window.twoSwans!.touching(30))
    expect(near.map(({ name }) => name)).toContain('auditorium')
  })
})
