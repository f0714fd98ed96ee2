import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserFlags } from '../../tools/lib/browser.ts'

const PORT = 4390
const HEALTH = `http://127.0.0.1:${PORT}/health.json`
const LONG = 300_000

interface Health {
  t: number
  playing: boolean
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

/** Process ids of the page's own renderer: the one that works hardest among the kiosk's. */
function renderer(): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid,pcpu,args', '--sort=-pcpu'], { encoding: 'utf8' })
  const line = stdout.split('\n').find((row) => row.includes('--type=renderer') && row.includes('two-swans-kiosk'))
  if (!line) throw new Error('The kiosk has no renderer')
  return Number(line.trim().split(/\s+/)[0])
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

  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'starts again after %s of the renderer',
    { timeout: LONG },
    async (signal) => {
      const before = (await health()).supervisor.restarts
      process.kill(renderer(), signal)
      await until((now) => now.supervisor.restarts === before + 1)
      const after = await until((now) => now.playing && now.age !== null && now.age < 10)
      expect(after.supervisor.still).toBe(false)
    },
  )
})
