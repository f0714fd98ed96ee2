import type { Side } from '../../notation/body'
import type { Beats, Degrees, Mark, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import type { FloorPath } from '../paths'
import type { Track } from '../track'
import { nearest, onStage, other, pointeFeet, signOf } from '../positions'
import { smoothstep } from '../../score/ease'
import type { Step, StepOptions, Travel } from '../types'
import { retireLeg } from './arabesque'
import { POINTE, writeQuickTurns } from './quick-turns'
import { awayAt, AXIS, quickest, spot, turning, turnSign, writeTurn } from './spin'
import { bodyStep, checkTurns } from './step'

interface TravelTurns extends StepOptions, Travel {
  turn?: Side
  /** Of quick piqué turns: beats after its own count at which the first pointe strikes; 0 strikes on it, and each other one its length later. */
  lands?: Beats
}

/** What quick turns that strike on their count take out of the step before, beats. */
const STEPS_OUT: Beats = 0.7

/** Longest step onto a pointe, metres. */
const STEP = 0.75

/** Turns quicker than this, seconds each, follow without a plié of their own. */
const QUICK = 0.95

/** The place, or what can be stepped of the way to it. */
function within(to: Mark, from: Mark, most: number): Mark {
  const far = Math.hypot(to[0] - from[0], to[1] - from[1])
  const k = far > most ? most / far : 1
  return [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k]
}

/** Piqué turns en dedans along a line or round a manège: steps onto a straight pointe, one turn each, plié behind. */
export function piqueTurns(n: number, o: TravelTurns = {}): Step {
  const beats = o.beats ?? 2 * n
  const lead = o.lands === undefined ? 0 : Math.max(0, STEPS_OUT - o.lands)
  const write = (pen: Pen): void => {
    const turn = o.turn ?? 'right'
    const s = turnSign(turn)
    const support = turn
    const free = other(turn)
    const path = pen.way(o, [signOf(turn) * 1.1 * n, 0])
    const ready = pen.stance.down[support] && pen.stance.down[free]
    const each = o.lands === undefined ? pen.length / n : (beats / n) * pen.beat
    if (each < QUICK) {
      const astray = Math.abs(nearest(path.heading(0), pen.stance.psi) - pen.stance.psi)
      const soonest = pen.t0 + Math.min(Math.max(ready ? 0.1 : 0.28, astray / 250), pen.length * 0.2)
      const begin = o.lands === undefined ? soonest : pen.count + o.lands * pen.beat - POINTE * each
      if (begin < pen.t0 + 0.1)
        throw pen.fail(
          'has no time to step out before it strikes',
          'let it land later, or give the step before more beats',
        )
      const until = o.lands === undefined ? pen.t1 : Math.min(pen.t1, begin + n * each)
      checkTurns(pen, n, until - begin)
      writeQuickTurns(pen.part(0, (until - pen.t0) / pen.length), turn, n, path, begin)
      pen.arms(Math.max(begin, pen.t0 + 0.3), o.arms ?? 'small', turn)
      pen.arms(Math.max(begin, pen.t0 + 0.3) + 0.25, o.arms ?? 'first', turn)
      pen.arms(pen.t1 - 0.15, o.arms ?? 'first', turn)
      pen.arms(pen.t1, o.arms ?? 'demiSecond', turn)
      return
    }
    const span = pen.length / n
    checkTurns(pen, 1, span * 0.62)
    const d = path.length / n
    const height = Math.max(0.35, Math.min(1, (span - 0.45) / 0.4))
    let heading = nearest(path.heading(0), pen.stance.psi)
    pen.stance.rise = Math.min(pen.stance.rise, 1)
    for (let i = 0; i < n; i++) {
      const late = i === 0 && !pen.stance.down[support] ? 0.16 : 0
      const at = (u: number): number => pen.t0 + (i + (u > 0 && u < 0.4 ? u + late * (1 - u / 0.4) : u)) * span
      const way = nearest(path.heading((i + 0.5) * d), heading)
      const psi0 = pen.stance.psi
      const start = nearest(way, psi0)
      if (pen.stance.down[support]) pen.unroll(support, at(0), 'front')
      if (i === 0) {
        if (late) pen.leg(free, at(0.07), { rise: 0, sk: 32 })
        else pen.weigh(at(0.07), free, 0, 38)
        pen.lift(support, at(0), Math.max(0.11, span * 0.09))
      }
      pen.leg(support, at(0.08), { el: 30, az: 30, kn: 4, pf: 90, to: 74, ret: 0 })
      pen.leg(support, at(0.2), { rise: 1, sk: 0 })
      const [px, pz] = within(path.at((i + 0.62) * d), [pen.stance.x, pen.stance.z], STEP * pen.scale)
      const foot = { x: px, z: pz, yaw: nearest(start + signOf(support) * pen.turnout, pen.stance.feet[support].yaw) }
      pen.step(support, late ? pen.t0 : at(0.04), at(0.2), foot, 0.01)
      pen.body(at(0.3), { sup: support === 'left' ? 0 : 1, cx: px, cz: pz })
      pen.stance.support = support
      if (pen.stance.down[free]) {
        pen.leg(free, at(0.02), { rise: 0 })
        pen.leg(free, at(0.14), { rise: 0.5, el: -14, az: 6, kn: 26, pf: 70, to: 66 })
        pen.lift(free, at(0.13), Math.max(0.1, span * 0.2))
      }
      retireLeg(pen, free, at(0.47), height, -1)
      const theta = turning(at(0.16), at(0.84), 360, { gather: 0.25, spend: 0.3 })
      const base = psi0
      const ahead = start - psi0
      const turned = (t: number): number => base + ahead * smoothstep(at(0), at(0.32), t) - s * theta.at(t)
      pen.curve('psi', at(0), at(0.84), 18, turned)
      const away = awayAt(quickest((t) => theta.at(t), at(0.16), at(0.84)))
      pen.curve('hy', at(0.16), at(0.84), 24, (t) => s * spot(theta.at(t), away))
      const c = support === 'left' ? 'yawL' : 'yawR'
      pen.curve(c, at(0.2), at(0.84), 12, (t) => foot.yaw - s * (theta.at(t) - theta.at(at(0.2))))
      pen.stance.psi = start - s * 360
      pen.stance.feet[support] = { ...foot, yaw: foot.yaw - s * 360 }
      heading = start - s * 360
      retireLeg(pen, free, at(0.68), height, -1)
      pen.leg(free, at(0.8), { ret: 0, el: 44, az: 62, kn: 76, to: 80 })
      pen.leg(support, at(0.82), { rise: 1, sk: 0 })
      pen.body(at(0.8), { cx: px, cz: pz, sup: support === 'left' ? 0 : 1 })
      const [ex, ez] = path.at((i + 1) * d)
      const land = onStage(
        { x: signOf(free) * 0.09 * pen.scale, z: 0.02, yaw: signOf(free) * 52 },
        ex,
        ez,
        pen.stance.psi,
      )
      pen.leg(free, at(0.9), { rise: 0.4 })
      pen.step(free, at(0.66), at(0.93), land, 0.01)
      pen.stance.x = ex
      pen.stance.z = ez
      pen.weigh(at(1), free, 0, i === n - 1 ? 30 : 38)
      pen.lift(support, at(0.9), span * 0.09)
      pen.leg(support, at(1), { el: 26, az: 24, kn: 10, pf: 88, to: 72, ret: 0 })
      pen.leg(support, at(0.95), { rise: 0 })
      pen.neutral(at(0.3), { list: 0 })
      pen.arms(at(0.18), o.arms ?? 'small', turn)
      pen.arms(at(0.36), o.arms ?? 'first', turn)
      pen.arms(at(0.8), o.arms ?? 'first', turn)
    }
    pen.key('psi', pen.t1, pen.stance.psi)
    pen.arms(pen.t1, o.arms ?? 'second', turn)
  }
  return bodyStep(`piqueTurns ${n}`, beats, o, write, lead)
}

/** Chaînés: half turns from foot to foot on pointe along a line, even and close. */
export function chaines(n: number, o: TravelTurns = {}): Step {
  return bodyStep(`chaines ${n}`, n, o, (pen) => {
    const turn = o.turn ?? 'right'
    const s = turnSign(turn)
    const path = pen.way(o, [signOf(turn) * 0.45 * n, 0])
    const begin = pen.t0 + Math.min(0.22, pen.length * 0.08)
    const until = pen.t1 - Math.min(0.2, pen.length * 0.06)
    checkTurns(pen, n, until - begin)
    const psi0 = pen.stance.psi
    const theta = turning(begin, until, 360 * n, { gather: 0.4 / n, spend: 0.4 / n })
    pen.close('fifth', pen.t0, begin, { rise: 1, sk: 3 })
    writeTurn(pen, turn, theta, begin, until)
    pen.body(begin, { pel: AXIS })
    pen.body(until, { pel: AXIS })
    pen.body(pen.t1, { pel: 0 })
    for (const f of ['left', 'right'] as const) {
      const yaw0 = nearest(psi0 + signOf(f) * 58, pen.stance.feet[f].yaw)
      pen.curve(f === 'left' ? 'yawL' : 'yawR', begin, until, n * 10, (t) => yaw0 - s * theta.at(t))
      pen.stance.feet[f] = { ...pen.stance.feet[f], yaw: yaw0 - s * 360 * n }
    }
    const touches = touchesOf(psi0, turn, path, n)
    let last = begin
    touches.forEach(({ side, turned }, i) => {
      const closes = i === touches.length - 1
      const touch = closes ? until : timeOf(theta, turned, last, until)
      const share = Math.min(1, (i + 1) / (touches.length - 1))
      const at = path.at(path.length * share)
      const stood = pen.stance.feet[other(side)]
      const apart = signOf(side) * 0.05 * pen.scale
      const psi = (t: Seconds): Degrees => psi0 - s * theta.at(t)
      const mark = closes
        ? onStage({ x: 2 * apart, z: 0, yaw: 0 }, stood.x, stood.z, psi(touch))
        : onStage({ x: apart, z: 0.02, yaw: 0 }, at[0], at[1], psi(touch))
      const leaves = last + (touch - last) * 0.06
      const by = onStage({ x: 1.8 * apart, z: 0, yaw: 0 }, stood.x, stood.z, psi((leaves + touch) / 2))
      pen.glide(side, leaves, touch, mark.x, mark.z, 0.012, by)
      const between = path.at(path.length * Math.min(1, (i + 0.5) / (touches.length - 1)))
      const over = onStage({ x: 0, z: 0.02, yaw: 0 }, between[0], between[1], psi(touch))
      // The first step is taken off one foot: the weight stays over it until she has turned to the way.
      if (i === 0) pen.body(last + (touch - last) * 0.5, { cx: stood.x, cz: stood.z })
      pen.body(touch, { cx: over.x, cz: over.z })
      last = touch
    })
    const { left, right } = pen.stance.feet
    const [x, z] = [(left.x + right.x) / 2, (left.z + right.z) / 2]
    // The last foot only closes: the weight comes between the two when it is down.
    const stood = pen.stance.feet[other(touches.at(-1)!.side)]
    pen.body(until, { cx: stood.x + (x - stood.x) * CLOSING, cz: stood.z + (z - stood.z) * CLOSING })
    pen.body(pen.t1, { cx: x, cz: z })
    pen.stance.x = x
    pen.stance.z = z
    for (const f of ['left', 'right'] as const) {
      pen.leg(f, until, { rise: 1, sk: 3 })
    }
    pen.neutral(begin)
    pen.arms(begin, o.arms ?? 'first', turn)
    pen.arms(until, o.arms ?? 'first', turn)
    pen.key('psi', pen.t1, pen.stance.psi)
  })
}

/** Turned by less than this nobody has stepped yet, and by less than this before the end nobody steps again; degrees. */
const FIRST: Degrees = 70
const LAST: Degrees = 40
/** How far the weight has come from the standing foot to the middle when the other one closes to it. */
const CLOSING = 0.3

/**
 * The steps of a chain of turns: she steps along the way when it lies to her side, on that side's foot; the last one closes. `turned` is the angle
 * she has turned by then.
 */
function touchesOf(psi0: Degrees, turn: Side, path: FloorPath, n: number): { side: Side; turned: Degrees }[] {
  const s = turnSign(turn)
  const steps: { side: Side; turned: Degrees }[] = []
  const along = (k: number): Degrees => nearest(path.heading((path.length * Math.min(k, 2 * n)) / (2 * n)), psi0)
  let turned = s * (psi0 - along(0)) - 90
  turned -= 360 * Math.floor(turned / 360)
  let side = turn
  for (const back of [180, 180])
    if (turned - back >= FIRST) {
      turned -= back
      side = other(side)
    }
  if (turned < FIRST) {
    turned += 180
    side = other(side)
  }
  for (let k = 0; turned < 360 * n - LAST; k++) {
    steps.push({ side, turned })
    turned += 180 - s * (along(k + 1) - along(k))
    side = other(side)
  }
  return [...steps, { side, turned: 360 * n }]
}

/** When a turn that goes on has come to an angle. */
function timeOf(theta: Track, angle: Degrees, from: Seconds, until: Seconds): Seconds {
  let [a, b] = [from, until]
  for (let i = 0; i < 40; i++) {
    const m = (a + b) / 2
    if (theta.at(m) < angle) a = m
    else b = m
  }
  return (a + b) / 2
}

/** The feet change places in a soutenu this far out of the middle each, metres. */
const PASS = 0.028

/** Soutenu en tournant: drawn to fifth on both pointes, once round, ends on pointe. */
export function soutenu(o: StepOptions & { turn?: Side } = {}): Step {
  return bodyStep('soutenu', 2, o, (pen) => {
    const turn = o.turn ?? 'right'
    const s = turnSign(turn)
    const low = Math.max(pen.at(0.1), Math.min(pen.at(0.14), pen.t0 + 0.12))
    const up = Math.max(pen.at(0.25), Math.min(pen.at(0.34), low + 0.17))
    const { stance } = pen
    if (stance.rise < 0.6) pen.weigh(low, stance.support, 0, 36)
    pen.close('fifth', low, up, { front: other(turn), rise: 1 })
    const theta = turning(up + 0.01 * pen.length, pen.at(0.97), 360, { gather: 0.22, spend: 0.25 })
    checkTurns(pen, 1, pen.length * 0.67)
    const { x, z, psi } = stance
    const was = pointeFeet('fifth', other(turn), pen.turnout, pen.scale)
    const becomes = pointeFeet('fifth', turn, pen.turnout, pen.scale)
    const from = up + 0.01 * pen.length
    for (const f of ['left', 'right'] as const) {
      const c = f === 'left' ? 'L' : 'R'
      const round = nearest(psi + was[f].yaw, stance.feet[f].yaw) - psi - was[f].yaw
      const where = (t: number) => {
        const share = theta.at(t) / 360
        const aside = signOf(f) * PASS * pen.scale * Math.sin(Math.PI * share)
        const foot = { x: was[f].x + aside, z: was[f].z + (becomes[f].z - was[f].z) * share, yaw: was[f].yaw + round }
        return onStage(foot, x, z, psi - s * theta.at(t))
      }
      pen.curve(`fx${c}`, from, pen.at(0.97), 16, (t) => where(t).x)
      pen.curve(`fz${c}`, from, pen.at(0.97), 16, (t) => where(t).z)
      pen.curve(`yaw${c}`, from, pen.at(0.97), 12, (t) => where(t).yaw)
      pen.sheet.plantEnds(f, from)
      stance.feet[f] = where(pen.at(0.97))
      pen.sheet.plantBegins(f, pen.at(0.97), stance.feet[f].x, stance.feet[f].z)
    }
    writeTurn(pen, turn, theta, from, pen.at(0.97))
    stance.front = turn
    pen.weigh(pen.t1, 'both', 1)
    pen.neutral(up)
    pen.arms(pen.at(0.3), o.arms ?? 'first', turn)
    pen.arms(pen.at(0.75), o.arms ?? 'third', turn)
  })
}

/** Turns the held pose slowly; the heel shifts in small pivots, or she turns on her pointe. `turn` in degrees, − to her right. */
export function promenade(o: StepOptions & { turn?: number } = {}): Step {
  return bodyStep('promenade', 8, o, (pen) => {
    const { support, rise } = pen.stance
    const total = o.turn ?? -360
    if (support === 'both')
      throw pen.fail('turns a pose on two feet', 'put an attitude or an arabesque before it, or use turnTo')
    const c = support === 'left' ? 'yawL' : 'yawR'
    const psi0 = pen.stance.psi
    const yaw0 = pen.stance.feet[support].yaw
    const pivots = rise > 0.6 ? 1 : Math.max(2, Math.round(Math.abs(total) / 24))
    pen.key('psi', pen.t0, psi0)
    pen.key('psi', pen.t1, psi0 + total)
    const psi = turning(pen.t0, pen.t1, 1, { gather: 0.2, spend: 0.2 })
    pen.curve('psi', pen.t0, pen.t1, 12, (t) => psi0 + total * psi.at(t))
    for (let i = 0; i < pivots; i++) {
      const a = pen.at((i + 0.25) / pivots)
      const b = pen.at((i + 0.85) / pivots)
      if (pivots > 1) {
        pen.key(c, a, yaw0 + (total * i) / pivots)
        pen.key(c, b, yaw0 + (total * (i + 1)) / pivots)
      }
    }
    if (pivots === 1) pen.curve(c, pen.t0, pen.t1, 12, (t) => yaw0 + total * psi.at(t))
    pen.stance.psi = psi0 + total
    pen.stance.feet[support] = { ...pen.stance.feet[support], yaw: yaw0 + total }
    pen.balanceAlong(support, pen.t0, pen.t1, pivots * 4)
    pen.dress(pen.at(0.2), o, other(support))
  })
}
