import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import type { FrameCopy } from '../../src/player/automation'
import { curtainUp, visit } from './visit.ts'

/** The lake by its address, with everybody on. */
const LAKE = '?still&scene=A7&t=50'
const ROOM = /rehearsal\.worker/

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const frameOf = (page: Page): Promise<FrameCopy> => page.evaluate(() => window.twoSwans!.frame())

describe('a scene that somebody goes to', () => {
  let rehearsed: FrameCopy

  it('is rehearsed in a thread of its own, and complete when the curtain is up', async () => {
    const { page, complaints } = await visit(browser, LAKE)
    await curtainUp(page)
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(ROOM)])
    rehearsed = await frameOf(page)
    expect(rehearsed.dancers).toHaveLength(25)
    expect(rehearsed.dancers.every(({ onStage, joints }) => onStage && joints.hips![1] > 0.3)).toBe(true)
    expect(complaints).toEqual([])
    // The next scene is there without asking again.
    const next = await page.evaluate(async () => {
      const { scenes, seek } = window.twoSwans!
      await seek(scenes.find(({ id }) => id === 'A8')!.start + 30)
      return window.twoSwans!.frame()
    })
    expect(next.scene).toBe('A8')
    expect(next.dancers.some(({ onStage }) => onStage)).toBe(true)
    await page.close()
  })

  it('is solved by the page itself where there is no such thread, to the last bit', async () => {
    const { page } = await visit(browser, LAKE, (fresh) => fresh.route(ROOM, (route) => route.abort()))
    await curtainUp(page)
    expect(page.workers()).toEqual([])
    expect(await frameOf(page)).toEqual(rehearsed)
    await page.close()
  })
})
