import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPose, type Side } from '../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import { runTool } from '../../tools/lib/arguments.ts'
import { openProgramme, type ShowScene } from '../../tools/lib/programme.ts'
import { printTable } from '../../tools/lib/table.ts'
import { danceOf, madeOf } from '../../tools/motion/dances.ts'
import { readSoles, skinSole, type Soles } from '../../tools/motion/soles.ts'
import { workshop } from './bake-scene.ts'
import { decode } from './evening.ts'
import { attacksIn } from './report/attacks.ts'

/** A footfall written further from every count than this does not mean one, seconds. */
const MEANT = 0.02
/** The foot, and the attack it is danced on, are looked for so far round the count, seconds. */
const AROUND = 0.1
/** A foot and a note this near are felt as one, milliseconds. */
const AS_ONE = 40
/** A shoe so near the floor has touched it, metres. */
const TOUCHES = 0.0025

const pose = newPose()
const shoe = new Float64Array(600)
const known = new Map<string, Promise<Soles | null>>()
function solesOf(figure: string): Promise<Soles | null> {
  const soles = known.get(figure) ?? readSoles(figure)
  known.set(figure, soles)
  return soles
}

/** The count nearest to a moment, when steps fall `pace` to a beat; seconds. */
function nearestCount(music: TempoMap, t: number, pace: number): number {
  const at = { bar: 1, beat: 1 }
  music.read(t, at)
  const grid = Math.max(1, pace)
  const beat = Math.round((at.beat - 1) * grid) / grid
  return music.secondsAt(at.bar) + beat * music.beatSeconds(at.bar)
}

const nearest = (times: readonly number[], at: number): number | undefined => {
  const found = times.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return found !== undefined && Math.abs(found - at) <= AROUND ? found : undefined
}

/** The moment near a count at which a foot that was in the air touches the floor, by the vertices of its shoe. */
function touchNear(member: CastMember, soles: Soles, side: Side, count: number): number | undefined {
  let before: number | undefined
  for (let at = Math.max(0, count - AROUND); at <= count + AROUND; at += 1 / 240) {
    danceOf(member).poseAt(at, pose)
    const vertices = skinSole(soles, pose, side, shoe)
    let low = Infinity
    for (let k = 0; k < vertices; k++) low = Math.min(low, shoe[k * 3 + 1]!)
    if (before !== undefined && before > TOUCHES && low <= TOUCHES) return at
    before = low
  }
  return undefined
}

/** Feet of a dancer that come down where the dance says that they mean a count: the count, and the foot; seconds. */
async function meantBy(member: CastMember, music: TempoMap): Promise<{ count: number; foot: number }[]> {
  const { compiled, delay, at: set } = madeOf(member)
  const moments = compiled.moments.filter(({ kind }) => kind === 'strike')
  const soles = moments.length > 0 ? await solesOf(member.figure) : null
  if (!soles) return []
  const from = member.from === undefined ? 0 : music.secondsAt(member.from)
  const until = member.until === undefined ? music.duration : music.secondsAt(member.until)
  return moments.flatMap((moment) => {
    const count = nearestCount(music, moment.at, moment.value)
    const felt = count + delay
    if (Math.abs(count - moment.at) > MEANT || felt < from + AROUND || felt > until - AROUND) return []
    const side: Side = set.mirror ? (moment.side === 'left' ? 'right' : 'left') : moment.side
    const foot = touchNear(member, soles, side, felt)
    return foot === undefined ? [] : [{ count: felt, foot }]
  })
}

/** Attacks of the music of a scene without the sound of its feet: those the last bake noted, else those of the recording. */
async function attacksOf(id: string): Promise<readonly number[]> {
  const noted = join(workshop(id), 'attacks.json')
  if (existsSync(noted)) return JSON.parse(readFileSync(noted, 'utf8')) as number[]
  return attacksIn(await decode(join('public', 'music', `${id}.ogg`)))
}

const middle = (list: readonly number[], share = 0.5) =>
  list.length === 0 ? '·' : String(Math.round(list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)]!))

async function rowOf({ id, cast, music }: ShowScene): Promise<(string | number)[]> {
  const meant = (await Promise.all(cast().map((member) => meantBy(member, music)))).flat()
  const attacks = await attacksOf(id)
  const off = meant.map(({ count, foot }) => Math.abs(foot - count) * 1000)
  const heard = meant.flatMap(({ foot }) => {
    const attack = nearest(attacks, foot)
    return attack === undefined ? [] : [(foot - attack) * 1000]
  })
  const one = heard.filter((error) => Math.abs(error) <= AS_ONE).length
  return [
    ...[id, meant.length, middle(off), middle(off, 0.95), heard.length, middle(heard, 0.25), middle(heard)],
    ...[middle(heard, 0.75), heard.length === 0 ? '·' : `${Math.round((100 * one) / heard.length)} %`],
  ]
}

/**
 * `npx tsx assets/music/feet.ts [A7 …]`: how the feet that mean a count fall on it, and on the notes that are heard there.
 */
await runTool(async () => {
  const wanted = process.argv.slice(2).map((id) => id.toUpperCase())
  const { scenes } = await openProgramme()
  const rows: (string | number)[][] = []
  for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.id)) rows.push(await rowOf(scene))
  printTable(
    'Feet that mean a count: milliseconds from it, and after (+) or before (−) the attack in the music next to them',
    ['scene', 'feet', 'off the count', '95 %', 'with a note', 'a quarter', 'middle', 'three quarters', 'as one'],
    rows,
  )
})
