import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD_LENGTH } from '../../src/notation/board'
import { callTimes } from '../../src/cues/light'
import { boardLight, relativeLuminance } from '../../src/show/luminance'
import { openShow } from '../../src/show/open-show'
import { readBoard } from '../../src/show/read-frame'
import { openBrowser } from '../../tools/lib/browser.ts'
import { AREA, WATCH, watchStretch } from '../../tools/lib/flashing.ts'
import { curtainUp, pictureAt, visit, type Visit } from './visit.ts'

const SIZE = { width: 96, height: 54 }
/** How many stretches are looked at; `npm run flashes` looks at one round every cue. */
const STRETCHES = 8
const { rate: RATE, stretch: STRETCH } = WATCH

const show = openShow('evening')

/** When light swells and falls back, as lightning does: a little before each such cue, seconds. */
function swells(): number[] {
  return show.scenes.flatMap(({ script, music, start }) =>
    callTimes(script.light, music, start)
      .filter(({ cue }) => Object.values(cue.set).some((setting) => setting.swell))
      .map(({ time }) => time - 0.1),
  )
}

/** Where the board changes most in a stretch of each scene, as the model of luminance says; the most restless first. */
function restless(): number[] {
  const board = new Float32Array(BOARD_LENGTH)
  const light = { r: 0, g: 0, b: 0 }
  const luminanceAt = (t: number) => {
    readBoard(show, t, board)
    boardLight(board, light)
    return relativeLuminance(light)
  }
  const long = STRETCH * RATE
  return show.scenes
    .map(({ start, end }) => {
      const run = Array.from({ length: Math.floor((end - start) * RATE) }, (_, i) => luminanceAt(start + i / RATE))
      const sums = run.slice(0, -long).map((_, i) => {
        let sum = 0
        for (let k = i + 1; k < i + long; k++) sum += Math.abs(run[k]! - run[k - 1]!)
        return sum
      })
      const most = Math.max(...sums)
      return { t: start + sums.indexOf(most) / RATE, most }
    })
    .sort((a, b) => b.most - a.most)
    .map(({ t }) => t)
}

const fileOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')

let browser: Browser
let house: Visit
beforeAll(async () => {
  browser = await openBrowser()
  house = await visit(browser, '?still&t=0')
  await house.page.setViewportSize(SIZE)
  await curtainUp(house.page)
}, 180_000)
afterAll(() => browser?.close())

describe('pictures where the light changes fast', () => {
  const stretches = [...swells(), ...restless()].slice(0, STRETCHES).sort((a, b) => a - b)
  it('are those of the lightning, and others', () => {
    const scenes = stretches.map((t) => show.scenes.findLast(({ start }) => start <= t)!.id)
    expect(scenes.filter((id) => id === 'L5').length).toBeGreaterThanOrEqual(4)
    expect(new Set(scenes).size).toBeGreaterThan(3)
  })

  it.each(stretches)(
    'at %f s flash no more than sensitive eyes bear, and swell once at most',
    async (start) => {
      const seen = await watchStretch(async (t) => fileOf(await pictureAt(house.page, t)), start)
      expect(seen.general).toBeLessThan(AREA)
      expect(seen.red).toBeLessThan(AREA)
      // The house's own rule: one swell, up and down, in any second and a half.
      expect(seen.swings).toBeLessThanOrEqual(2)
    },
    120_000,
  )
})
