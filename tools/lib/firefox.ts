import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable } from 'node:stream'
import puppeteer, { type Browser } from 'puppeteer-core'
import { aptInstall } from './browser.ts'

const PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((d) => [join(d, 'firefox'), join(d, 'firefox-esr')]),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
]

/** Draws WebGL in software where there is no GPU; sound needs no gesture, for the driver's own do not count as one. */
const PREFERENCES = { 'webgl.force-enabled': true, 'gfx.webrender.software': true, 'media.autoplay.default': 0 }

/** Path of a Firefox: the one named in FIREFOX_PATH, else an installed one, else Debian's where it can be had. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH
  if (named) return existsSync(named) ? named : undefined
  const found = () => PLACES.find((path) => existsSync(path))
  return found() ?? (aptInstall('firefox-esr') ? found() : undefined)
}

/** A Firefox and the screen it draws on. */
export interface OpenFirefox {
  browser: Browser
  /** It has something to sound on, even if nobody hears it. */
  sounds: boolean
  close(): Promise<void>
}

/** A loudspeaker that nobody hears, where PulseAudio is installed: without a sound device this browser plays no music. */
function findLoudspeaker(env: NodeJS.ProcessEnv): { env: NodeJS.ProcessEnv; server?: ChildProcess } {
  if (process.platform !== 'linux' || env.PULSE_SERVER || !existsSync('/usr/bin/pulseaudio')) return { env }
  const folder = mkdtempSync(join(tmpdir(), 'two-swans-sound-'))
  const socket = join(folder, 'socket')
  const modules = ['module-null-sink', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`]
  const args = ['-n', '--daemonize=no', '--exit-idle-time=-1', ...modules.flatMap((module) => ['-L', module])]
  const server = spawn('/usr/bin/pulseaudio', args, { stdio: 'ignore', env: { ...env, XDG_RUNTIME_DIR: folder } })
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { env: { ...env, PULSE_SERVER: `unix:${socket}` }, server }
}

/**
 * A screen for one Firefox: the machine's own, or one in memory. Firefox without a window draws no WebGL on Linux.
 * Undefined where there is neither.
 */
async function findScreen(): Promise<{ env: NodeJS.ProcessEnv; server?: ChildProcess } | undefined> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { env: process.env }
  if (!existsSync('/usr/bin/Xvfb') && !aptInstall('xvfb', 'libgl1-mesa-dri', 'libegl1')) return undefined
  // The server chooses a free number by itself and writes it to the third channel.
  const args = ['-displayfd', '3', '-screen', '0', '1280x720x24', '-nolisten', 'tcp']
  const server = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  return { env: { ...process.env, DISPLAY: `:${number.toString().trim()}` }, server }
}

/** Starts a Firefox that can draw WebGL 2. Undefined where the machine has none and cannot install one. */
export async function openFirefox(): Promise<OpenFirefox | undefined> {
  const executablePath = findFirefox()
  const screen = executablePath && (await findScreen())
  if (!screen) return undefined
  const { env, server: loudspeaker } = findLoudspeaker(screen.env)
  const leave = () => {
    loudspeaker?.kill()
    screen.server?.kill()
  }
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: false,
      env,
      extraPrefsFirefox: PREFERENCES,
    })
    const close = async () => {
      await browser.close()
      leave()
    }
    const sounds = process.platform !== 'linux' || env.PULSE_SERVER !== undefined
    return { browser, sounds, close }
  } catch (error) {
    leave()
    throw error
  }
}
