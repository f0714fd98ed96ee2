import { newPose, type Side } from '../../src/notation/body.ts'
import type { TempoMap } from '../../src/notation/scene.ts'
import { elevation, headHeading, pelvisHeading } from '../../src/choreography/checks.ts'
import type { Danced } from '../../src/choreography/compiled.ts'
import { danceOf, madeOf } from './dances.ts'
import type { OnStage } from './together.ts'
import { skinSole, type Soles } from './soles.ts'

/** Times a second at which people who dance the same are compared. */
const LOOKS = 4
/** Steps that begin and end so close together are danced together, seconds. */
const SAME = 0.03
/** Ways of their own lead people across the floor; these words are no unison. */
const OWN_WAYS = new Set('walk run turnTo hold rest sit sitFloor stand bourree ankle lie riseUp'.split(' '))
/** A footfall is looked for so long before and after it is written, seconds; looks a second; and what has touched the floor, metres. */
const AROUND = 0.03
const FINE = 240
const TOUCHES = 0.0025

/** Spread in a group that dances as one: standard deviations over the dancers, the largest of the scene. */
export interface Unison {
  group: string
  /** Most that were compared at once. */
  dancers: number
  /** Higher leg and head, degrees; footfalls, milliseconds. Null: nothing to compare. */
  leg: number
  head: number | null
  strike: number | null
  /** When the leg's was, seconds, and in which step. */
  at: number
  step: string
}

export const UNISON = { leg: 3, head: 3, strike: 12 } as const

const nameOf = ({ member }: OnStage): string => member.id.replace(/-\d+$/, '')

/** Everybody who is in the same step at the same time, by kind and step. */
function together(people: readonly OnStage[], t: number): Map<string, { who: OnStage; word: Danced }[]> {
  const groups = new Map<string, { who: OnStage; word: Danced }[]>()
  for (const who of people) {
    if (t < who.from || t >= who.until) continue
    const { compiled, delay } = madeOf(who.member)
    const word = compiled.danced.findLast((d) => t - delay >= d.from && t - delay < d.until)
    if (!word || OWN_WAYS.has(word.name.split(' ')[0]!)) continue
    const key = [nameOf(who), word.name, ...[word.from, word.until].map((x) => Math.round((x + delay) / SAME))].join(
      ' ',
    )
    groups.set(key, [...(groups.get(key) ?? []), { who, word }])
  }
  return groups
}

/** Whether the head goes after somebody or something: then it differs by where one stands. */
function follows({ member }: OnStage, t: number): boolean {
  const { compiled, delay } = madeOf(member)
  const last = compiled.beside.findLast((w) => t - delay >= w.from && /^(head|look)/.test(w.name))
  return last?.name === 'lookAt'
}

/** Spread of legs, heads and footfalls among those of a kind who dance the same step at the same time. */
export async function unisonOf(
  people: readonly OnStage[],
  music: TempoMap,
  solesOf: (figure: string) => Promise<Soles | null>,
): Promise<Unison[]> {
  const out = new Map<string, Unison>()
  const struck = new Set<string>()
  for (let t = 0.5 / LOOKS; t < music.duration; t += 1 / LOOKS)
    for (const [key, group] of together(people, t)) {
      if (group.length < 3) continue
      const name = nameOf(group[0]!.who)
      const result = out.get(name) ?? { group: name, dancers: 0, leg: 0, head: null, strike: null, at: t, step: '' }
      out.set(name, result)
      result.dancers = Math.max(result.dancers, group.length)
      const legs: number[] = []
      const heads: number[] = []
      for (const { who } of group) {
        danceOf(who.member).poseAt(t, pose)
        legs.push(Math.max(elevation(pose, 'left'), elevation(pose, 'right')))
        const turn = headHeading(pose) - pelvisHeading(pose)
        const sign = madeOf(who.member).at.mirror ? -1 : 1
        if (!follows(who, t)) heads.push(sign * (turn - 360 * Math.round(turn / 360)))
      }
      const leg = deviation(legs)
      if (leg > result.leg) Object.assign(result, { leg, at: t, step: group[0]!.word.name })
      if (heads.length > 2) result.head = Math.max(result.head ?? 0, deviation(heads))
      if (struck.has(key)) continue
      struck.add(key)
      for (const spread of await strikes(group, solesOf)) result.strike = Math.max(result.strike ?? 0, spread)
    }
  return [...out.values()]
}

const pose = newPose()
const sole = new Float64Array(600)

/** Spread of each footfall of a step, milliseconds. */
async function strikes(
  group: readonly { who: OnStage; word: Danced }[],
  solesOf: (figure: string) => Promise<Soles | null>,
): Promise<number[]> {
  const times: number[][] = []
  const known = new Map<string, number | null>()
  for (const { who, word } of group) {
    const soles = await solesOf(who.member.figure)
    const { compiled, delay, at } = madeOf(who.member)
    const falls = compiled.plants.filter((p) => p.from > word.from + AROUND && p.from < word.until - AROUND)
    falls
      .toSorted((a, b) => a.from - b.from)
      .forEach((p, i) => {
        const side: Side = (p.side === 'left') !== at.mirror ? 'left' : 'right'
        const same = [copyOf(compiled), delay, p.from, p.side].join(' ')
        if (soles && !known.has(same)) known.set(same, touches(who, soles, side, p.from + delay))
        const t = known.get(same)
        if (t) (times[i] ??= []).push(t)
      })
  }
  return times.filter((x) => x.length === group.length).map((x) => 1000 * deviation(x))
}

/** Rigid copies of one dance touch the floor together: they are looked at once. */
const copies = new WeakMap<object, number>()
let count = 0
function copyOf(compiled: object): number {
  const known = copies.get(compiled) ?? ++count
  copies.set(compiled, known)
  return known
}

/** When a shoe that comes down near t touches the floor, or null. */
function touches({ member }: OnStage, soles: Soles, side: Side, t: number): number | null {
  let above: number | null = null
  for (let at = t - AROUND; at <= t + AROUND; at += 1 / FINE) {
    danceOf(member).poseAt(at, pose)
    const n = skinSole(soles, pose, side, sole)
    let low = Infinity
    for (let k = 0; k < n; k++) low = Math.min(low, sole[k * 3 + 1]!)
    if (low > TOUCHES) above = low
    else if (above !== null) return at - (TOUCHES - low) / (above - low) / FINE
  }
  return null
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return Math.sqrt(values.reduce((s, v) => s + (v - mean) ** 2, 0) / values.length)
}
