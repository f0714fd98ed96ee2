import type { Side } from '../../notation/body'
import type { Degrees, Mark, Metres, Seconds } from '../../notation/units'
import type { FloorPath } from '../paths'
import { CLOSES } from '../footwork'
import type { Pen } from '../pen'
import { balancePoint, nearest, onStage, other, positionFeet, signOf } from '../positions'
import { smoothstep } from '../../score/ease'
import type { Track } from '../track'
import type { Position, Step, StepOptions, Travel } from '../types'
import { footMark, uncrossed } from './foot-marks'
import { arriveFacing, FEW, footfalls, longest, opens, TURNS } from './footfalls'
import { backwards, GAITS, inHaste, LIFT, progress, type Gait, type Manner } from './gaits'
import { comeDown, leanOver, release } from './setting-off'
import { bodyStep } from './step'
import { pivot, stance, swing } from './strides'

export interface WalkOptions extends StepOptions, Travel {
  manner?: Manner
  /** Steps a beat. */
  pace?: number
  backward?: boolean
  /** Position to end in. */
  position?: Position
}

/** Walks a way, ending with the feet together. */
export function walk(o: WalkOptions = {}): Step {
  return bodyStep('walk', 4, o, (pen) => {
    const manner = o.manner ?? (pen.habits.heel ? 'plain' : 'dancer')
    travel(pen, o, manner)
  })
}

/** Runs a way, on the balls of the feet, toes stretched at every pass. */
export function run(o: WalkOptions = {}): Step {
  return bodyStep('run', 4, o, (pen) => travel(pen, o, 'run'))
}

/** Few steps keep her front where it is to face in the end: does such a short way lead behind her? */
function stepsBack(pen: Pen, o: WalkOptions, path: FloorPath, gait: Gait): boolean {
  if (o.facing === undefined || footfalls(pen, path.length, gait, o.pace) > FEW) return false
  const front = (pen.stance.psi + nearest(o.facing, pen.stance.psi)) / 2
  return Math.abs(nearest(path.heading(0), front) - front) > 105
}
/** What the rolling of a long step's feet gives back of the height its spread legs take, metres of a 1.70 m body. */
const HEEL_GIVES = 0.036
/** And so far within the first footfall, so that she need not walk astray of where she faces. */
const AT_ONCE: Degrees = 45
/** Steps that last from so long to so long, seconds, are taken with the weight more and more over the foot that stands; metres aside. */
const SLOW = [0.5, 0.8] as const
const SWAYS: Metres = 0.04
/** And stays there until so much of a step before the last foot has closed. */
const STAYS = 0.15
/** From standing into the height of a run it takes at least so long. */
const SETTLES: Seconds = 0.16
/** And in steps shorter than this it goes on into the second. */
const UNHURRIED: Seconds = 0.26
/** The knees give by so much before the first step, metres. */
const SINKS = 0.028
/** Head and arms come to the way of going within this, however quick the steps. */
const ARMS_COME: Seconds = 0.42
/** Steps no body makes, metres. */
const LONGEST = 1.25

/** A foot is set by this much of the next step's turn, halved: the body turns over it. */
const FOOT_LEADS = 0.9

function travel(pen: Pen, o: WalkOptions, manner: Manner): void {
  const path = pen.way(o, [0, 2])
  const usual = o.backward || stepsBack(pen, o, path, GAITS[manner]) ? backwards(GAITS[manner]) : GAITS[manner]
  const c = pen.stance
  const flow = manner === 'run' && o.facing === undefined ? pen.into : null
  const start = c.support === 'both' ? null : other(c.support)
  const ahead = o.backward ? 180 : 0
  const astray = Math.max(0, Math.abs(nearest(path.heading(0) + ahead, c.psi) - c.psi) - AT_ONCE) / TURNS
  const natural = footfalls(pen, path.length, usual, o.pace, usual.both < 0 ? astray : 0)
  const fits = (k: number): boolean => flow === null || start === null || (k % 2 ? start : other(start)) === flow
  const n = fits(natural) ? natural : natural + 1
  if (path.length / n > LONGEST * pen.scale)
    throw pen.fail(
      `goes ${path.length.toFixed(1)} m in ${n} steps`,
      `give it ${Math.ceil((path.length / n / 0.9) * pen.beats)} beats or more pace`,
    )
  const h = pen.length / n
  const gait = inHaste(usual, h)
  const pace = n / pen.beats
  const turning = Math.min(n / 6, astray)
  const s = progress(pen.t0, pen.t1, path.length, h, flow !== null, gait.both < 0 ? RUN_OUT : 1.3, turning)
  let heading = c.psi
  const headings: Degrees[] = [heading]
  for (let i = 1; i <= n; i++) {
    const way = nearest(path.heading(s.at(pen.t0 + i * h)) + ahead, heading) - heading
    heading += n > 2 ? Math.max(-TURNS, Math.min(TURNS, way)) : way
    headings.push(heading)
  }
  if (o.facing !== undefined) arriveFacing(headings, o.facing)
  for (let i = 0; i <= n; i++) pen.key('psi', pen.t0 + i * h, headings[i]!)
  const position =
    o.position ?? (pen.habits.turnout !== undefined ? 'parallel' : manner === 'tiptoe' ? 'sixth' : 'fifth')
  const end = path.at(path.length)
  const final = positionFeet(position, c.front, pen.turnout, pen.scale)
  const arrives = flow ?? c.front
  let side: Side =
    start ?? (flow === null && gait.both < 0 ? opens(headings) : null) ?? (n % 2 ? arrives : other(arrives))
  const comes = Math.min(pen.at(0.5), pen.t0 + Math.max(h, ARMS_COME))
  pen.body(pen.t0, { hipW: pen.now('hipW') })
  for (const f of ['left', 'right'] as const) if (c.down[f]) pen.leg(f, pen.t0, { rise: pen.legNow(f, 'rise') })
  const leg = pen.rig.left.thigh + pen.rig.left.shank
  const apart = longest(path.length, n) / 2
  const drop = leg - Math.sqrt(Math.max(0, leg * leg - apart * apart))
  const level = (mid: number): Metres => pen.rig.body.rest[1]! + (mid * LIFT - gait.low) * pen.scale
  const hips = level((usual.mid + gait.mid) / 2)
  const astride = hips - Math.max(0.006, drop - HEEL_GIVES - gait.low) * pen.scale
  const high = c.rise > 0.6
  const slow = smoothstep(SLOW[0], SLOW[1], h)
  let toeOff: Seconds = pen.t0 + (high ? Math.min(h * 0.5, Math.max(h * 0.26, 0.12)) : h * 0.26)
  const begins = Math.min(hips, pen.rig.body.rest[1]! - SINKS * pen.scale)
  if (high) comeDown(pen, side, toeOff, hips)
  else {
    pen.body(pen.t0 + Math.max(h * 0.5, gait.both < 0 ? SETTLES : 0), { hipW: 1, hipY: begins })
    pen.key('hipY', pen.t0, begins)
    if (gait.both < 0 || slow > 0) leanOver(pen, side, toeOff, gait.mid)
  }
  for (let i = 1; i <= n; i++) {
    const touch = pen.t0 + i * h
    const psi = headings[i]!
    const both = i === 1 ? Math.max(gait.both, FIRST_FLIGHT) : gait.both
    const goesOn = ((headings[Math.min(n, i + 1)]! - psi) * FOOT_LEADS) / 2
    const last = i >= n - 1 && flow === null
    const mark = last
      ? onStage(final[side], end[0], end[1], headings[n]!)
      : uncrossed(
          pen,
          side,
          footMark(path, s.at(touch + (h * (1 + gait.both)) / 2), psi + goesOn, side, gait, pen.scale, ahead),
          psi,
        )
    if (gait.both < 0 && i < n - 1) pivot(pen, side, toeOff)
    swing(pen, side, toeOff, touch, mark, gait, i === 1, i === n && flow === null)
    if (Number.isInteger(pace) || pace === 0.5) pen.vouch('strike', side, touch, pace)
    if (gait.touch < 0 && i < n) pen.sheet.plantSettles(side, touch + h * (gait.both + 0.24))
    const usually = i === n - 1 && flow === null ? Math.max(-0.12, gait.both) + 0.05 : both
    const overlap = release(pen, other(side), touch, h, usually, path, s)
    const stands = i > 1 ? Math.max(toeOff, touch - h) : toeOff
    stance(pen, other(side), stands, touch, gait, i === n && flow === null, overlap, i === 1 && high)
    const over = (t: Seconds, aside: Metres): void => {
      const [px, pz] = path.at(s.at(t))
      const at = onStage({ x: aside * pen.scale, z: 0, yaw: 0 }, px, pz, psi)
      pen.body(t, { cx: at.x, cz: at.z })
    }
    if (slow > 0 && (i > 1 || !high))
      over(touch - h * (0.5 - Math.max(0, both) / 2), signOf(other(side)) * SWAYS * slow)
    if (i < n) over(touch, signOf(side) * 0.016 * (1 - slow))
    else if (slow > 0 && flow === null) leanOver(pen, side, touch - h * STAYS, 0)
    pen.body(touch, {
      twist: i === n ? 0 : signOf(side) * gait.twist,
      tilt: 3 + (i === n ? 0 : gait.lean * 0.5),
    })
    if (touch > comes + 0.12 || i === n) swingArms(pen, o, side, touch, manner, i === n)
    if (gait.both < 0 && i < n) {
      if (i > 1 || h > UNHURRIED) pen.key('hipY', touch - h * 0.15, hips + 0.004)
      pen.key('hipY', touch + h * 0.3, hips - 0.01)
    } else if (i < n) {
      pen.key('hipY', touch + h * gait.both * 0.5, astride)
      if (i < n - 1) pen.key('hipY', touch + h * (0.5 + gait.both * 0.5), hips)
    }
    toeOff = touch + overlap
    side = other(side)
  }
  c.x = end[0]
  c.z = end[1]
  c.psi = headings[n]!
  if (flow !== null) {
    if (o.arms !== undefined) pen.arms(comes, o.arms, 'right')
    flowOut(pen, flow, pen.t1, s, end, hips, h)
    return
  }
  c.position = position
  const lastStep = pen.t1 - h * 0.45
  const stops = level(usual.mid)
  pen.body(lastStep, { hipW: 1, hipY: stops })
  pen.weigh(pen.t1, 'both', 0)
  // The foot that stood still carries most when the other comes to it.
  const [sx, sz] = balancePoint(c.feet[side], 0, pen.scale)
  const [nx, nz] = balancePoint(c.feet[other(side)], 0, pen.scale)
  const carried = side === 'left' ? CLOSES : 1 - CLOSES
  pen.body(pen.t1, { hipY: stops, sup: carried, cx: sx + (nx - sx) * CLOSES, cz: sz + (nz - sz) * CLOSES })
  pen.neutral(pen.t1)
  pen.body(comes, {
    hy: 0,
    hp: manner === 'run' ? 6 : 0,
    hi: 0,
    list: 0,
    open: 0,
    side: 0,
    ext: manner === 'run' ? 12 : 6,
  })
  pen.dress(
    comes,
    { ...o, arms: manner === 'plain' ? undefined : o.arms },
    'right',
    manner === 'run' || manner === 'dancer' ? 'demiSecond' : undefined,
  )
}

/** Ends a run without stopping: on one foot, the other behind in the air, at full speed. */
function flowOut(pen: Pen, foot: Side, until: Seconds, s: Track, end: Mark, hips: number, h: Seconds): void {
  const behind = other(foot)
  const speed = (s.at(pen.t1) - s.at(pen.t1 - 0.01)) / 0.01
  const psi = (pen.stance.psi * Math.PI) / 180
  pen.unroll(behind, until - h * 0.3, 'back')
  pen.leg(behind, until - h * 0.3, { rise: 0.85, el: -22, kn: 26 })
  pen.lift(behind, until - h * 0.3, h * 0.4)
  pen.key('cx', pen.t1, end[0], Math.sin(psi) * speed)
  pen.key('cz', pen.t1, end[1], Math.cos(psi) * speed)
  pen.body(pen.t1, { hipW: 1, hipY: hips, sup: foot === 'left' ? 0 : 1 })
  pen.stance.support = foot
  pen.stance.rise = 0
  pen.stance.speed = speed
}

/** The first step of a run hardly flies, shares of a step. */
const FIRST_FLIGHT = -0.08

/** Steps in which a run comes to rest: a foot set far ahead of a fast body would pull it down. */
const RUN_OUT = 2.3

/** Arms of people swing against the legs; dancers' arms float and give a little. */
function swingArms(pen: Pen, o: WalkOptions, forward: Side, t: Seconds, manner: Manner, last: boolean): void {
  if (o.arms !== undefined || manner === 'tiptoe' || manner === 'solemn') return
  for (const side of ['left', 'right'] as const) {
    const fore = side !== forward
    if (manner === 'plain')
      pen.armPose(side, t, last ? [8, 60, 20, 14, 6, 10] : [fore ? 17 : -11, 12, 28, fore ? 20 : 9, 6, 12])
    else {
      const give = last ? 0 : fore ? 1 : -1
      pen.armPose(
        side,
        t,
        manner === 'run'
          ? [56 + give * 4, 80 - give * 12, 38, 26, -4, 22]
          : [44 + give * 2, 74 - give * 5, 35, 28, 6, 20],
      )
    }
  }
}
