import { readArguments, runTool } from './lib/arguments.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'
import { bodyNamed } from './motion/bodies.ts'
import { inspectScene, type SceneReport, type Value } from './motion/evening.ts'
import { CHECKS } from './motion/gauge.ts'
import { spellsOf, stepOf } from './motion/spells.ts'

const USAGE =
  'npm run motion:check -- [--scene A8,A7] [--who odile] [--check step,flat] [--fps 60] [--over] [--explain]'
const options = readArguments(USAGE, {
  scene: { type: 'string' },
  who: { type: 'string' },
  check: { type: 'string' },
  fps: { type: 'string', default: '60' },
  over: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
})

const MARK = { good: ' ', over: '~', wrong: '!' } as const
const write = (line: string): void => void process.stdout.write(`${line}\n`)

function cell(value: Value | undefined, digits: number): string {
  if (!value) return '·'
  return `${value.value.toFixed(digits)}${value.excepted ? 'x' : MARK[value.verdict]}`
}

function printScene(report: SceneReport): Value[] {
  const { scene, people } = report
  write(`\n${scene.id}  ${scene.title}`)
  const used = CHECKS.filter((c) => people.some((p) => p.values.has(c.key)))
  const head = ['', ...used.map((c) => c.title.split(' ')[0]!)]
  const rows = people.map((p) => [p.who, ...used.map((c) => cell(p.values.get(c.key), c.digits ?? 1))])
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => r[i]!.length)))
  for (const row of [head, ...rows])
    write(row.map((c, i) => (i ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join(' '))
  for (const u of report.unison)
    write(
      `  unison ${u.group} ×${u.dancers}: legs ±${u.leg.toFixed(1)}° (${u.at.toFixed(2)} s, ${u.step}), heads ±${u.head?.toFixed(1) ?? '·'}°, footfalls ±${u.strike?.toFixed(0) ?? '·'} ms`,
    )
  const misses = people.flatMap((p) => [...p.values.values()]).filter((v) => v.verdict !== 'good')
  const told = new Set<string>()
  for (const v of misses.sort((a, b) => b.value / (b.check.fail || 1) - a.value / (a.check.fail || 1))) {
    if (v.verdict === 'over' && !options.over) continue
    const group = `${v.check.key} ${v.who.replace(/-\d+$/, '')}`
    if (told.has(group)) continue
    told.add(group)
    const why = v.excepted ? `  (allowed: ${v.excepted.reason})` : ''
    write(
      `  ${v.excepted ? 'x' : MARK[v.verdict]} ${v.who}: ${v.check.title} ${v.value.toFixed(1)} (≤ ${v.check.target}) at ${v.count}, ${v.at.toFixed(2)} s${v.where ? `, ${v.where}` : ''}${why}`,
    )
  }
  return misses
}

/** Spells of one check of one person that are told. */
const MOST_SPELLS = 8

/** Prints where people miss the targets of some checks: every spell, with the step it is in; what is allowed is marked. */
function printSpells({ scene, people }: SceneReport, keys: readonly string[]): void {
  const at = { bar: 1, beat: 1 }
  for (const { who, member, values } of people)
    for (const [key, { check, value, verdict, excepted, misses }] of values) {
      if (verdict === 'good' || !keys.some((k) => k === key || check.title.startsWith(k))) continue
      const allowed = excepted ? `  x allowed: ${excepted.reason}` : ''
      write(`${scene.id} ${who}: ${check.title} ${value.toFixed(1)} (≤ ${check.target})${allowed}`)
      for (const { from, until, worst } of spellsOf(misses).slice(0, MOST_SPELLS)) {
        scene.music.read(worst.at, at)
        const when = `${worst.at.toFixed(2)} s, bar ${at.bar} count ${at.beat.toFixed(2)}`
        write(
          `  ${worst.value.toFixed(1).padStart(6)}  ${when}, for ${(until - from).toFixed(2)} s  ${worst.where}  (${stepOf(member, worst.at)})`,
        )
      }
    }
}

await runTool(async () => {
  const fps = Number(options.fps)
  if (!(fps >= 1 && fps <= 240)) throw new Error(`"${options.fps}" is not a rate; write 1 to 240 pictures a second`)
  if (options.explain)
    for (const c of CHECKS) write(`${c.title.padEnd(12)} ≤ ${c.target}, wrong beyond ${c.fail}: ${c.what}`)
  const show = await openProgramme()
  const scenes = options.scene ? options.scene.split(',').map((name) => sceneNamed(show, name)) : show.scenes
  const keys = options.check?.split(',')
  let wrong = 0
  let over = 0
  let values = 0
  for (const scene of scenes) {
    const report = await inspectScene(scene, bodyNamed, { fps, who: options.who })
    if (keys) {
      printSpells(report, keys)
      continue
    }
    const misses = printScene(report).filter((v) => !v.excepted)
    wrong += misses.filter((v) => v.verdict === 'wrong').length
    over += misses.filter((v) => v.verdict === 'over').length
    values += report.people.reduce((n, p) => n + p.values.size, 0)
  }
  if (keys) return
  write(`\n${values} values: ${wrong} wrong (!), ${over} over their target (~), the others good`)
  if (wrong > 0) process.exitCode = 1
})
