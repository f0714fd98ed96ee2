import { BONES, boneIndex, newPose, PARENTS, type Body, type Pose, type Side } from '../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import {
  angleBetween,
  centreOfMass,
  fitFall,
  jointAt,
  kneeAngle,
  pelvisHeading,
  pointOf,
  rotationOf,
  shoeTip,
} from '../../src/choreography/checks.ts'
import type { MadeDance } from '../../src/choreography/dance.ts'
import { sub, vec, type Q, type V } from '../../src/choreography/vec.ts'
import { forcedTurnout, readArms } from './bearing.ts'
import { dancesAdage } from './adage.ts'
import { Gaze, readAttention, readNames } from './attention.ts'
import { armInTrunk, inFrame, kneeBeside, passedLimits, shinInShin, sickleOf, stepOf, sunk } from './body.ts'
import { danceOf, madeOf } from './dances.ts'
import { Gauges } from './gauge.ts'
import { readLandings } from './landing.ts'
import { readMoments } from './moments.ts'
import { Reported } from './reported.ts'
import { skinSole, type Soles } from './soles.ts'
import { hullDistance } from './support.ts'
import { strokesOf } from './strokes.ts'
import { readTrunk, Trunk } from './trunk.ts'

const SIDES = ['left', 'right'] as const

/** What is needed to watch somebody through a scene. */
export interface Watched {
  member: CastMember
  body: Body
  soles: Soles | null
  music: TempoMap
  from: number
  until: number
  fps: number
}

/** Steps of a joint are always those of a sixtieth of a second, however seldom poses are read. */
const STEP = 1 / 60
/** Poses read less often than this are read in pairs for speeds. */
const EVERY_FRAME = 59
/** A body whose centre goes slower than this is held, m/s. */
const HELD = 0.07
/** A turn that goes on across the floor has no one axis, m/s. */
const TRAVELS = 0.25
/** A foot bears for certain so long after it has come down and before it leaves, seconds. */
const SETTLED = 0.18
/** Faster than this she turns, degrees a second. */
const TURNING = 150

/** Watches one dancer through a scene, by the poses alone and what the score says of her feet. */
export function watchDancer({ member, body, soles, music: score, from, until, fps }: Watched): Gauges {
  const gauges = new Gauges()
  const made = madeOf(member)
  const scale = body.height / 1.7
  const classical = made.habits.turnout === undefined
  const mirror = made.at.mirror
  const plants = made.compiled.plants
  const flights = made.compiled.flights
  const plantOf = (side: Side, t: number) =>
    plants.find((p) => (p.side === side) !== mirror && t > p.from + 0.012 && t < p.until - 0.012)
  const starts = new Map<object, V>()
  const sole = new Float64Array(600)
  let pose = newPose()
  let last = newPose()
  const tips = { left: vec(), right: vec() }
  const were = { left: vec(), right: vec() }
  const scratch: [Q, Q, Q, Q] = [
    [0, 0, 0, 1],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
  ]
  const hands: Record<Side, V[]> = { left: [], right: [] }
  const gaze = new Gaze()
  const reported = new Reported()
  const trunk = new Trunk()
  const frames = Math.max(1, Math.floor((until - from) * fps))
  let com: V = [0, 0, 0]
  for (let i = 0; i <= frames; i++) {
    const t = from + i / fps
    const music = t - made.delay
    if (fps < EVERY_FRAME || i === 0) {
      danceOf(member).poseAt(Math.max(0, t - STEP), last)
      for (const s of SIDES) were[s] = shoeTip(body, last, s)
      com = centreOfMass(last)
    } else [pose, last] = [last, pose]
    danceOf(member).poseAt(t, pose)
    const flying = flights.some((f) => music > f.take - 0.02 && music < f.land + 0.02)
    steps(gauges, last, pose, t, scratch, dancesAdage(member, score, t))
    gaze.note(pose, t)
    trunk.note(pose, psiOf(made, music), t)
    if (classical) readArms(gauges, body, made, pose, t, music)
    if (fps >= EVERY_FRAME) reported.note(pose, t, fps, flying)
    for (const [name, degrees] of passedLimits(body, pose)) gauges.read('limit', degrees, t, name)
    const [depth, bone] = sunk(pose, scale)
    gauges.read('sunk', depth * 1000, t, bone)
    const [inside, arm] = armInTrunk(pose, scale)
    gauges.read('body', inside * 100, t, `${arm} arm`)
    gauges.read('body', shinInShin(pose, scale) * 100, t, 'shins')

    const contact: V[] = []
    let planted = 0
    let settled = true
    let onPointe = 0
    for (const side of SIDES) {
      tips[side] = shoeTip(body, pose, side)
      const plant = plantOf(side, music)
      if (plant && (music < plant.from + SETTLED || music > plant.until - SETTLED)) settled = false
      const turned = footTurn(last, pose, side)
      const speed = 6000 * Math.hypot(tips[side][0] - were[side][0], tips[side][2] - were[side][2])
      const up = heel(pose, tips[side], side) > 0.13 * scale
      if (plant && plantOf(side, music - STEP) === plant) {
        planted++
        gauges.read(Math.abs(turned) > 0.5 ? 'pivot' : 'skate', speed, t, side)
        if (Math.abs(turned) <= 0.5) gauges.read('skates', speed, t, side)
        const start = starts.get(plant) ?? tips[side]
        starts.set(plant, start)
        gauges.read('slide', 1000 * Math.hypot(tips[side][0] - start[0], tips[side][2] - start[2]), t, side)
        if (up) onPointe++
      }
      if (soles && i % 2 === 0) {
        const n = skinSole(soles, pose, side, sole)
        let low = Infinity
        for (let k = 0; k < n; k++) low = Math.min(low, sole[k * 3 + 1]!)
        gauges.read('under', Math.max(0, -low * 1000), t, side)
        if (plant) {
          gauges.read('hover', Math.max(0, low * 1000), t, side)
          for (let k = 0; k < n; k++)
            if (sole[k * 3 + 1]! < low + 0.012) contact.push([sole[k * 3]!, 0, sole[k * 3 + 2]!])
        }
      }
      were[side] = tips[side]
      if (classical) readFoot(gauges, body, pose, tips[side], side, t, plant !== undefined)
    }
    const now = centreOfMass(pose)
    const turn = Math.abs(nearZero(pelvisHeading(pose) - pelvisHeading(last))) / STEP
    const speed = Math.hypot(now[0] - com[0], now[2] - com[2]) / STEP
    const still = speed < HELD
    com = now
    const stands = pose.positions[1]! > UPRIGHT * body.rest[1]!
    if (contact.length > 2 && stands && !flying && planted > 0 && settled) {
      if (onPointe === planted && planted === 1) {
        const c = centroid(contact)
        const away = 100 * Math.hypot(now[0] - c[0], now[2] - c[2])
        if (turn > TURNING && speed < TRAVELS) gauges.read('axis', away, t)
        else if (still && turn <= TURNING) gauges.read('pointe', away, t)
      } else if (still && turn < TURNING) gauges.read('flat', 100 * hullDistance(contact, now), t)
    }
    for (const side of SIDES) hands[side].push(handInChest(pose, side))
    readHolds(gauges, made, pose, t, music)
  }
  readFlights(gauges, member, body, from, until)
  readMoments(gauges, { member, body, soles, music: score, from, until })
  readNames(gauges, member, score, from, until)
  if (fps < EVERY_FRAME) return gauges
  if (soles) readLandings(gauges, member, soles, from, until)
  for (const side of SIDES) readHands(gauges, hands[side], from, side, (t) => dancesAdage(member, score, t))
  readAttention(gauges, gaze, score, from, until)
  readTrunk(gauges, trunk, member, score, from, until)
  reported.tell(gauges, score)
  return gauges
}

/** Twist bones only share out what their neighbours do. */
const COUNTED = BONES.map((name, i) => ({ i, counted: i > 0 && !name.endsWith('Eye') && (i < 6 || i > 8) }))

function steps(gauges: Gauges, last: Pose, pose: Pose, t: number, scratch: [Q, Q, Q, Q], adage: boolean): void {
  let most = 0
  let which = 0
  for (const { i, counted } of COUNTED) {
    if (!counted) continue
    const degrees = stepOf(last, pose, i, PARENTS[i]!, scratch)
    if (degrees > most) {
      most = degrees
      which = i
    }
  }
  gauges.read('pop', most, t, BONES[which]!)
  if (adage) gauges.read('slow', most, t, BONES[which]!)
  gauges.read('whip', angleBetween(rotationOf(last, 'head'), rotationOf(pose, 'head')), t)
}

/** A foot as flat as this carries its whole sole: height of the ankle over the tip, metres. */
const FLAT = 0.085
/** Hips lower than this share of their height at rest belong to a knee, a seat or the floor. */
const UPRIGHT = 0.78
/** Only a foot stretched as far as this has a line that can be sickled, degrees. */
const STRETCHED = 72

/** Which way the score has her face on stage, degrees. */
function psiOf({ compiled, at }: MadeDance['made'], music: number): number {
  return compiled.tracks.by.psi.at(music) * (at.mirror ? -1 : 1) + at.turn
}

function readFoot(g: Gauges, body: Body, pose: Pose, tip: V, side: Side, t: number, planted: boolean): void {
  const stands = pose.positions[1]! > UPRIGHT * body.rest[1]!
  if (planted && stands && kneeAngle(pose, side) > 25 && heel(pose, tip, side) < FLAT)
    g.read('knee', 100 * kneeBeside(pose, side), t, side)
  if (planted && stands) g.read('forced', forcedTurnout(pose, side), t, side)
  if (!planted && tip[1] > 0.25 && pointOf(body, pose, side) > STRETCHED)
    g.read('sickle', Math.max(0, sickleOf(pose, tip, side)), t, side)
}

/** Height of the ankle over the tip. */
function heel(pose: Pose, tip: V, side: Side): number {
  return jointAt(pose, `${side}Foot`)[1] - tip[1]
}

function footTurn(last: Pose, pose: Pose, side: Side): number {
  const yaw = (p: Pose): number => {
    const a = jointAt(p, `${side}Foot`)
    const b = jointAt(p, `${side}LowerLegTwist`)
    const f = jointAt(p, `${side}Toes`)
    return (Math.atan2(f[0] - a[0] + 1e-4 * b[0], f[2] - a[2]) * 180) / Math.PI
  }
  return nearZero(yaw(pose) - yaw(last))
}

const nearZero = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

function centroid(points: readonly V[]): V {
  const out: V = [0, 0, 0]
  for (const p of points) for (let k = 0; k < 3; k++) out[k]! += p[k]! / points.length
  return out
}

/** A hand in the frame of the torso: what the trunk does with it, turning or bending, is no stroke of the hand. */
function handInChest(pose: Pose, side: Side): V {
  const chest = jointAt(pose, 'upperChest')
  return inFrame(pose, 'upperChest', sub(vec(), jointAt(pose, `${side}Hand`), chest))
}

function readHands(g: Gauges, trail: readonly V[], from: number, side: Side, adage: (t: number) => boolean): void {
  for (let i = 1; i < trail.length - 1; i++) {
    const [a, b, c] = [trail[i - 1]!, trail[i]!, trail[i + 1]!]
    const bend = Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1], a[2] - 2 * b[2] + c[2])
    g.read('hands', bend / STEP ** 2, from + i * STEP, side)
  }
  for (const { jerk, at } of strokesOf(trail, STEP)) g.read(adage(from + at) ? 'jerks' : 'jerk', jerk, from + at, side)
}

/** A hand that holds a point, by the middle of the palm. */
function readHolds(g: Gauges, made: MadeDance['made'], pose: Pose, t: number, music: number): void {
  if (made.at.mirror || made.at.turn !== 0 || made.at.x !== 0 || made.at.z !== 0) return
  const { by } = made.compiled.tracks
  for (const side of SIDES) {
    const s = side === 'left' ? 'L' : 'R'
    if (by[`rw${s}`].at(music) < 0.999 || by[`rl${s}`].at(music) > 0.5) continue
    const i = boneIndex(`${side}MiddleProximal`) * 3
    const miss = Math.hypot(
      pose.positions[i]! - by[`rx${s}`].at(music),
      pose.positions[i + 1]! - by[`ry${s}`].at(music),
      pose.positions[i + 2]! - by[`rz${s}`].at(music),
    )
    g.read('hold', miss * 100, t, side)
  }
}

/** Jumps: the fall of other masses, and the plié before. */
function readFlights(g: Gauges, member: CastMember, body: Body, from: number, until: number): void {
  const made = madeOf(member)
  const pose = newPose()
  for (const f of made.compiled.flights) {
    const take = f.take + made.delay
    const land = f.land + made.delay
    if (take < from || land > until) continue
    const samples: [number, number][] = []
    for (let t = take + 0.01; t < land - 0.01; t += 1 / 120) {
      danceOf(member).poseAt(t, pose)
      samples.push([t, centreOfMass(pose)[1]])
    }
    if (samples.length > 12) {
      const { g: fall, rest } = fitFall(samples)
      g.read('g', Math.abs(fall - 9.81), take)
      g.read('arc', rest * 1000, take)
    }
    let plie = 0
    for (let t = take - 0.5; t < take; t += 1 / 30) {
      danceOf(member).poseAt(Math.max(0, t), pose)
      for (const side of SIDES) plie = Math.max(plie, kneeAngle(pose, side))
    }
    g.read('prep', plie >= 33 ? 0 : 1, take)
    for (const side of SIDES) {
      danceOf(member).poseAt((take + land) / 2, pose)
      if (made.habits.turnout === undefined) g.read('soft', Math.max(0, 90 - pointOf(body, pose, side)), take, side)
    }
  }
}
