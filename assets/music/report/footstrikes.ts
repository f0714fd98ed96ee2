import { jointAt } from '../../../src/choreography/checks.ts'
import { newPose, type Side } from '../../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../../src/notation/scene.ts'
import { contactsOf } from '../house/contacts.ts'
import { danceOf, madeOf } from '../../../tools/motion/dances.ts'
import { readSoles, skinSole, type Soles } from '../../../tools/motion/soles.ts'

/** What a foot does on a count: steps that keep time, landings, feet set down otherwise, and the relevé of a fouetté. */
export const KINDS = ['step', 'landing', 'placing', 'releve'] as const
export type Kind = (typeof KINDS)[number]

/** A foot that strikes: when the dance means it to, and when the shoe does; seconds from the start of the scene. */
export interface Footstrike {
  kind: Kind
  /** The count it belongs to: of the steps that keep time their own, else the nearest half beat. */
  count: number
  foot: number
}

/** A step written further from every count than this does not mean one, seconds. */
const MEANT = 0.02
/** The shoe is looked for so far round the moment that is written, this often; seconds. */
const AROUND = 0.1
const EVERY = 1 / 240
/** A shoe so near the floor has touched it, metres. */
const TOUCHES = 0.0025
/** A foot has struck the pointe at this share of the way from the flat to its height. */
const UP = 0.8
const pose = newPose()
const shoe = new Float64Array(600)
const known = new Map<string, Promise<Soles | null>>()
function solesOf(figure: string): Promise<Soles | null> {
  const soles = known.get(figure) ?? readSoles(figure)
  known.set(figure, soles)
  return soles
}

/** The count nearest to a moment, when there are `pace` of them to a beat; seconds. */
function nearestCount(music: TempoMap, t: number, pace: number): number {
  const at = { bar: 1, beat: 1 }
  music.read(t, at)
  const beat = Math.round((at.beat - 1) * pace) / pace
  return music.secondsAt(at.bar) + beat * music.beatSeconds(at.bar)
}

/** The first moment near `t` at which a height, read from the pose there, passes a limit; undefined if it never does. */
function passes(member: CastMember, t: number, height: () => number, limit: number, up: boolean): number | undefined {
  let before: number | undefined
  for (let at = Math.max(0, t - AROUND); at <= t + AROUND; at += EVERY) {
    danceOf(member).poseAt(at, pose)
    const now = height()
    if (before !== undefined && (up ? before < limit && now >= limit : before > limit && now <= limit)) return at
    before = now
  }
  return undefined
}

/** When a shoe that was in the air touches the floor, by its vertices. */
function touches(member: CastMember, soles: Soles, side: Side, t: number): number | undefined {
  const lowest = () => {
    const vertices = skinSole(soles, pose, side, shoe)
    let low = Infinity
    for (let k = 0; k < vertices; k++) low = Math.min(low, shoe[k * 3 + 1]!)
    return low
  }
  return passes(member, t, lowest, TOUCHES, false)
}

/** When a standing foot is up on its pointe, by the height of its ankle between the lowest and the highest it has there. */
function rises(member: CastMember, side: Side, t: number): number | undefined {
  const ankle = () => jointAt(pose, `${side}Foot`)[1]
  const heights: number[] = []
  for (let at = Math.max(0, t - 2 * AROUND); at <= t + 2 * AROUND; at += EVERY) {
    danceOf(member).poseAt(at, pose)
    heights.push(ankle())
  }
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  return passes(member, t, ankle, low + (high - low) * UP, true)
}

/** Every foot of a dancer that strikes while she is on stage, with the count it belongs to. */
export async function footstrikesOf(member: CastMember, music: TempoMap): Promise<Footstrike[]> {
  const soles = await solesOf(member.figure)
  if (!soles) return []
  const { delay } = madeOf(member)
  const from = member.from === undefined ? 0 : music.secondsAt(member.from)
  const until = Math.min(music.duration, member.until === undefined ? Infinity : music.secondsAt(member.until))
  return contactsOf(member).flatMap(({ kind, side, at: t, pace }) => {
    if (kind === 'patter' || t < from + AROUND || t > until - AROUND) return []
    const count = nearestCount(music, t - delay, pace) + delay
    if (kind === 'step' && Math.abs(count - t) > MEANT) return []
    const foot = kind === 'releve' ? rises(member, side, t) : touches(member, soles, side, t)
    return foot === undefined ? [] : [{ kind, count, foot }]
  })
}
