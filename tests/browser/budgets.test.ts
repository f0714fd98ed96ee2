import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShow } from '../../src/show/open-show'
import { openBrowser } from '../../tools/lib/browser.ts'
import { countGraphicsMemory, leaveDrawsOut } from '../../tools/lib/graphics-memory.ts'
import { curtainUp, visit, type Visit } from './visit.ts'

const MIB = 1024 * 1024
/** What a picture of 1920 × 1080 may cost: main pass and all passes, and the textures there are at any moment. */
const MOST = {
  high: { calls: 250, triangles: 600_000, allCalls: 500, allTriangles: 1_200_000, textures: 256 },
  low: { calls: 100, triangles: 120_000, allCalls: 500, allTriangles: 1_200_000, textures: 64 },
} as const
const LAMPS = { all: 12, casting: 3 }
const PROGRAMS = 60
/** A picture is looked at so often, seconds. */
const EVERY = 2

declare global {
  interface Window {
    /** Programs linked while a picture was being drawn. */
    late?: number
  }
}

/** Counts programs that are linked inside a picture: each would be a hitch. */
const countLateLinks = () => {
  const { requestAnimationFrame: request } = window
  const { linkProgram } = WebGL2RenderingContext.prototype
  let drawing = false
  window.late = 0
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      drawing = true
      callback(time)
      drawing = false
    })
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    if (drawing) window.late! += 1
    linkProgram.call(this, program)
  }
}

const show = openShow('evening')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe.each(['high', 'low'] as const)('at %s quality', (quality) => {
  const most = MOST[quality]
  let house: Visit
  beforeAll(async () => {
    house = await visit(browser, `?still&t=0&quality=${quality}`, async (page) => {
      await page.addInitScript(countGraphicsMemory)
      await page.addInitScript(leaveDrawsOut)
      await page.addInitScript(countLateLinks)
      await page.setViewportSize({ width: 1920, height: 1080 })
    })
    await curtainUp(house.page)
    await house.page.evaluate(() => (window.late = 0))
  })
  afterAll(() => house?.page.close())

  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s keeps its budgets throughout',
    async (_, scene) => {
      const length = scene.end - scene.start
      const times = Array.from({ length: Math.ceil(length / EVERY) }, (__, i) => scene.start + 0.05 + i * EVERY)
      const costs = await house.page.evaluate(
        async (all) => {
          const found = []
          for (const t of all) {
            await window.twoSwans!.seek(t)
            found.push({ t, ...window.twoSwans!.info(), textures: window.graphicsMemory!().most })
          }
          return found
        },
        [...times, scene.end - 0.05],
      )
      const over = costs.flatMap(({ t, main, all, textures, programs, lights }) => {
        const rows = [
          ['draw calls', main.calls, most.calls],
          ['triangles', main.triangles, most.triangles],
          ['draw calls of all passes', all.calls, most.allCalls],
          ['triangles of all passes', all.triangles, most.allTriangles],
          ['MiB of textures', Math.ceil(textures / MIB), most.textures],
          ['programs', programs, PROGRAMS],
          ['lamps', lights.all, LAMPS.all],
          ['lamps that cast shadows', lights.casting, LAMPS.casting],
        ] as const
        const at = (t - scene.start).toFixed(1)
        return rows.filter(([, value, limit]) => value > limit).map(([what, value]) => `${at} s: ${value} ${what}`)
      })
      expect(over).toEqual([])
      expect(
        await house.page.evaluate(() => window.late),
        'programs linked in a picture since the curtain went up',
      ).toBe(0)
      expect(costs.some(({ main, textures }) => main.triangles > 10_000 && textures > 10 * MIB)).toBe(true)
    },
  )
})
