import { BONES, type Body, type Bone, type Pose, type Side } from '../../src/notation/body.ts'
import { ARM_POSES, type ArmPose } from '../../src/choreography/arms.ts'
import { jointAt, rotationOf } from '../../src/choreography/checks.ts'
import type { Moment } from '../../src/choreography/compiled.ts'
import type { MadeDance } from '../../src/choreography/dance.ts'
import { RAD, cross, dot, mad, sub, turn, unit, vec, X, Z, type V } from '../../src/choreography/vec.ts'
import { inFrame, palmOf } from './body.ts'
import type { Gauges } from './gauge.ts'

const SIDES = ['left', 'right'] as const
const nearZero = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)
const outside = (x: number, least: number, most: number): number => Math.max(0, least - x, x - most)

/** Legs lifted behind less than the first are no arabesque, and more than the second a penché, degrees. */
const ARABESQUE = [70, 112] as const
/** How far the pelvis opens to the leg behind, and how far below the level the breastbone may look, upright schools and romantic ones; degrees. */
const OPEN = [8, 22] as const
const CHEST = { classical: 20, romantic: 25 }
/** A leg held to the side higher than this hikes its hip. */
const LEVEL = 90

/** Reads how pelvis and chest are carried in a line a step vouches for. */
export function readCarriage(g: Gauges, pose: Pose, side: Side, m: Moment, t: number, romantic: boolean): void {
  const hip = jointAt(pose, `${side}UpperLeg`)
  if (m.kind === 'side' && m.value <= LEVEL) {
    const line = unit(vec(), sub(vec(), hip, jointAt(pose, side === 'left' ? 'rightUpperLeg' : 'leftUpperLeg')))
    g.read('hiked', Math.asin(line[1]) / RAD, t, side)
  }
  if (m.kind !== 'arabesque' || m.value < ARABESQUE[0] || m.value > ARABESQUE[1]) return
  const leg = sub(vec(), jointAt(pose, `${side}Foot`), hip)
  const ahead = turn(vec(), rotationOf(pose, 'hips'), Z)
  const open = (side === 'left' ? 1 : -1) * nearZero(headingOf(ahead) - headingOf(leg) - 180)
  g.read('open', outside(open, ...OPEN), t, `${side} leg, ${open.toFixed(1)}`)
  const down = -Math.asin(turn(vec(), rotationOf(pose, 'upperChest'), Z)[1]) / RAD
  g.read('chest', Math.max(0, down - (romantic ? CHEST.romantic : CHEST.classical)), t, `${down.toFixed(1)} down`)
}

const headingOf = (d: V): number => Math.atan2(d[0], d[2]) / RAD

/** How near all six numbers of an arm are to a pose, and for how long before and after, that it holds it and does not pass it; degrees, seconds. */
const HOLDS = 4
const LONG = 0.2
const ARM_CHANNELS = ['ae', 'aa', 'at', 'af', 'aw', 'ap'] as const

/** Whether the score says that an arm holds a pose and reaches for nothing. */
function holds(made: MadeDance['made'], side: Side, pose: ArmPose, t: number): boolean {
  const s = (side === 'left') !== made.at.mirror ? 'L' : 'R'
  const { by } = made.compiled.tracks
  const near = (at: number): boolean =>
    ARM_CHANNELS.every((c, k) => Math.abs(by[`${c}${s}`].at(at) - pose[k]!) <= HOLDS)
  return near(t) && near(t - LONG) && near(t + LONG) && by[`rw${s}`].at(t) < 0.01
}

/** Elbow below shoulder and wrist below elbow in the second position, and hands before the crown in the third; centimetres. */
const DROP = [3, 8] as const
const BEFORE = [6, 22] as const
/** Shoulders may rise so far with arms up to the level, and in the third position; centimetres. */
const RISE = { level: 1, third: 3.5 }

/** Reads shoulders, elbows, hands and fingers of a pose. `music` is the time in the dance's own count. */
export function readArms(g: Gauges, body: Body, made: MadeDance['made'], pose: Pose, t: number, music: number): void {
  for (const side of SIDES) {
    const shoulder = inChest(pose, `${side}UpperArm`)
    const elbow = inChest(pose, `${side}LowerArm`)
    const rise = 100 * (shoulder[1] - restInChest(body, `${side}UpperArm`)[1])
    if (elbow[1] <= shoulder[1]) g.read('shrug', Math.max(0, rise - RISE.level), t, side)
    if (holds(made, side, ARM_POSES.third, music)) {
      g.read('shrug', Math.max(0, rise - RISE.third), t, `${side}, third`)
      const before = 100 * (inChest(pose, `${side}MiddleProximal`)[2] - crownInChest(body, pose)[2])
      g.read('behind', outside(before, ...BEFORE), t, `${side}, ${before.toFixed(1)} before the crown`)
    }
    if (holds(made, side, ARM_POSES.second, music)) {
      const wrist = inChest(pose, `${side}Hand`)
      const [upper, fore] = [100 * (shoulder[1] - elbow[1]), 100 * (elbow[1] - wrist[1])]
      const school = Math.max(0, made.habits.elbows ?? 0)
      const [less, more] = [lowered(shoulder, elbow, school), lowered(elbow, wrist, school)].map((x) => 100 * x)
      const drop = Math.max(outside(upper, DROP[0], DROP[1] + less!), outside(fore, DROP[0], DROP[1] + more!))
      g.read('elbows', drop, t, `${side}, elbow ${upper.toFixed(1)}, wrist ${fore.toFixed(1)}`)
    }
    g.read('mitten', Math.max(0, MITTEN - fingerSpread(body, pose, side)), t, side)
  }
}

/** What a school that carries its arms lower by some degrees takes off the height of the end of a part of them, metres. */
function lowered(from: V, to: V, degrees: number): number {
  const arm = sub(vec(), to, from)
  const el = Math.acos(-arm[1] / Math.hypot(...arm))
  return Math.hypot(...arm) * (Math.cos(el - degrees * RAD) - Math.cos(el))
}

function inChest(pose: Pose, bone: Bone): V {
  return inFrame(pose, 'upperChest', sub(vec(), jointAt(pose, bone), jointAt(pose, 'upperChest')))
}

function rest(body: Body, bone: Bone): V {
  const i = BONES.indexOf(bone) * 3
  return [body.rest[i]!, body.rest[i + 1]!, body.rest[i + 2]!]
}

const restInChest = (body: Body, bone: Bone): V => sub(vec(), rest(body, bone), rest(body, 'upperChest'))

/** The crown is over the joint of the head, at the body's height. */
function crownInChest(body: Body, pose: Pose): V {
  const up = turn(vec(), rotationOf(pose, 'head'), [0, body.height - rest(body, 'head')[1], 0])
  return mad(up, inChest(pose, 'head'), inFrame(pose, 'upperChest', up), 1)
}

/** The least difference between the most and the least bent of five fingers, degrees: less is a mitten. */
const MITTEN = 15
const FINGERS = [
  ['ThumbMetacarpal', 'ThumbProximal'],
  ['IndexProximal', 'IndexIntermediate'],
  ['MiddleProximal', 'MiddleIntermediate'],
  ['RingProximal', 'RingIntermediate'],
  ['LittleProximal', 'LittleIntermediate'],
] as const

/** Between the most and the least bent finger of a hand, towards the palm; degrees. */
function fingerSpread(body: Body, pose: Pose, side: Side): number {
  const palm = palmOf(pose, side)
  let least = Infinity
  let most = -Infinity
  for (const [from, to] of FINGERS) {
    const bone = unit(vec(), sub(vec(), rest(body, `${side}${to}`), rest(body, `${side}${from}`)))
    const bent = Math.asin(Math.max(-1, Math.min(1, dot(turn(bone, rotationOf(pose, `${side}${to}`), bone), palm))))
    least = Math.min(least, bent / RAD)
    most = Math.max(most, bent / RAD)
  }
  return most - least
}

/** How much further a foot is turned out than its knee, degrees. */
export function forcedTurnout(pose: Pose, side: Side): number {
  const foot = sub(vec(), jointAt(pose, `${side}Toes`), jointAt(pose, `${side}Foot`))
  const hinge = turn(vec(), rotationOf(pose, `${side}LowerLeg`), X)
  const knee = cross(vec(), hinge, sub(vec(), jointAt(pose, `${side}UpperLeg`), jointAt(pose, `${side}Foot`)))
  return (side === 'left' ? 1 : -1) * nearZero(headingOf(foot) - headingOf(knee))
}
