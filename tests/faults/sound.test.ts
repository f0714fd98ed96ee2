import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hash } from '../../src/score/noise.ts'
import { openBrowser } from '../../tools/lib/browser.ts'
import { curtainUp } from '../browser/visit.ts'

/** Media clock and show clock may be so far apart, seconds. */
const TOGETHER = 0.02
/** Time between two readings, and how long they go on after each of the hundred operations, milliseconds. */
const EVERY = 500
/** A reading later than this says that the machine kept the page waiting: it is told, and judged no clock, milliseconds. */
const LATE = 30
const AFTER = 1500
const OPERATIONS = 100
/** An act in real time, and the hundred operations, milliseconds at most. */
const LONG = 900_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
})
afterAll(() => browser?.close())

/** A reading: how late it came, where the show was, and media clock less show clock; null while the wall led. */
interface Reading {
  late: number
  t: number
  drift: number | null
}

/** The smallest page there is: what is measured is time, not drawing. */
async function open(search: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 160, height: 90 }, serviceWorkers: 'block' })
  page.setDefaultTimeout(LONG)
  await page.goto(`${inject('origin')}/${search}&quality=low`)
  await curtainUp(page)
  return page
}

/** Reads both clocks at equal intervals, in the page itself, until the time is over or the show has come to a place. */
const readingsOver = (page: Page, milliseconds: number, every: number, until = Infinity): Promise<Reading[]> =>
  page.evaluate(
    ([span, pace, place]) =>
      new Promise<Reading[]>((done) => {
        const house = window.twoSwans!
        const readings: Reading[] = []
        const began = performance.now()
        const read = (due: number) => {
          const now = performance.now()
          readings.push({ late: now - due, t: house.time, drift: house.sound()?.drift ?? null })
          if (now - began >= span! || house.time >= place!) done(readings)
          else setTimeout(read, pace, now + pace!)
        }
        setTimeout(read, pace, began + pace!)
      }),
    [milliseconds, every, until],
  )

/** Prints how far apart the clocks were and returns the sizes of the readings that came in time, in order, seconds. */
function report(name: string, readings: readonly Reading[]): number[] {
  const led = readings.filter(({ drift }) => drift !== null)
  const sizes = (list: readonly Reading[]) => list.map(({ drift }) => Math.abs(drift!)).sort((a, b) => a - b)
  const [all, punctual] = [sizes(led), sizes(led.filter(({ late }) => late <= LATE))]
  const part = (list: readonly number[], share: number) =>
    ((list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? NaN) * 1000).toFixed(1)
  const over = (list: readonly number[]) => list.filter((drift) => drift > TOGETHER).length
  console.log(
    `${name}: ${readings.length} readings, music led in ${all.length}; ms between the clocks: median ${part(all, 0.5)}, ` +
      `95 % ${part(all, 0.95)}, 99 % ${part(all, 0.99)}, most ${part(all, 1)}, over 20 in ${over(all)}; ` +
      `in time ${punctual.length}, most ${part(punctual, 1)}, over 20 in ${over(punctual)}`,
  )
  return punctual
}

describe('music and picture', () => {
  it('stay together over a whole act', { timeout: LONG }, async () => {
    const page = await open('?act=anna&play')
    const scenes = await page.evaluate(() => window.twoSwans!.scenes)
    const readings = await readingsOver(page, LONG, EVERY, scenes.at(-1)!.end - 0.6)
    const drifts = report('Act of Anna', readings)
    for (const { id, start, end } of scenes)
      report(
        `  ${id}`,
        readings.filter(({ t }) => t >= start && t < end),
      )
    expect(drifts.length).toBeGreaterThan(readings.length * 0.5)
    expect(drifts.at(-1)).toBeLessThanOrEqual(TOGETHER)
    await page.close()
  })

  it('are together again after a hundred pauses, seeks and changes of speed', { timeout: LONG }, async () => {
    const page = await open('?act=anna&t=60&play')
    const duration = await page.evaluate(() => window.twoSwans!.duration)
    const readings: Reading[] = []
    let speed = 0
    for (let i = 0; i < OPERATIONS; i++) {
      const t = await page.evaluate(() => window.twoSwans!.time)
      const on = t < 60 || (t < duration - 60 && hash(i, 1) < 0.5)
      const faster = speed < -1 || (speed < 2 && hash(i, 2) < 0.5)
      const kinds = [['k'], on ? ['ArrowRight', 'l', 'PageDown'] : ['ArrowLeft', 'j', 'PageUp'], [faster ? '>' : '<']]
      const kind = kinds[i % 3]!
      await page.keyboard.press(kind[Math.floor(hash(i, 3) * kind.length)]!)
      if (i % 3 === 0) {
        await page.waitForTimeout(100 + 400 * hash(i, 4))
        await page.keyboard.press('k')
      } else if (i % 3 === 2) speed += faster ? 1 : -1
      await page.waitForFunction(() => window.twoSwans!.sound()?.leader === 'music')
      readings.push(...(await readingsOver(page, AFTER, 50)))
    }
    const drifts = report(`After ${OPERATIONS} operations`, readings)
    expect(drifts.at(-1)).toBeLessThanOrEqual(TOGETHER)
    await page.close()
  })
})
