import { newPose, type Body, type Pose, type Side } from '../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import { elevation, jointAt, kneeAngle, pelvisHeading, pointOf, shoeTip } from '../../src/choreography/checks.ts'
import type { Moment } from '../../src/choreography/compiled.ts'
import { readCarriage } from './bearing.ts'
import { danceOf, madeOf } from './dances.ts'
import { skinSole, type Soles } from './soles.ts'
import type { Gauges } from './gauge.ts'
import type { Watched } from './watch.ts'

/** Turnout of a standing foot that is right, degrees. */
const TURNED = [55, 75] as const
/** Half-width of the time in which a footfall is looked for, seconds. */
const AROUND = 0.12
/** Looks a second, and a shoe so near the floor that it has touched it, metres. */
const LOOKS = 240
const TOUCHES = 0.0025

/** A footfall written further from every count than this does not mean one, seconds. */
const MEANT = 0.02

/** Reads what the steps vouch for: named lines at the moment they are reached, and footfalls that mean a count. */
export function readMoments(g: Gauges, { member, body, soles, music, from, until }: Omit<Watched, 'fps'>): void {
  const made = madeOf(member)
  const pose = newPose()
  for (const m of made.compiled.moments) {
    const t = m.at + made.delay
    if (t < from || t > until - 0.02) continue
    const side: Side = made.at.mirror ? (m.side === 'left' ? 'right' : 'left') : m.side
    if (m.kind === 'strike') {
      const count = nearestCount(music, m.at, m.value)
      if (!soles || t - AROUND < from || Math.abs(count - m.at) > MEANT) continue
      const struck = strikeNear(member, soles, side, t, pose)
      if (struck === null) continue
      const off = Math.abs(struck - count - made.delay) * 1000
      g.read('strike', off, t, side)
      g.read('strikes', off, t, side)
      continue
    }
    danceOf(member).poseAt(t, pose)
    if (made.habits.turnout === undefined) readCarriage(g, pose, side, m, t, (made.habits.lean ?? 0) > 0)
    readLine(g, body, pose, side, m, t, made.habits.reach ?? 0, made.habits.turnout === undefined)
  }
}

function readLine(
  g: Gauges,
  body: Body,
  pose: Pose,
  side: Side,
  m: Moment,
  t: number,
  reach: number,
  classical: boolean,
): void {
  const support: Side = side === 'left' ? 'right' : 'left'
  const high = elevation(pose, side)
  const where = `${m.kind} ${side}`
  if (m.kind === 'split') g.read('line', Math.max(0, m.value - high - elevation(pose, support)), t, where)
  else if (m.kind === 'retire') g.read('line', Math.max(0, toeFromKnee(body, pose, side) - 0.09) * 250, t, where)
  else if (m.kind !== 'attitude') {
    g.read('line', Math.abs(high - m.value - reach), t, where)
    g.read('bent', kneeAngle(pose, side), t, where)
  }
  if (!classical) return
  g.read('soft', Math.max(0, 90 - pointOf(body, pose, side)), t, where)
  const up = jointAt(pose, `${support}Foot`)[1] - shoeTip(body, pose, support)[1] > 0.13 * (body.height / 1.7)
  if (up && m.kind !== 'split') g.read('bent', kneeAngle(pose, support), t, `${where}, standing leg`)
  if (m.kind === 'split') return
  const ankle = jointAt(pose, `${support}Foot`)
  const toes = jointAt(pose, `${support}Toes`)
  const yaw = (Math.atan2(toes[0] - ankle[0], toes[2] - ankle[2]) * 180) / Math.PI
  const out = (support === 'left' ? 1 : -1) * nearZero(yaw - pelvisHeading(pose))
  if (!up) g.read('turnout', Math.max(0, TURNED[0] - out, out - TURNED[1]), t, where)
}

const nearZero = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

function toeFromKnee(body: Body, pose: Pose, side: Side): number {
  const tip = shoeTip(body, pose, side)
  const knee = jointAt(pose, side === 'left' ? 'rightLowerLeg' : 'leftLowerLeg')
  return Math.hypot(tip[0] - knee[0], tip[1] - knee[1], tip[2] - knee[2])
}

/** When a foot that was in the air comes to rest on the floor, by the vertices of its shoe; null if it does not near t. */
function strikeNear(member: CastMember, soles: Soles, side: Side, t: number, pose: Pose): number | null {
  let before: number | null = null
  for (let at = t - AROUND; at <= t + AROUND; at += 1 / LOOKS) {
    danceOf(member).poseAt(Math.max(0, at), pose)
    const n = skinSole(soles, pose, side, sole)
    let low = Infinity
    for (let k = 0; k < n; k++) low = Math.min(low, sole[k * 3 + 1]!)
    if (before !== null && before > TOUCHES && low <= TOUCHES) return at - (TOUCHES - low) / (before - low) / LOOKS
    before = low
  }
  return null
}
const sole = new Float64Array(600)

function nearestCount(music: TempoMap, t: number, pace: number): number {
  const at = { bar: 1, beat: 1 }
  music.read(t, at)
  const grid = Math.max(1, pace)
  const beat = Math.round((at.beat - 1) * grid) / grid + 1
  return music.secondsAt(at.bar) + (beat - 1) * music.beatSeconds(at.bar)
}
