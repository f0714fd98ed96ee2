import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/lib/browser.ts'
import { readTrack } from './tracks.ts'
import { curtainUp, visit } from './visit.ts'

/** WCAG 1.4.3 for text of any size, and its stricter 1.4.6. */
const LEAST = 4.5
const STRICT = 7
/** The band at the foot of the picture that is the captions' own. */
const BAND = 0.14
/** Small, yet large enough that letters have the size they have against any larger picture. */
const SIZE = { width: 800, height: 450 }
/** The brightest scenes. */
const SCENES = ['A5', 'A10', 'L4', 'L10', 'L11']

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  // As a kiosk shows it: words over the moving picture, no controls.
  ;({ page } = await visit(browser, '?kiosk'))
  await curtainUp(page)
  await page.evaluate(() => window.twoSwans!.pause())
  await page.setViewportSize(SIZE)
}, 180_000)
afterAll(() => browser?.close())

const linear = (byte: number) => (byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** Luminance that all but one in five hundred pixels of a PNG stay under. */
async function brightest(png: Buffer): Promise<number> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer()
  const seen: number[] = []
  for (let i = 0; i < pixels.length; i += 3) seen.push(luminance([pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]))
  return seen.sort((a, b) => a - b)[Math.floor(seen.length * 0.998)]!
}

/** Contrast of the letters with what is really drawn behind them, and where they stand. */
async function measure(t: number): Promise<{ contrast: number; top: number }> {
  await page.evaluate((time) => window.twoSwans!.seek(time), t)
  const { box, ink } = await page.evaluate(() => {
    const words = document.querySelector<HTMLElement>('[data-caption]')!
    const { x, y, width, height } = words.getBoundingClientRect()
    const ink = getComputedStyle(words).color.match(/\d+/g)!.map(Number)
    words.style.color = 'transparent'
    return { box: { x, y, width, height }, ink }
  })
  const behind = await brightest(await page.screenshot({ clip: box }))
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-caption]')!.style.removeProperty('color'))
  return { contrast: (luminance(ink) + 0.05) / (behind + 0.05), top: box.y / SIZE.height }
}

describe('captions', () => {
  const chapters = readTrack('chapters')
  const captions = readTrack('evening')
  const ids = ['P0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'E1']
  ids.push('L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'F0')

  it.each(SCENES)('can be read in %s, in their own band', async (id) => {
    const scene = chapters[ids.indexOf(id)]!
    const inScene = captions.filter((cue) => cue.start >= scene.start && cue.end <= scene.end)
    const caption = inScene.at(-1)!
    const { contrast, top } = await measure((caption.start + caption.end) / 2)
    expect(contrast).toBeGreaterThanOrEqual(LEAST)
    expect(top).toBeGreaterThanOrEqual(1 - BAND)
  })

  it('can be read over white itself, and so over every picture there may ever be', async () => {
    await page.evaluate(() => {
      const theatre = document.querySelector<HTMLElement>('.theatre')!
      theatre.style.background = '#fff'
      theatre.querySelector('canvas')!.style.visibility = 'hidden'
    })
    const longest = captions.reduce((most, caption) => (caption.text.length > most.text.length ? caption : most))
    const { contrast } = await measure((longest.start + longest.end) / 2)
    expect(contrast).toBeGreaterThanOrEqual(STRICT)
  })

  it('flow into even lines where a tall window is too narrow for the lines as they are broken', async () => {
    await page.setViewportSize({ width: SIZE.height, height: SIZE.width })
    const first = captions[0]!
    await page.evaluate((time) => window.twoSwans!.seek(time), (first.start + first.end) / 2)
    const widths = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.house')!.style.setProperty('--caption-size', '1.25')
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('[data-caption]')!)
      const lines = new Map<number, number>()
      for (const { bottom, width } of range.getClientRects())
        lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + width)
      return [...lines.values()].filter((width) => width > 8)
    })
    expect(widths.length).toBeGreaterThan(1)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5)
  })
})
