import type { Side } from '../../notation/body'
import type { Beats, Degrees, Mark, Metres, Seconds } from '../../notation/units'
import { other, signOf } from '../positions'
import type { Pen } from '../pen'
import type { Step, StepOptions, Travel } from '../types'
import { attitudeLeg, retireLeg } from './arabesque'
import { jumpStep, leadOf, leap, SPRINGS, times, underBody, type JumpOptions } from './leap'
import { bodyStep } from './step'
import { giveFor } from './tendu'

/** Where a jump to the side goes: metres to the side of its leg, or [to her left, forward], or a place on stage. */
interface Aside {
  by?: Metres | readonly [side: Metres, forward: Metres]
  to?: Mark
}

/** Where it ends on stage. */
function ends(pen: Pen, o: Aside, usual: Metres, sign: number): Mark {
  if (o.to) return o.to
  return typeof o.by === 'object' ? pen.place(...o.by) : pen.place(sign * (o.by ?? usual), 0)
}

/** Two feet to stand on before a jump from both; longer when a leg must come down first. Returns how much later the plié may be. */
function gather(pen: Pen, position: 'fifth' | 'second' | 'fourth' = 'fifth', onto?: Side): number {
  const c = pen.stance
  if (c.support === 'both' && c.position === position && c.rise <= 0.5) return 0
  const late = c.down.left && c.down.right ? 0 : 0.14
  pen.close(position, pen.t0, pen.at(0.14 + late), { sk: 18 })
  // The foot that will push takes the weight as the other closes: afterwards there is no time for it.
  if (late > 0 && onto) pen.weigh(pen.at(0.14 + late), onto, 0, 24)
  return late
}

/** Pas de chat to the side of `side`: one foot after the other drawn up, landing one after the other. */
export function pasDeChat(side: Side, o: JumpOptions & Aside = {}): Step {
  return jumpStep('pasDeChat', 2, o, (pen) => {
    const s = signOf(side)
    const last = other(side)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    const late = gather(pen)
    const to = ends(pen, o, 0.33, s)
    const t = times(pen, o, 0.3, { plie: 0.2 + late, take: 0.36 + late * 0.7, most: 0.4 })
    pen.unroll(side, t.plie, 'side')
    pen.leg(side, t.plie, { el: 20, kn: 40, pf: 60 })
    pen.lift(side, t.plie, Math.max(0.12, (t.take - t.plie) * 0.9))
    leap(pen, {
      push: last,
      land: side,
      ...t,
      until: pen.t1,
      to,
      knee: 34,
      closed: Math.min(pen.at(0.97), t.touch + Math.min(CLOSES_LATE, Math.max(0.2, pen.beat / 2))),
    })
    const mid = (t.take + t.touch) / 2
    const up = { az: 74, to: 100, pf: 90, ret: 0, gl: 0 }
    pen.leg(side, t.take, { el: 58, kn: 98, ...up })
    pen.leg(side, t.take + (t.touch - t.take) * 0.1, { el: 57, kn: 94, ...up })
    pen.leg(last, t.take, { el: 10, kn: 8, ...up, az: 50 })
    pen.leg(last, mid + 0.07, { el: 56, kn: 90, ...up })
    pen.leg(side, t.touch - 0.02, { el: 12, kn: 22, ...up, to: 70 })
    pen.leg(last, t.touch + 0.02, { el: 40, kn: 70, ...up })
    pen.neutral(t.take, { tilt: 4 })
    pen.dress(t.take, o, side)
  })
}

/** The second foot of a pas de chat comes half a beat after the first, but no later than this, seconds. */
const CLOSES_LATE: Seconds = 0.3

/** Grand jeté: a chassé, a leap split in the air, and a landing on `side` in arabesque. */
export function grandJete(side: Side, o: JumpOptions & Travel & { arms?: StepOptions['arms'] } = {}): Step {
  const leapt = jumpStep('grandJete', 2, o, (pen) => {
    const push = other(side)
    const s = signOf(side)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.2), o.facing)
    else if (o.to)
      pen.turnTo(pen.t0, pen.at(0.2), (Math.atan2(o.to[0] - pen.stance.x, o.to[1] - pen.stance.z) * 180) / Math.PI)
    const end = o.to ?? (o.path ? o.path.at(o.path.length) : pen.place(...(o.by ?? [0, 2.1])))
    const start = [pen.stance.x, pen.stance.z] as const
    const t = times(pen, o, 0.52, { plie: 0.22, take: 0.37, most: 0.46 })
    chasse(pen, push, side, start, end, t.plie)
    const short = pen.t1 - t.touch < 0.4
    leap(pen, { push, land: side, ...t, until: pen.t1, to: end, knee: short ? 54 : 28, depth: 52 })
    const u = (k: number): number => t.take + (t.touch - t.take) * k
    const leg = { kn: 0, pf: 92, ret: 0, gl: 0, to: 75 }
    pen.leg(side, t.plie, { el: 6, az: 4, kn: 50, pf: 80, to: 66, ret: 0, gl: 0 })
    pen.leg(side, (t.plie + t.take) / 2, { el: 34, az: 5, kn: 44, to: 70 })
    pen.leg(side, t.take, { el: 56, az: 3, ...leg, kn: 10 })
    pen.leg(push, t.take, { el: -24, az: 2, ...leg })
    pen.leg(side, u(0.34), { el: 86, az: 1, ...leg })
    pen.leg(push, u(0.34), { el: -78, az: 2, ...leg })
    pen.leg(side, u(0.5), { el: 90, az: 0, ...leg })
    pen.leg(push, u(0.5), { el: -91, az: 2, ...leg })
    pen.leg(side, u(0.64), { el: 86, az: 0, ...leg })
    pen.leg(push, u(0.64), { el: -90, az: 2, ...leg })
    pen.leg(side, t.touch, { el: 32, az: 2, kn: 20, pf: 82, to: 68 })
    pen.leg(push, t.touch, { el: -85, az: 0, ...leg })
    // Who goes on at once lets the leg behind her begin to come through.
    const held = short ? 64 : 82
    pen.leg(push, pen.t1, { el: -held, az: 0, ...leg, kn: short ? 8 : 0 })
    pen.body(t.take, { tilt: 10, ext: 20, hp: 4, hy: 0, open: 0, list: 0, side: 0, twist: 0 })
    pen.body(u(0.5), { tilt: 33, ext: 42, open: -s * 10, hp: 10 })
    pen.vouch('split', side, u(0.55), 170)
    pen.body(t.touch, { tilt: 30, ext: 38, open: -s * 12 })
    const give = giveFor(push, 'back', held)
    pen.body(pen.t1, { ...give, twist: 0, hp: 6 })
    if (t.plie - pen.t0 > GATHERS) pen.arms(t.plie - GATHERS / 2, o.arms ?? 'bas')
    pen.arms(t.take - 0.08, o.arms ?? 'first')
    pen.arms(u(0.8), o.arms ?? [push === 'left' ? 'side' : 'forwardHigh', push === 'left' ? 'forwardHigh' : 'side'])
    pen.arms(
      Math.min(pen.t1, t.touch + 0.3),
      o.arms ?? [push === 'left' ? 'side' : 'forward', push === 'left' ? 'forward' : 'side'],
    )
  })
  return { ...leapt, takesRun: side }
}

/** Arms that have less than twice this before the plié are not gathered low first, seconds. */
const GATHERS: Seconds = 0.3

/** The running step onto the pushing foot. */
function chasse(
  pen: Pen,
  push: Side,
  side: Side,
  start: readonly [number, number],
  end: readonly [number, number],
  plie: Seconds,
): void {
  const c = pen.stance
  const whole = Math.hypot(end[0] - start[0], end[1] - start[1])
  const share = Math.max(0.16, Math.min(0.34, (c.speed * (plie - pen.t0) * 0.75) / Math.max(0.5, whole)))
  c.x = start[0] + (end[0] - start[0]) * share
  c.z = start[1] + (end[1] - start[1]) * share
  const s = signOf(push)
  const mark = pen.mark({ x: s * 0.04 * pen.scale, z: 0.12 * pen.scale, yaw: s * 44 })
  const touch = pen.t0 + (plie - pen.t0) * 0.8
  const carrier = c.down[side] ? side : null
  if (carrier && c.speed === 0) pen.weigh(pen.t0 + (plie - pen.t0) * 0.2, side, 0, 30)
  pen.leg(push, touch, { rise: 0.3 })
  pen.step(push, pen.t0 + (plie - pen.t0) * 0.15, touch, mark, 0.04)
  pen.leg(push, plie, { rise: 0 })
  if (carrier) {
    pen.unroll(side, touch, 'back')
    pen.leg(side, touch, { rise: 0.6 })
    pen.lift(side, touch, 0.14)
  }
}

/** A hop on one leg in a pose: temps levé; `skim` hardly leaves the floor, as the Wilis do. `side` is the raised leg. */
export function tempsLeve(
  side: Side,
  o: JumpOptions &
    Travel & {
      skim?: boolean
      pose?: 'arabesque' | 'attitude' | 'retire'
      height?: Degrees
      /** Height to which the leg of an arabesque has come down when the step is over: a step through follows. */
      lowers?: Degrees
      turn?: Degrees
    } = {},
): Step {
  return jumpStep('tempsLeve', 1, o, (pen) => {
    const support = other(side)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    const raised = isBehind(pen, side) && pen.stance.down[support]
    if (!raised) {
      if (pen.stance.down[side]) pen.unroll(side, pen.at(0.18), 'back')
      if (pen.stance.down[side])
        pen.leg(side, pen.at(0.18), pen.stance.rise > 0.6 ? { el: -26, kn: 16 } : { el: -20, kn: 4 })
      pen.standOn(support, pen.t0, pen.at(pen.stance.down[support] ? 0.2 : 0.22), 0, {
        ahead: pen.stance.down[support] ? 0 : 0.3,
        sk: 30,
      })
    }
    const t = times(
      pen,
      o,
      o.skim ? 0.18 : 0.26,
      raised && pen.stance.rise < 0.4 ? { plie: 0.06, take: 0.3, most: 0.44 } : { plie: 0.22, take: 0.42, most: 0.42 },
    )
    if (o.turn) pen.turnBy(t.plie + (t.take - t.plie) * 0.25, t.touch + 0.02, o.turn)
    const to = o.to ?? (o.by || !o.turn ? pen.place(...(o.by ?? [0, 0.32])) : ([pen.stance.x, pen.stance.z] as const))
    const pose = o.pose ?? 'arabesque'
    const at = raised ? t.plie : t.touch
    const height = o.height ?? 76
    leap(pen, { push: support, land: support, ...t, until: pen.t1, to, knee: 34, depth: 38 })
    const hold = (when: Seconds, high = height): void => {
      if (pose === 'retire') retireLeg(pen, side, when, 1, 1)
      else if (pose === 'attitude') attitudeLeg(pen, side, when, 'back', 68)
      else {
        pen.free(side, when, 'back', high)
        pen.body(when, giveFor(side, 'back', high))
      }
    }
    hold(o.lowers === undefined || raised ? at : (t.take + t.touch) / 2)
    hold(t.touch, o.lowers === undefined ? height : height - SINKS)
    hold(pen.t1, o.lowers)
    pen.leg(support, (t.take + t.touch) / 2, { el: 4, az: 4, kn: 6, pf: 90, to: 68, ret: 0 })
    pen.dress(
      at,
      o,
      side,
      raised ? undefined : pose === 'arabesque' ? 'arabesque1' : 'second',
      raised ? undefined : 'profile',
    )
  })
}

/** A leg that is to come down after the landing has begun to, degrees. */
const SINKS: Degrees = 14

/** Is the free leg already raised behind? */
function isBehind(pen: Pen, side: Side): boolean {
  const el = pen.legNow(side, 'el')
  return (
    !pen.stance.down[side] && pen.legNow(side, 'ret') < 0.1 && (el < -45 || (el > 45 && pen.legNow(side, 'az') > 120))
  )
}

/** Hopped turns on the spot in low attitude, two hops a turn: Giselle's initiation. With `lands` the hops land evenly from then to the end. */
export function hopTurn(n: number, o: JumpOptions & { side?: Side; turn?: Side } = {}): Step {
  const hops = 2 * n
  const beats = o.beats ?? hops
  const { lands } = o
  const each = (beats - (lands ?? 0)) / hops
  const hop = (lands?: Beats): Step =>
    tempsLeve(o.side ?? 'right', {
      pose: 'attitude',
      air: o.air ?? 0.2,
      arms: o.arms ?? 'keep',
      look: 'keep',
      turn: (o.turn ?? 'right') === 'right' ? -180 : 180,
      ...(lands === undefined ? {} : { lands, beats: each }),
    })
  const lead = leadOf({ ...o, beats: each }, each)
  return bodyStep(
    `hopTurn ${n}`,
    beats,
    o,
    (pen) => {
      if (lands === undefined) {
        for (let i = 0; i < hops; i++) hop().write(pen.part(i / hops, (i + 1) / hops))
        return
      }
      const landing = (i: number): Seconds => pen.count + (lands + i * each) * pen.beat
      const begins = (i: number): number => {
        if (i === 0) return 0
        return i === hops ? 1 : (landing(i) - SPRINGS * each * pen.beat - pen.t0) / pen.length
      }
      for (let i = 0; i < hops; i++) {
        const part = pen.part(begins(i), begins(i + 1))
        hop((landing(i) - part.t0) / pen.beat).write(part)
      }
    },
    lead,
  )
}

/** Entrechat: straight up from fifth, calves beating `beaten` times, down to fifth. */
export function entrechat(o: JumpOptions & { beaten?: number; to?: Mark } = {}): Step {
  return jumpStep('entrechat', 2, o, (pen) => {
    const late = gather(pen)
    const t = times(pen, o, 0.4, { plie: 0.2 + late, take: 0.34 + late * 0.7 })
    const to = o.to ?? ([pen.stance.x, pen.stance.z] as const)
    leap(pen, { push: 'both', land: 'both', ...t, until: pen.t1, to, knee: 36 })
    const n = o.beaten ?? 4
    for (let i = 0; i < n; i++) underBody(pen, t.take + ((t.touch - t.take) * (i + 0.7)) / (n + 0.8), i % 2 ? -4 : 7)
    underBody(pen, t.touch - 0.02, 3)
    pen.neutral(t.take)
    pen.dress(t.take, o, 'right', 'bas')
  })
}

/** Changement: jumps from fifth and changes the front foot. */
export function changement(o: JumpOptions = {}): Step {
  return jumpStep('changement', 2, o, (pen) => {
    const late = gather(pen)
    const t = times(pen, o, 0.34, { plie: 0.2 + late, take: 0.34 + late * 0.7 })
    leap(pen, {
      push: 'both',
      land: 'both',
      ...t,
      until: pen.t1,
      to: [pen.stance.x, pen.stance.z],
      knee: 50,
      front: other(pen.stance.front),
    })
    underBody(pen, (t.take + t.touch) / 2, 7)
    pen.neutral(t.take)
    pen.dress(t.take, o, 'right', 'bas')
  })
}

/** Échappé: springs open to second on pointe and closes. */
export function echappe(o: JumpOptions = {}): Step {
  return bodyStep('echappe', 2, o, (pen) => {
    const late = gather(pen)
    pen.weigh(pen.at(0.22 + late * 0.4), 'both', 0, 40)
    const { x, z } = pen.stance
    pen.close('second', pen.at(0.28), pen.at(0.42), { rise: 1 })
    pen.keepBalance(pen.at(0.62))
    pen.stance.x = x
    pen.stance.z = z
    pen.close('fifth', pen.at(0.66), pen.at(0.84), { front: other(pen.stance.front), sk: 32 })
    pen.weigh(pen.t1, 'both', 0, 12)
    pen.neutral(pen.at(0.42))
    pen.dress(pen.at(0.42), o, 'right', 'second')
  })
}

/** Assemblé: one leg brushes to the side, both meet in the air. */
export function assemble(side: Side = 'right', o: JumpOptions & Aside = {}): Step {
  return jumpStep('assemble', 2, o, (pen) => {
    const late = gather(pen, 'fifth', other(side))
    const s = signOf(side)
    const t = times(pen, o, 0.36, { plie: 0.2 + late, take: 0.34 + late * 0.7 })
    pen.unroll(side, t.plie, 'side')
    pen.lift(side, late > 0 ? t.plie - 0.05 : t.plie + 0.03, 0.1)
    leap(pen, {
      push: other(side),
      land: 'both',
      ...t,
      until: pen.at(0.96),
      to: ends(pen, o, 0.25, s),
      knee: 38,
      front: side,
    })
    // Out of another leap the brush has no time before she leaves the floor.
    pen.leg(side, t.take, { el: late > 0 ? 22 : 42, az: 80, kn: late > 0 ? 38 : 0, pf: late > 0 ? 58 : 92, to: 74 })
    pen.leg(side, t.take + (t.touch - t.take) * 0.4, { el: 42, kn: 0, pf: 92 })
    pen.leg(other(side), t.take, { el: 4, az: 80, kn: 0, pf: 92 })
    underBody(pen, t.touch - 0.06, 3)
    pen.neutral(t.take)
    pen.dress(t.take, o, side, 'demiSecond')
  })
}

/** Sissonne ouverte: from two feet into a split, landing on the foot of `side` with the other behind. */
export function sissonne(side: Side = 'right', o: JumpOptions & Travel = {}): Step {
  return jumpStep('sissonne', 2, o, (pen) => {
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.25), o.facing)
    const late = gather(pen)
    const back = other(side)
    const t = times(pen, o, 0.42, { plie: 0.2 + late, take: 0.34 + late * 0.7 })
    leap(pen, {
      push: 'both',
      land: side,
      ...t,
      until: pen.t1,
      to: o.to ?? pen.place(...(o.by ?? [0, 0.8])),
      knee: 34,
    })
    const mid = (t.take + t.touch) / 2
    pen.leg(side, t.take, { el: 12, az: 2, kn: 0, pf: 92, to: 72, ret: 0, gl: 0 })
    pen.leg(back, t.take, { el: -14, az: 0, kn: 0, pf: 92, to: 72, ret: 0, gl: 0 })
    pen.leg(side, mid, { el: 44, kn: 0 })
    pen.leg(back, mid, { el: -72, kn: 0 })
    pen.leg(side, t.touch, { el: 16, kn: 14 })
    pen.leg(back, t.touch, { el: -78, kn: 0 })
    pen.body(mid, giveFor(back, 'back', 70))
    pen.free(back, pen.t1, 'back', 74)
    pen.dress(mid, o, back, 'arabesque1')
  })
}

/** Glissade: a low glide from fifth to fifth. */
export function glissade(side: Side = 'right', o: JumpOptions & Aside = {}): Step {
  return jumpStep('glissade', 1, o, (pen) => {
    const late = gather(pen)
    const s = signOf(side)
    const t = times(pen, o, 0.16, { plie: 0.18 + late, take: 0.42 + late * 0.7, most: 0.3 - late * 0.6 })
    pen.unroll(side, t.plie, 'side')
    pen.lift(side, t.plie + 0.02, 0.08)
    leap(pen, {
      push: other(side),
      land: side,
      ...t,
      until: pen.t1,
      to: ends(pen, o, 0.55, s),
      knee: 34,
      depth: 38,
      closed: Math.min(pen.t1, t.touch + 0.17),
    })
    pen.leg(side, t.take, { el: 26, az: 82, kn: 0, pf: 90, to: 72 })
    pen.leg(other(side), (t.take + t.touch) / 2, { el: 24, az: 82, kn: 0, pf: 90, to: 72, ret: 0, gl: 0 })
    pen.neutral(t.take)
    pen.dress(t.take, o, side, 'demiSecond')
  })
}
