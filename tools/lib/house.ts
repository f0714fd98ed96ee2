import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import type { TwoSwans } from '../../src/player/automation.ts'
import { openBrowser } from './browser.ts'
import { countGraphicsMemory, leaveDrawsOut } from './graphics-memory.ts'
import { serveSite, type Site } from './server.ts'

/** A served site and one browser, shared by everything a tool does in one run. */
export interface House {
  origin: string
  browser: Browser
  close(): Promise<void>
}

export interface HouseOptions {
  /** Build first; false takes `dist` as it is. */
  build?: boolean
  /** A running address instead (a dev server, for instance): nothing is built or served. */
  server?: string | undefined
}

/** Options that every tool with a browser understands. */
export const HOUSE_ARGUMENTS = {
  'no-build': { type: 'boolean', default: false },
  server: { type: 'string' },
  act: { type: 'string' },
  quality: { type: 'string' },
} as const
/** How they read on a usage line. */
export const HOUSE_USAGE = '[--quality high] [--act anna] [--no-build | --server http://127.0.0.1:5173]'

/** Builds, serves and opens a browser, as far as each is wanted. */
export async function openHouse(options: HouseOptions): Promise<House> {
  let site: Site | null = null
  if (!options.server) {
    // A development server in this process has set this to `development`, and the build would follow it.
    process.env.NODE_ENV = 'production'
    if (options.build ?? true) await build({ logLevel: 'warn' })
    site = await serveSite('dist')
  }
  const browser = await openBrowser()
  return {
    origin: options.server?.replace(/\/$/, '') ?? site!.origin,
    browser,
    async close() {
      await browser.close()
      await site?.close()
    },
  }
}

export interface View {
  width: number
  height: number
  quality: string
  act?: string | undefined
  seat?: string | undefined
  /** Id of a dancer the camera stays on. */
  dancer?: string | undefined
  /** With captions and title cards, as an audience sees it. */
  overlay?: boolean
  /** The page counts what it would draw and what it holds on the graphics card (`window.graphicsMemory()`), and draws nothing. */
  measured?: boolean
}

/** Longest wait for a picture, milliseconds: software drawing at high quality takes its time. */
const PATIENCE = 240_000

/** Opens the evening in a page, paused and without overlay, and waits until it can be asked for frames. */
export async function openStage(house: House, view: View): Promise<Page> {
  const { width, height } = view
  const page = await house.browser.newPage({ viewport: { width, height }, bypassCSP: true })
  page.setDefaultTimeout(PATIENCE)
  // tsx compiles functions with a helper of its own, which a page does not have.
  if (view.measured)
    for (const count of [countGraphicsMemory, leaveDrawsOut])
      await page.addInitScript(`{ const __name = (f) => f; (${count.toString()})() }`)
  const broken = new Promise<never>((_, reject) => {
    page.on('pageerror', (error) => {
      process.stderr.write(`page: ${error.message}\n`)
      reject(new Error('The page broke before its first picture'))
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`page: ${message.text()}\n`)
  })
  const search = new URLSearchParams({ quality: view.quality, t: '0' })
  if (!view.overlay) search.set('still', '')
  if (view.act) search.set('act', view.act)
  if (view.seat) search.set('seat', view.seat)
  if (view.dancer) search.set('follow', view.dancer)
  await page.goto(`${house.origin}/?${search.toString()}`)
  const open = () => window.twoSwans !== undefined || document.querySelector('.reading-room') !== null
  await Promise.race([page.waitForFunction(open), broken])
  const told = await page.evaluate(() => document.querySelector('.reading-room [role=alert] + p')?.textContent)
  if (told) throw new Error(`The evening could not be opened: ${told}`)
  await Promise.race([page.evaluate(() => window.twoSwans?.ready), broken])
  // From here on a broken page is only reported.
  broken.catch(() => undefined)
  if (view.overlay) {
    const bare = '.house { --bar: 0px !important } .controls, .notices { display: none !important }'
    await page.addStyleTag({ content: bare })
  }
  return page
}

/** Draws the frame at t and takes the whole page, words included. Returns a PNG. */
export async function grabPage(page: Page, t: number): Promise<Buffer> {
  await page.evaluate((time) => window.twoSwans!.seek(time), t)
  return page.screenshot({ animations: 'disabled' })
}

/** Draws the frame at t and takes it off the canvas in the same task. Returns a PNG. */
export async function grab(page: Page, t: number): Promise<Buffer> {
  const url = await page.evaluate(async (time) => {
    const swans: TwoSwans | undefined = window.twoSwans
    if (!swans) throw new Error('This page has no stage')
    await swans.seek(time)
    return document.querySelector<HTMLCanvasElement>('.theatre canvas')!.toDataURL('image/png')
  }, t)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
