import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'

/**
 * What a page may say: R3F's own notice about three's clock, the driver's remark when a test reads the canvas, and that
 * these tests do without the offline copy.
 */
const EXPECTED = [
  /THREE\.Clock: This module has been deprecated/,
  /GPU stall due to ReadPixels/,
  /Service Worker registration blocked by Playwright/,
]

/** Small pictures, so that software drawing keeps up. */
const SMALL = { width: 480, height: 270 }

export interface Visit {
  page: Page
  /** Console errors and warnings, and uncaught errors, so far. */
  complaints: string[]
}

/** Opens an address of the built site ('?scene=A7') at low quality in a small window. */
export async function visit(
  browser: Browser,
  search: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  // Other tests look at the offline copy; here every page comes from the server.
  const page = await browser.newPage({ viewport: SMALL, serviceWorkers: 'block' })
  page.setDefaultTimeout(110_000)
  const complaints: string[] = []
  const note = (text: string) => {
    if (!EXPECTED.some((pattern) => pattern.test(text))) complaints.push(text)
  }
  page.on('pageerror', (error) => note(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text())
  })
  await before?.(page)
  const joint = search.includes('?') ? '&' : '?'
  await page.goto(`${inject('origin')}/${search}${search.includes('quality=') ? '' : `${joint}quality=low`}`)
  return { page, complaints }
}

/** Waits until the first picture stands complete. */
export async function curtainUp(page: Page): Promise<void> {
  await page.waitForFunction(() => window.twoSwans !== undefined)
  await page.evaluate(() => window.twoSwans!.ready)
}

/** Goes to t and takes a picture of the canvas, as a PNG data address. */
export function pictureAt(page: Page, t: number): Promise<string> {
  return page.evaluate(async (time) => {
    await window.twoSwans!.seek(time)
    return document.querySelector<HTMLCanvasElement>('.theatre canvas')!.toDataURL()
  }, t)
}

/** Time of the show in the page, seconds. */
export const timeOf = (page: Page) => page.evaluate(() => window.twoSwans!.time)
