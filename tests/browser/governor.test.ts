import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { leaveDrawsOut } from '../../tools/lib/graphics-memory.ts'
import { curtainUp } from './visit.ts'

declare global {
  interface Window {
    /** How many seconds the page believes to pass in one. */
    pace?: number
    /** Width of every picture drawn, with the shot it shows. */
    widths?: { width: number; shot: string }[]
  }
}

let browser: Browser
let page: Page

/** A clock of the test's own: a page whose time runs fast sees few pictures a second, one whose time crawls sees many. */
const ownClock = () => {
  const real = performance.now.bind(performance)
  let shown = real()
  let last = shown
  window.pace = 1
  performance.now = () => {
    const now = real()
    shown += (now - last) * window.pace!
    last = now
    return shown
  }
}

/** Notes width and shot of every picture from now on. */
const watch = () => {
  window.widths = []
  const look = () => {
    const { scene, camera } = window.twoSwans!.frame()
    const { width } = document.querySelector<HTMLCanvasElement>('.theatre canvas')!
    window.widths!.push({ width, shot: `${scene} ${camera.shot}` })
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 240, height: 136 }, serviceWorkers: 'block' })
  await page.addInitScript(ownClock)
  // How long a picture takes is the clock's affair alone.
  await page.addInitScript(leaveDrawsOut)
  // Only a quality that nobody asked for by name is governed.
  await page.goto(`${inject('origin')}/?scene=A2&t=1`)
  await curtainUp(page)
}, 180_000)
afterAll(() => browser?.close())

const SHOTS = 30

/** Plays at a pace, passing cut after cut, until the picture has once been wider (1) or narrower (−1) than the one before. */
async function playUntil(direction: 1 | -1, pace: number): Promise<{ width: number; shot: string }[]> {
  await page.evaluate(watch)
  await page.evaluate((value) => {
    window.pace = value
    window.twoSwans!.play()
  }, pace)
  for (let cut = 0; cut < SHOTS; cut++) {
    await page.waitForTimeout(1500)
    // On to another shot: a step waits for the cut.
    await page.evaluate(() => window.twoSwans!.seek(window.twoSwans!.time + 9))
    const drawn = await page.evaluate(() => window.widths!)
    if (drawn.some(({ width }, i) => i > 0 && Math.sign(width - drawn[i - 1]!.width) === direction)) return drawn
  }
  throw new Error('The sharpness never changed')
}

/** Pictures whose width differs from the one before, in the same shot. */
const jumps = (drawn: { width: number; shot: string }[]) =>
  drawn.filter(({ width, shot }, i) => i > 0 && drawn[i - 1]!.width !== width && drawn[i - 1]!.shot === shot)

describe('the sharpness', () => {
  it('falls where pictures come late, and only at a cut', { timeout: 240_000 }, async () => {
    expect(jumps(await playUntil(-1, 6))).toEqual([])
  })

  it('comes back where there is time to spare, and only at a cut', { timeout: 240_000 }, async () => {
    expect(jumps(await playUntil(1, 0.2))).toEqual([])
  })
})
