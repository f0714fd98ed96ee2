import { readFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type LaunchedChrome } from 'chrome-launcher'
import { build } from 'vite'
import { readArguments, runTool } from './lib/arguments.ts'
import { findBrowser } from './lib/browser.ts'
import { readBody, serveSite } from './lib/server.ts'
import { appendLine } from './lib/ring.ts'
import { judge, type Watched } from './lib/supervisor.ts'

const options = readArguments(
  'npm run kiosk -- [--config kiosk.json] [--visits visits.jsonl] [--port 4180] [--no-build] [--headless] [--flag=--any-chromium-flag]',
  {
    config: { type: 'string', default: 'kiosk.json' },
    visits: { type: 'string', default: 'visits.jsonl' },
    port: { type: 'string', default: '4180' },
    'no-build': { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    flag: { type: 'string', multiple: true, default: [] },
  },
)

/** Full screen, sound without a gesture, no bubbles, no gestures of the browser's own, no throttling. */
const FLAGS = [
  '--kiosk',
  '--autoplay-policy=no-user-gesture-required',
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--disable-infobars',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-translate',
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-background-networking',
  '--disable-component-update',
  '--password-store=basic',
  '--ignore-gpu-blocklist',
]

const seconds = () => performance.now() / 1000
const began = seconds()
const watched: Watched & { restarts: number[] } = { alive: false, started: 0, beat: null, restarts: [] }
let health: Record<string, unknown> = {}
let still = false
let leaving = false

/** The file of visits stays under this, bytes. */
const MOST = 1_000_000

/** The operator's configuration as it stands now; the page checks it. No file means the house's own choice. */
async function configuration(): Promise<string> {
  const text = await readFile(options.config, 'utf8').catch(() => '{}')
  try {
    return JSON.stringify({ ...(JSON.parse(text) as object), heartbeat: true })
  } catch {
    // The page says what is wrong and keeps the last good one.
    return text
  }
}

const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }

/** What the kiosk's server answers besides the site. */
async function front(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = request.url?.split('?')[0]
  if (request.method === 'GET' && path === '/kiosk.json') {
    response.writeHead(200, json).end(await configuration())
    return true
  }
  if (request.method === 'GET' && path === '/health.json') {
    const supervisor = { uptime: Math.round(seconds() - began), restarts: watched.restarts.length, still }
    const age = watched.beat === null ? null : Math.round((seconds() - watched.beat) * 10) / 10
    response
      .writeHead(still || age === null || age > 15 ? 503 : 200, json)
      .end(JSON.stringify({ ...health, age, supervisor }))
    return true
  }
  if (request.method === 'POST' && path === '/kiosk/heartbeat') {
    health = JSON.parse(await readBody(request, 4096)) as typeof health
    // Until the first picture the time to start counts, not the silence.
    if (health.picture !== 'lighting') watched.beat = seconds()
    response.writeHead(204).end()
    return true
  }
  if (request.method === 'POST' && path === '/kiosk/visit') {
    await appendLine(options.visits, JSON.stringify(JSON.parse(await readBody(request, 4096))), MOST)
    response.writeHead(204).end()
    return true
  }
  if (request.method === 'POST' && path === '/kiosk/leave') {
    response.writeHead(204).end()
    leaving = true
    return true
  }
  return false
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

let profile = ''
async function open(address: string): Promise<LaunchedChrome> {
  // A fresh profile each time: a crash leaves nothing that asks to be restored. The offline copy is made again.
  profile = mkdtempSync(join(tmpdir(), 'two-swans-kiosk-'))
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const chrome = await launch({
    chromePath: findBrowser(),
    startingUrl: address,
    userDataDir: profile,
    ignoreDefaultFlags: true,
    handleSIGINT: false,
    chromeFlags: [
      ...FLAGS,
      ...(root ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--headless=new'] : []),
      ...options.flag,
    ],
  })
  Object.assign(watched, { alive: true, started: seconds(), beat: null })
  chrome.process.once('exit', () => {
    watched.alive = false
  })
  return chrome
}

/** Ends a browser. Its helpers may write for a moment longer: a profile that cannot go now stays in the system's folder. */
function shut(chrome: LaunchedChrome): void {
  chrome.kill()
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    say(`${profile} could not be removed.`)
  }
}

await runTool(async () => {
  if (!options['no-build']) await build({ logLevel: 'warn' })
  const site = await serveSite('dist', Number(options.port), front)
  say(`The kiosk plays ${site.origin}/?kiosk; its health is at ${site.origin}/health.json`)
  let chrome = await open(`${site.origin}/?kiosk`)
  let busy = false
  const stop = async (code: number) => {
    clearInterval(timer)
    shut(chrome)
    await site.close()
    process.exitCode = code
  }
  const timer = setInterval(() => {
    if (busy) return
    if (leaving) return void stop(0)
    if (still) return
    const verdict = judge(watched, seconds())
    if (verdict.order === 'wait') return
    busy = true
    say(`${verdict.why}: ${verdict.order === 'still' ? 'a still picture from now on' : 'starting again'}`)
    shut(chrome)
    still = verdict.order === 'still'
    watched.restarts.push(seconds())
    void open(still ? `${site.origin}/still.html` : `${site.origin}/?kiosk`).then((opened) => {
      chrome = opened
      busy = false
    })
  }, 1000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0))
})
