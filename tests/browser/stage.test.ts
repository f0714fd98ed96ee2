import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, pictureAt, visit, type Visit } from './visit.ts'

/** Long enough for every scene's set to be loaded and painted in software, milliseconds. */
const EVERY_SCENE = 540_000

let browser: Browser
let house: Visit

beforeAll(async () => {
  browser = await openBrowser()
  house = await visit(browser, '?t=0')
  await curtainUp(house.page)
}, EVERY_SCENE)
afterAll(() => browser?.close())

/** One moment of every scene: the middle of its first caption, or of the scene where it is silent. */
function moments() {
  const captions = readTrack('evening')
  return readTrack('chapters').map((scene) => {
    const caption = captions.find((cue) => cue.start >= scene.start && cue.end <= scene.end)
    const { start, end } = caption ?? scene
    return { t: (start + end) / 2, caption: caption?.text ?? '' }
  })
}

const shownCaption = () =>
  house.page.evaluate(() => {
    const shown = Number(document.querySelector<HTMLElement>('.captions')!.style.opacity) > 0
    return shown ? document.querySelector('[data-caption]')!.textContent : ''
  })

describe('the stage', () => {
  it('raises the curtain and says so', async () => {
    expect(await house.page.getAttribute('html', 'data-curtain')).toBe('up')
    const size = await house.page.evaluate(() => document.querySelector<HTMLCanvasElement>('.theatre canvas')!.width)
    expect(size).toBeGreaterThan(0)
  })

  it(
    'shows every scene the same by two roads, with its words, and leaves nothing behind',
    async () => {
      const stops = moments()
      const forward: string[] = []
      for (const { t, caption } of stops) {
        forward.push(await pictureAt(house.page, t))
        expect(await shownCaption()).toBe(caption)
      }
      const after = await house.page.evaluate(() => window.twoSwans!.info())
      const differing: number[] = []
      for (const [i, { t }] of [...stops.entries()].reverse()) {
        if ((await pictureAt(house.page, t)) !== forward[i]) differing.push(t)
      }
      // Compared at the same place: a set that is not near has left the stage, and its programs with it.
      await pictureAt(house.page, stops.at(-1)!.t)
      const again = await house.page.evaluate(() => window.twoSwans!.info())
      expect(differing).toEqual([])
      // Exactly flat: a kiosk plays for months.
      const { programs, textures, geometries } = after
      expect(again).toMatchObject({ programs, textures, geometries })
    },
    EVERY_SCENE,
  )

  it('copies the frame plainly', async () => {
    const [, , , , , , , lake] = readTrack('chapters')
    const frame = await house.page.evaluate(async (t) => {
      await window.twoSwans!.seek(t)
      return window.twoSwans!.frame()
    }, lake!.start + 40)
    expect(frame.t).toBeCloseTo(lake!.start + 40, 3)
    expect(frame.scene).toBe('A7')
    expect(Object.keys(frame.board)).toContain('moon')
    const there = frame.dancers.filter((dancer) => dancer.onStage)
    expect(there.length).toBeGreaterThan(1)
    for (const { joints } of there) expect(joints.head![1]).toBeGreaterThan(0.2)
  })

  it('complains about nothing', () => {
    expect(house.complaints).toEqual([])
  })
})
