import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './lib/browser.ts'

/** One line of the programme's own checking: a command, and how many checks it stands for. */
interface Step {
  name: string
  command: readonly string[]
  /** The command is Vitest: its tests are counted one by one. */
  vitest?: boolean
  /** What must have passed before it makes sense. */
  needs?: string
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unit and purity tests', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'], vitest: true, needs: 'build' },
]

function run([name = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', name), args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Tests that passed and failed; a file that could not even be loaded counts as one failure. */
async function count(path: string): Promise<{ passed: number; failed: number }> {
  const report = JSON.parse(await readFile(path, 'utf8')) as Report
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

const folder = await mkdtemp(join(tmpdir(), 'two-swans-'))
const failures: string[] = []
let passed = 0
let failed = 0

for (const step of STEPS) {
  process.stdout.write(`\n${step.name}\n`)
  const skipped = step.needs !== undefined && failures.includes(step.needs)
  if (skipped) process.stdout.write(`not run, because the ${step.needs} failed\n`)
  const report = join(folder, `${step.name.replaceAll(' ', '-')}.json`)
  const extra = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const ok = !skipped && (step.name !== 'browser tests' || browserIsThere()) && (await run([...step.command, ...extra]))
  const result = step.vitest ? await count(report).catch(() => null) : null
  passed += result ? result.passed : Number(ok)
  failed += result ? Math.max(result.failed, Number(!ok)) : Number(!ok)
  if (!ok) failures.push(step.name)
}
await rm(folder, { recursive: true, force: true })

/** Finds (or installs) a browser once, so that its absence is one plain sentence and not a failure in every file. */
function browserIsThere(): boolean {
  try {
    process.stdout.write(`with ${findBrowser()}\n`)
    return true
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n`)
    return false
  }
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
