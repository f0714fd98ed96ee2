import type { Side } from '../../notation/body'
import type { Degrees, Mark, Metres, Seconds } from '../../notation/units'
import type { FloorPath } from '../paths'
import { CLOSES } from '../footwork'
import type { Pen } from '../pen'
import { balancePoint, nearest, onStage, other, positionFeet, signOf, type Foot } from '../positions'
import { smoothstep } from '../../score/ease'
import type { Track } from '../track'
import type { Position, Step, StepOptions, Travel } from '../types'
import { BACK_SHARE, backwards, BALL, GAITS, inHaste, LIFT, progress, type Gait, type Manner } from './gaits'
import { comeDown, leanOver, release } from './setting-off'
import { bodyStep } from './step'

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
/** As many footfalls turn straight to the heading she arrives with. */
const FEW = 4

/** How many footfalls the way takes: on the beats or an even part of them if that makes a natural stride, else as many as do. */
function footfalls(pen: Pen, length: number, gait: Gait, pace?: number, turning = 0): number {
  const stride = gait.stride * pen.scale
  const reach = (gait.both < 0 ? RUN_REACH : WALK_REACH) * pen.scale * (gait.touch === BALL ? BACK_SHARE : 1)
  if (pace) {
    let n = Math.max(2, Math.round(pace * pen.beats))
    while (longest(length, n) > reach && pen.length / n > 2 * BRISK) n *= 2
    return n
  }
  const natural = Math.max(2, length / stride + 1)
  const misfit = (n: number): number => Math.abs(Math.log(n / natural))
  const onBeat = [0.5, 1, 1.5, 2, 3, 4, 6].map((k) => Math.round(k * pen.beats)).filter((n) => n >= 2)
  const best = onBeat.reduce((a, b) => (misfit(b) < misfit(a) ? b : a), 2)
  const fewest = gait.both < 0 ? Math.ceil(pen.length / RUNS) : 2
  const n = Math.max(misfit(best) < 0.22 ? best : Math.round(natural), fewest)
  if (longest(length, n - turning) <= reach) return n
  return Math.max(n, Math.min(Math.ceil(length / reach + START_AND_STOP + turning), Math.floor(pen.length / BRISK)))
}

/** Longest step of a run in time: who is in no hurry takes small ones. */
const RUNS: Seconds = 0.42

/** Steps' worth of way that starting and stopping cost. */
const START_AND_STOP = 1.2
/** The longest of n steps over a way: she starts and stops within it. */
function longest(length: number, n: number): number {
  return length / Math.max(1, n - START_AND_STOP)
}

/** Longest natural steps of a 1.70 m body, metres; to go further somebody steps oftener, but never oftener than every so many seconds. */
const WALK_REACH = 0.7
const RUN_REACH = 0.86
const BRISK: Seconds = 0.17

/** What the rolling of a long step's feet gives back of the height its spread legs take, metres of a 1.70 m body. */
const HEEL_GIVES = 0.036
/** The body turns no more than this from one footfall to the next, degrees. */
const TURNS: Degrees = 75
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

/** Who first turns far begins with the foot on that side: the other would be set across it. */
function opens(headings: readonly Degrees[]): Side | null {
  const turn = headings[1]! - headings[0]!
  return Math.abs(turn) < OPENS ? null : turn > 0 ? 'left' : 'right'
}
const OPENS: Degrees = 50

/** Bends the headings towards the one to arrive at, over as many of the last footfalls as it needs; a few steps turn straight to it. */
function arriveFacing(headings: Degrees[], facing: Degrees): void {
  const n = headings.length - 1
  const short = n <= FEW
  const start = headings[0]!
  const end = nearest(facing, short ? start : headings[n]!)
  const turn = end - (short ? start : headings[n]!)
  const over = short ? n : Math.min(n - 1, Math.max(2, Math.ceil(Math.abs(turn) / (TURNS - 15))))
  for (let k = 0; k <= over; k++) {
    const share = 1 - k / over
    const i = n - k
    headings[i] = (short ? start : headings[i]!) + turn * share
  }
}

/** The first step of a run hardly flies, shares of a step. */
const FIRST_FLIGHT = -0.08

/** Steps in which a run comes to rest: a foot set far ahead of a fast body would pull it down. */
const RUN_OUT = 2.3

function footMark(
  path: FloorPath,
  s: number,
  psi: Degrees,
  side: Side,
  gait: Gait,
  scale: number,
  ahead: Degrees,
): Foot {
  const [x, z] = path.at(Math.min(path.length, s))
  const out = signOf(side) * gait.out
  const turned = ahead ? out * 0.7 : out
  return onStage({ x: signOf(side) * (0.055 + gait.out * 0.0009) * scale, z: 0.085 * scale, yaw: turned }, x, z, psi)
}

/** A foot is set by this much of the next step's turn, halved: the body turns over it. */
const FOOT_LEADS = 0.9

/** Ankles are this far apart sideways at least where one foot is set past the other, metres, and so far at most a mark is moved for it. */
const BESIDE: Metres = 0.065
const MOST_ASIDE: Metres = 0.24

/** A mark that would lie across the standing foot (the way bends, or she goes sideways) is moved to its own side. */
function uncrossed(pen: Pen, side: Side, mark: Foot, psi: Degrees): Foot {
  if (!pen.stance.down[other(side)]) return mark
  const still = ankleOf(pen.stance.feet[other(side)], pen.scale)
  const at = ankleOf(mark, pen.scale)
  const s = signOf(side)
  const [lx, lz] = [Math.cos((psi * Math.PI) / 180) * s, -Math.sin((psi * Math.PI) / 180) * s]
  const beside = (at[0] - still[0]) * lx + (at[1] - still[1]) * lz
  const aside = Math.min(MOST_ASIDE * pen.scale, Math.max(0, BESIDE * pen.scale - beside))
  return { ...mark, x: mark.x + lx * aside, z: mark.z + lz * aside }
}

/** Where the ankle over a mark is. */
function ankleOf(foot: Foot, scale: number): readonly [x: Metres, z: Metres] {
  const yaw = (foot.yaw * Math.PI) / 180
  return [foot.x - Math.sin(yaw) * HEEL_BEHIND * scale, foot.z - Math.cos(yaw) * HEEL_BEHIND * scale]
}
const HEEL_BEHIND: Metres = 0.16

/** A standing foot goes along by this share with a body that turns over it by more than so many degrees, on its ball, before it leaves. */
const GOES_ALONG = 0.6
const TURNS_OVER: Degrees = 30

/** Lets a foot a run turns over turn on its ball before it leaves: the rest it turns in the air. */
function pivot(pen: Pen, side: Side, leaves: Seconds): void {
  const { down, feet } = pen.stance
  if (!down[side]) return
  const psi = pen.sheet.track('psi')
  const stood = Math.max(pen.t0, pen.sheet.lastTime(side === 'left' ? 'yawL' : 'yawR'))
  const turned = psi.at(leaves) - psi.at(stood)
  if (Math.abs(turned) < TURNS_OVER) return
  const yaw = feet[side].yaw + turned * GOES_ALONG
  pen.leg(side, stood, { yaw: feet[side].yaw })
  pen.leg(side, leaves, { yaw })
  feet[side] = { ...feet[side], yaw }
}

/** The foot in the air: stretched at the pass, ready before it touches. */
function swing(
  pen: Pen,
  side: Side,
  from: Seconds,
  touch: Seconds,
  mark: Foot,
  gait: Gait,
  first: boolean,
  last: boolean,
): void {
  const span = touch - from
  pen.leg(side, from, { rise: first ? pen.legNow(side, 'rise') : pen.stance.down[side] ? gait.off : gait.swing })
  const stretched = first || last ? Math.min(gait.swing, 0.5 + Math.max(0, span - 0.15) * 2) : gait.swing
  pen.leg(side, from + span * (first ? 0.72 : 0.4), { rise: stretched })
  pen.leg(side, touch, { rise: last ? 0 : gait.touch })
  pen.step(side, from, touch, mark, last || (first && gait.both < 0) ? gait.high * 0.5 : gait.high)
}

/** A foot that has further than this to roll, in rises, takes most of a step for it. */
const A_ROLL = 0.34

/** A foot that comes off pointe sinks by so much of a rise a second. */
const SINKING = 2.6

/** The foot that carries meanwhile: down through the ball (or from the heel), then up to its toe; one that comes off pointe `stays` up at first. */
function stance(
  pen: Pen,
  side: Side,
  from: Seconds,
  until: Seconds,
  gait: Gait,
  last: boolean,
  overlap: Seconds,
  stays: boolean,
): void {
  if (!pen.stance.down[side]) return
  const off = until + Math.min(0, overlap)
  if (stays && !last)
    pen.leg(side, from + (off - from) * 0.62, { rise: Math.max(gait.mid, 0.85 - (off - from) * SINKING) })
  // High on the balls of the feet she gets there, and down again, by and by.
  const flat = pen.legNow(side, 'rise') < gait.mid - A_ROLL
  const there = last ? (gait.mid > A_ROLL ? 0.85 : 0.5) : flat ? 0.7 : 0.22
  if (last || !stays) pen.leg(side, from + (off - from) * there, { rise: last ? 0 : gait.mid })
  if (last) return
  if (!stays && !flat) pen.leg(side, off - (off - from) * 0.45, { rise: gait.mid })
  pen.leg(side, off, { rise: gait.both < 0 ? gait.off : gait.off * 0.55 + gait.mid * 0.45 })
}

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
