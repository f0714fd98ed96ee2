import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((d) => NAMES.map((n) => join(d, n))),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((d) => d !== undefined)
    .flatMap((d) => [
      join(d, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(d, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
}

const ADVICE =
  'No browser was found: install Chrome or Chromium (on Debian or Ubuntu "apt-get install chromium libgl1-mesa-dri libegl1"), or name one in CHROMIUM_PATH.'

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((d) => NAMES.map((n) => join(d, n)))
  return [...(USUAL_PLACES[process.platform] ?? []), ...onPath, chromium.executablePath()].find((p) => existsSync(p))
}

/** Installs packages of Debian's, where that is possible without asking anybody. Says whether it did. */
export function aptInstall(...packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get.\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0
  apt('update')
  return apt('install', '-y', '--no-install-recommends', ...packages)
}

/** The two libraries are Mesa's software renderer, twice as fast as the browser's own. */
const WITH_APT = ['chromium', 'libgl1-mesa-dri', 'libegl1']

/**
 * Path of a Chromium: the one named in CHROMIUM_PATH, else an installed one, else Playwright's, else one installed with
 * the machine's package manager. Throws an Error that says in one sentence what to do.
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names "${named}", which is not there; correct it or unset it.`)
  }
  const found = installed() ?? (aptInstall(...WITH_APT) ? installed() : undefined)
  if (!found) throw new Error(ADVICE)
  return found
}

/** First choice: the system's OpenGL through EGL (a GPU, or Mesa in software). Second: the browser's own software. */
const DRAWING = [
  ['--use-angle=gl-egl', '--ignore-gpu-blocklist'],
  ['--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
]

async function draws(browser: Browser): Promise<boolean> {
  const page = await browser.newPage()
  const works = await page
    .evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)
    .catch(() => false)
  await page.close().catch(() => undefined)
  return works
}

/** Flags of a headless run: drawing first, then what keeps a hidden page at full speed. */
export function browserFlags(drawing: readonly string[] = DRAWING[0]!): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(process.platform === 'linux' ? drawing : []),
    '--hide-scrollbars',
    '--mute-audio',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
  ]
}

/** Starts a headless browser that can draw WebGL2, with flags of one's own. Throws an Error when none can. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  for (const drawing of DRAWING) {
    const browser = await chromium
      .launch({ executablePath, args: [...browserFlags(drawing), '--enable-precise-memory-info', ...flags] })
      .catch(() => null)
    if (browser && (await draws(browser))) return browser
    await browser?.close()
  }
  throw new Error(`The browser ${executablePath} cannot draw WebGL2, in hardware or in software.`)
}
