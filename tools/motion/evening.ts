import type { Body } from '../../src/notation/body.ts'
import type { ShowScene } from '../lib/programme.ts'
import type { CastMember } from '../../src/notation/scene.ts'
import { madeOf } from './dances.ts'
import { exceptionFor, type Exception } from './exceptions.ts'
import { CHECKS, type Check, type Miss } from './gauge.ts'
import { PIECES } from './pieces.ts'
import { readSoles, type Soles } from './soles.ts'
import { watchTogether, type OnStage } from './together.ts'
import { unisonOf, type Unison } from './unison.ts'
import { watchDancer } from './watch.ts'

/** One value of the table. */
export interface Value {
  scene: string
  who: string
  check: Check
  value: number
  /** Seconds of the scene, and the same as bar and count. */
  at: number
  count: string
  where: string
  verdict: 'good' | 'over' | 'wrong'
  excepted: Exception | undefined
  /** Every reading beyond the target. */
  misses: readonly Miss[]
}

export interface SceneReport {
  scene: ShowScene
  people: readonly { who: string; member: CastMember; values: ReadonlyMap<string, Value> }[]
  unison: readonly Unison[]
}

export interface Wanted {
  fps: number
  /** Names, or beginnings of names, with commas between them. */
  who?: string | undefined
}

const shoes = new Map<string, Promise<Soles | null>>()
function solesOf(figure: string): Promise<Soles | null> {
  let found = shoes.get(figure)
  if (!found) shoes.set(figure, (found = readSoles(figure)))
  return found
}

/** What a dancer is dancing at t, for a report. */
function stepAt(member: CastMember, t: number): string {
  const { compiled, delay } = madeOf(member)
  const step = compiled.danced.findLast((d) => t - delay >= d.from)
  return step ? ` in ${step.name}` : ''
}

/** Measures everybody of a scene. */
export async function inspectScene(scene: ShowScene, body: (figure: string) => Body, w: Wanted): Promise<SceneReport> {
  const { music } = scene
  const people: OnStage[] = []
  for (const member of scene.cast()) {
    const from = member.from === undefined ? 0 : music.secondsAt(member.from)
    const until = member.until === undefined ? music.duration : music.secondsAt(member.until)
    const wanted = w.who?.split(',').some((name) => member.id.startsWith(name)) ?? true
    if (!wanted) continue
    const soles = await solesOf(member.figure)
    const gauges = watchDancer({ member, body: body(member.figure), soles, music, from, until, fps: w.fps })
    people.push({ member, from, until, gauges })
  }
  watchTogether(people, PIECES[scene.id] ?? [], music)
  const at = { bar: 1, beat: 1 }
  return {
    scene,
    unison: await unisonOf(people, music, solesOf),
    people: people.map(({ member, gauges }) => {
      const values = new Map<string, Value>()
      for (const check of CHECKS) {
        const g = gauges.of(check.key)
        if (!g) continue
        const { value } = g
        music.read(g.at, at)
        const excepted = exceptionFor(scene.id, member.id, check.key, value)
        const verdict = value > check.fail ? 'wrong' : value > check.target ? 'over' : 'good'
        values.set(check.key, {
          ...{
            scene: scene.id,
            who: member.id,
            check,
            value,
            at: g.at,
            where: `${g.where}${stepAt(member, g.at)}`,
            verdict,
            excepted,
            misses: g.misses,
          },
          count: `bar ${at.bar}, count ${at.beat.toFixed(2)}`,
        })
      }
      return { who: member.id, member, values }
    }),
  }
}
