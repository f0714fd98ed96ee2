import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserFlags } from '../../tools/lib/browser.ts'

const PORT = 4390
const HEALTH = `http://127.0.0.1:${PORT}/health.json`
const LONG = 300_000

interface Health {
  t: number
  /** Seconds since the page was opened. */
  uptime: number
  playing: boolean
  picture: string
  contextLosses: number
  age: number | null
  state: string
  supervisor: { restarts: number; still: boolean }
}

const health = () => fetch(HEALTH).then((answer) => answer.json() as Promise<Health>)

/** Polls the health until it is as wanted; Vitest's own time limit ends it. */
async function until(wanted: (health: Health) => boolean): Promise<Health> {
  for (;;) {
    const now = await health().catch(() => null)
    if (now && wanted(now)) return now
    await new Promise((done) => setTimeout(done, 500))
  }
}

/** The kiosk's processes, the hardest working first. */
function processes(): { pid: number; args: string }[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid,args', '--sort=-pcpu'], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((row) => row.includes('two-swans-kiosk'))
    .map((row) => ({ pid: parseInt(row, 10), args: row }))
}

/** The page's own renderer, the process that draws, or the browser itself. */
function victim(kind: 'renderer' | 'gpu-process' | 'browser'): number {
  const found = processes().find(({ args }) =>
    kind === 'browser' ? !args.includes('--type=') : args.includes(`--type=${kind}`),
  )
  if (!found) throw new Error(`The kiosk has no ${kind}`)
  return found.pid
}

describe('the supervisor of the kiosk', () => {
  let kiosk: ChildProcess
  beforeAll(() => {
    const flags = browserFlags().map((flag) => `--flag=${flag}`)
    const args = ['--import', 'tsx', 'tools/kiosk.ts', '--no-build', '--headless', '--port', String(PORT), ...flags]
    kiosk = spawn(process.execPath, args, { stdio: 'inherit' })
  })
  afterAll(async () => {
    kiosk.kill('SIGTERM')
    await new Promise((done) => kiosk.once('exit', done))
  })

  it('reports a house that plays', { timeout: LONG }, async () => {
    const { state } = await until((now) => now.playing && now.age !== null && now.age < 15)
    expect(state).toBe('attract')
    expect(JSON.stringify(await health()).length).toBeLessThan(2048)
  })

  it('lets the page heal itself when what draws is killed twice within two minutes', { timeout: LONG }, async () => {
    const { restarts } = (await health()).supervisor
    for (let i = 0; i < 2; i++) {
      const before = await health()
      const killed = performance.now()
      process.kill(victim('gpu-process'), 'SIGKILL')
      // The page counts the loss, or has loaded itself anew and counts from nought.
      await until((now) => now.contextLosses !== before.contextLosses || now.uptime < before.uptime)
      await until((now) => now.playing && now.picture === 'up')
      const seconds = ((performance.now() - killed) / 1000).toFixed(1)
      process.stdout.write(`SIGKILL of the process that draws: plays again ${seconds} s later\n`)
    }
    expect((await health()).supervisor.restarts).toBe(restarts)
  })

  it.each([
    ['SIGKILL', 'renderer'],
    ['SIGSTOP', 'renderer'],
    ['SIGKILL', 'browser'],
  ] as const)('starts again after %s of the %s', { timeout: LONG }, async (signal, kind) => {
    const before = (await health()).supervisor.restarts
    const killed = performance.now()
    process.kill(victim(kind), signal)
    await until((now) => now.supervisor.restarts === before + 1)
    const noticed = performance.now()
    // A page that was opened since, and not the last words of the one before.
    const isNew = ({ uptime }: Health) => uptime < (performance.now() - killed) / 1000
    const after = await until((now) => now.playing && now.age !== null && now.age < 10 && isNew(now))
    expect(after.supervisor.still).toBe(false)
    const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1)
    process.stdout.write(
      `${signal} of the ${kind}: plays again ${seconds(killed)} s later, ${seconds(noticed)} s after the restart\n`,
    )
  })

  it('shows a still picture when that did not help three times in ten minutes', { timeout: LONG }, async () => {
    for (let now = await health(); !now.supervisor.still;) {
      const { restarts } = now.supervisor
      process.kill(victim('browser'), 'SIGKILL')
      now = await until(({ supervisor }) => supervisor.restarts > restarts)
      await expect.poll(() => processes().length, { timeout: 20_000 }).toBeGreaterThan(3)
    }
    expect((await fetch(HEALTH)).status).toBe(503)
    await expect
      .poll(() => processes().some(({ args }) => args.includes('/still.html')), { timeout: 20_000 })
      .toBe(true)
  })
})
