import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { difference, loseContext } from './pictures.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, pictureAt, visit, type Visit } from './visit.ts'

/** Scenes (from 0) whose pictures need most of what is painted into textures: cloths, plates, mirrors, the floor's paint. */
const SCENES = [0, 2, 4, 7, 9, 13, 17, 22]
const LONG = 240_000

let browser: Browser
let house: Visit
beforeAll(async () => {
  browser = await openBrowser()
  house = await visit(browser, '?still&t=0')
  await curtainUp(house.page)
}, LONG)
afterAll(() => browser?.close())

describe('after a lost context', () => {
  const chapters = readTrack('chapters')
  it.each(SCENES.map((i) => [i, chapters[i]!] as const))(
    'the picture of scene %i is the same',
    async (_, { start, end }) => {
      const t = start + 0.6 * (end - start)
      const before = await pictureAt(house.page, t)
      await loseContext(house.page)
      expect(await difference(before, await pictureAt(house.page, t))).toBeLessThan(0.005)
    },
    LONG,
  )

  it(
    'it is the same when the context is lost twice in a row, and in the next scene',
    async () => {
      const { start, end } = chapters[12]!
      const before = await pictureAt(house.page, end - 1)
      const after = await pictureAt(house.page, end + 1)
      await pictureAt(house.page, start + 1)
      await loseContext(house.page)
      await loseContext(house.page)
      expect(await difference(before, await pictureAt(house.page, end - 1))).toBeLessThan(0.005)
      expect(await difference(after, await pictureAt(house.page, end + 1))).toBeLessThan(0.005)
    },
    LONG,
  )
})
