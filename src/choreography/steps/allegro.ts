import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import type { Line, Pen } from '../pen'
import { other, SIDES, signOf } from '../positions'
import type { Step, Travel } from '../types'
import { retireLeg } from './arabesque'
import { jumpStep, leap, times, underBody, type JumpOptions } from './leap'
import { turning } from './spin'
import { giveFor } from './tendu'

interface LeapOptions extends JumpOptions, Travel {}

/** A leg straight and pointed, as it is in the air. */
const LONG = { kn: 0, pf: 92, to: 72, ret: 0, gl: 0 }

/** Readies one leg to push from: she stands on it, in a small plié, and the other has left the floor towards `dir`. */
function readyOn(pen: Pen, push: Side, until: Seconds, dir: Line): void {
  const free = other(push)
  const c = pen.stance
  if (c.down[free]) pen.unroll(free, pen.t0, dir)
  if (c.down[push] && c.support !== free) {
    pen.lift(free, pen.t0 + (until - pen.t0) * 0.45, 0.1)
    return
  }
  pen.standOn(push, pen.t0, until, 0, { ahead: c.down[push] ? 0 : 0.22, sk: 34 })
}

/** Longest slide of a chassé, metres. */
const SLIDE = 0.55

/** Chassé: the foot of `side` slides forward in a plié, a low spring closes both legs in the air, and the other foot lands behind it. */
export function chasse(side: Side, o: LeapOptions = {}): Step {
  return jumpStep('chasse', 1, o, (pen) => {
    const back = other(side)
    const c = pen.stance
    const to = pen.way(o, [0, 0.9])
    const end = to.at(to.length)
    const heading = to.heading(0)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    else if (o.to) pen.turnTo(pen.t0, pen.at(0.3), heading)
    const t = times(pen, o, 0.18, { plie: 0.4, take: 0.56, most: 0.3 })
    const slide = pen.t0 + (t.plie - pen.t0) * 0.85
    const [sx, sz] = to.at(Math.min(to.length * 0.42, SLIDE * pen.scale))
    c.x = sx
    c.z = sz
    const s = signOf(side)
    if (c.down[back]) pen.weigh(pen.t0 + (slide - pen.t0) * 0.3, back, 0, 34)
    pen.step(
      side,
      pen.t0 + (slide - pen.t0) * 0.2,
      slide,
      pen.mark({ x: s * 0.04 * pen.scale, z: 0.06 * pen.scale, yaw: s * 52 }),
      0.008,
    )
    pen.leg(back, slide, { rise: 0.6 })
    if (c.down[back]) pen.unroll(back, slide - 0.04, 'back')
    pen.lift(back, slide, 0.1)
    leap(pen, { push: side, land: back, ...t, until: pen.t1, to: end, knee: 34, depth: 38 })
    underBody(pen, (t.take + t.touch) / 2, 3)
    pen.free(side, pen.t1, 'front', 24, { to: 70 })
    pen.neutral(t.take, { tilt: 4 })
    pen.dress(t.take, o, side, 'demiSecond')
  })
}

/**
 * Cabriole: the leg of `side` is thrown to `dir`, the other one meets it in the air and beats it higher, and she lands on the
 * leg she came from.
 */
export function cabriole(side: Side, o: LeapOptions & { dir?: 'front' | 'back'; height?: Degrees } = {}): Step {
  return jumpStep('cabriole', 2, o, (pen) => {
    const support = other(side)
    const dir = o.dir ?? 'back'
    const height = o.height ?? 62
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.22), o.facing)
    const t = times(pen, o, 0.45, { plie: 0.24, take: 0.38, most: 0.42 })
    readyOn(pen, support, t.plie, dir)
    const end = o.to ?? o.path?.at(o.path.length) ?? pen.place(...(o.by ?? [0, 0.3]))
    leap(pen, { push: support, land: support, ...t, until: pen.t1, to: end, knee: 36, depth: 44 })
    const u = (k: number): Seconds => t.take + (t.touch - t.take) * k
    pen.free(side, t.take, dir, height - 8, LONG)
    pen.free(side, u(0.5), dir, height, LONG)
    pen.free(side, u(0.72), dir, height + 10, LONG)
    pen.free(side, t.touch, dir, height, LONG)
    pen.free(side, pen.t1, dir, height - 10, LONG)
    pen.free(support, t.take, dir, 6, LONG)
    pen.free(support, u(0.52), dir, height - 7, LONG)
    pen.free(support, u(0.7), dir, height - 18, LONG)
    pen.leg(support, t.touch, { el: dir === 'back' ? -10 : 10, az: dir === 'back' ? 0 : 2 })
    pen.body(t.take, giveFor(side, dir, height))
    pen.body(t.touch, giveFor(side, dir, height))
    pen.body(pen.t1, giveFor(side, dir, height - 10))
    pen.dress(t.take, o, side, dir === 'back' ? 'arabesque1' : ['second', 'third'], dir === 'back' ? 'profile' : 'up')
  })
}

/**
 * Brisé volé: the leg of `side` is thrown to `dir`, the other one joins and beats it there, and she lands on the leg of `side` with
 * the other still out: the next one goes the other way.
 */
export function briseVole(side: Side, o: LeapOptions & { dir?: 'front' | 'back' } = {}): Step {
  return jumpStep('briseVole', 1, o, (pen) => {
    const push = other(side)
    const dir = o.dir ?? 'front'
    const sign = dir === 'front' ? 1 : -1
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.3), o.facing)
    const swung = !pen.stance.down[side]
    const t = times(pen, o, 0.32, { plie: swung ? 0.27 : 0.2, take: swung ? 0.43 : 0.38, most: 0.42 })
    readyOn(pen, push, t.plie, dir)
    const end = o.to ?? o.path?.at(o.path.length) ?? pen.place(...(o.by ?? [0, 0.35 * sign]))
    leap(pen, { push, land: side, ...t, until: pen.t1, to: end, knee: 36, depth: 42 })
    const u = (k: number): Seconds => t.take + (t.touch - t.take) * k
    const leg = (who: Side, when: Seconds, el: Degrees, az: Degrees): void =>
      pen.leg(who, when, { ...LONG, el: sign * el, az: sign > 0 ? az : -az })
    // Past the standing leg it goes with a soft knee, because the plié leaves it no room.
    pen.leg(side, t.plie, { ...LONG, el: sign * 8, az: sign * 4, kn: 38, pf: 74 })
    pen.leg(side, t.take, { ...LONG, el: sign * 30, az: sign * 4, kn: 10 })
    leg(push, t.take, 8, 4)
    // Open, beaten once behind the other, open again.
    leg(side, u(0.34), 40, 12)
    leg(push, u(0.34), 30, 12)
    leg(side, u(0.56), 36, -4)
    leg(push, u(0.56), 38, -4)
    leg(push, u(0.8), 44, 8)
    leg(side, t.touch, 14, 6)
    leg(push, t.touch, 44, 4)
    leg(push, pen.t1, 40, 4)
    const lean = dir === 'front' ? { tilt: -4, ext: 2 } : { tilt: 14, ext: 22 }
    pen.neutral(t.take, { ...lean, side: -signOf(side) * sign * 6 })
    pen.neutral(pen.t1, lean)
    pen.dress(
      u(0.5),
      o,
      push,
      dir === 'front' ? ['second', 'demiSecond'] : 'arabesque2',
      dir === 'front' ? 'over' : 'front',
    )
  })
}

/**
 * Ballotté: both feet are drawn up under her in the air; she lands on one and the leg of `side` unfolds, forward with the trunk
 * leaning back, or backward with the trunk leaning forward.
 */
export function ballotte(side: Side, o: LeapOptions & { dir?: 'front' | 'back' } = {}): Step {
  return jumpStep('ballotte', 2, o, (pen) => {
    const support = other(side)
    const dir = o.dir ?? 'front'
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.22), o.facing)
    const t = times(pen, o, 0.37, { plie: 0.2, take: 0.34, most: 0.42 })
    const from = pen.stance.support === 'both' ? 'both' : pen.stance.support
    if (from !== 'both' && pen.stance.down[other(from)]) pen.lift(other(from), t.plie, 0.1)
    const end = o.to ?? o.path?.at(o.path.length) ?? pen.place(...(o.by ?? [0, dir === 'front' ? -0.12 : 0.12]))
    leap(pen, { push: from, land: support, ...t, until: pen.t1, to: end, knee: 32, depth: 42 })
    const high = t.take + (t.touch - t.take) * 0.5
    for (const who of SIDES) pen.leg(who, t.take, { el: 10, az: 50, kn: 10, to: 74, pf: 90, ret: 0, gl: 0 })
    pen.leg(side, high, { el: 42, az: 62, kn: 74, to: 86, pf: 90, ret: 0, gl: 0 })
    pen.leg(support, high, { el: 30, az: 60, kn: 54, to: 80, pf: 90, ret: 0, gl: 0 })
    pen.leg(support, high + (t.touch - high) * 0.6, { el: 16, az: 50, kn: 30 })
    const out = pen.at(0.86)
    const line = pen.lineOf(side, dir, 54)
    pen.leg(side, t.touch, { el: line.el * 0.75, az: line.az * 0.9 + 12, kn: 62, to: 84, pf: 90 })
    pen.leg(side, out, { ...line, kn: 0, to: 78, pf: 92 })
    pen.neutral(out, dir === 'front' ? { tilt: -9, ext: 8 } : { tilt: 18, ext: 14 })
    pen.dress(out, o, side, dir === 'front' ? 'small' : 'arabesque1', dir === 'front' ? 'over' : 'profile')
  })
}

/** A saut de basque opens at least so far before it leaves the floor, degrees. */
const OPENS: Degrees = 60

/** Saut de basque: a turning leap towards `turn`; the second leg is thrown along the way while her back is to it, and she lands on it, the first foot at the knee. */
export function sautDeBasque(turn: Side, o: LeapOptions = {}): Step {
  return jumpStep('sautDeBasque', 2, o, (pen) => {
    const land = other(turn)
    const s = signOf(turn)
    const t = times(pen, o, 0.48, { plie: 0.3, take: 0.42, most: 0.44 })
    const end = o.to ?? o.path?.at(o.path.length) ?? pen.place(...(o.by ?? [s * 1.3, 0]))
    const c = pen.stance
    const start = [c.x, c.z] as const
    const psi = c.psi
    // A third of the way is stepped onto the foot of the turn; by then she faces along the way, or opens at least so far.
    const heading = (Math.atan2(end[0] - start[0], end[1] - start[1]) * 180) / Math.PI
    const round = s * (heading - psi)
    const towards = round - 360 * Math.floor(round / 360)
    const opening = s * (towards > 270 ? OPENS : Math.max(OPENS, Math.min(180, towards)))
    pen.turnBy(pen.t0, t.plie, opening)
    if (c.down[turn]) pen.unroll(turn, pen.t0, 'front')
    c.x = start[0] + (end[0] - start[0]) * 0.32
    c.z = start[1] + (end[1] - start[1]) * 0.32
    if (c.down[land] && c.support !== turn) pen.weigh(pen.t0 + (t.plie - pen.t0) * 0.25, land, 0, 32)
    const touch = pen.t0 + (t.plie - pen.t0) * 0.75
    pen.step(turn, pen.t0 + (t.plie - pen.t0) * 0.15, touch, pen.mark({ x: s * 0.03, z: 0.05, yaw: s * 52 }), 0.02)
    if (c.down[land]) {
      pen.leg(land, touch, { rise: 0.6 })
      pen.unroll(land, touch, 'side')
      pen.leg(land, touch, { kn: 24 })
      pen.lift(land, touch - 0.03, 0.12)
    }
    const [from, until] = [t.plie, t.touch + 0.01]
    const turned = turning(from, until, 1, { gather: 0.24, spend: 0.32 })
    pen.curve('psi', from, until, 12, (at) => psi + opening + (s * 360 - opening) * turned.at(at))
    c.psi = psi + s * 360
    leap(pen, { push: turn, land, ...t, until: pen.t1, to: end, knee: 36, depth: 44 })
    const u = (k: number): Seconds => t.take + (t.touch - t.take) * k
    pen.leg(land, t.plie, { ...LONG, el: 26, az: 64, kn: 40, pf: 80 })
    pen.leg(land, t.take, { ...LONG, el: 48, az: 76, kn: 27 })
    pen.leg(land, u(0.42), { ...LONG, el: 68, az: 80, kn: 3 })
    pen.leg(turn, t.take, { ...LONG, el: 4, az: 60 })
    pen.leg(turn, u(0.55), { el: 58, az: 70, kn: 104, to: 98, pf: 90, ret: 0 })
    pen.leg(land, t.touch, { el: 18, az: 70, kn: 17, sk: 17 })
    retireLeg(pen, turn, pen.t1, 0.5, 1)
    pen.neutral(t.take)
    pen.arms(t.plie, o.arms ?? 'first', turn)
    pen.arms(u(0.4), o.arms ?? 'third', turn)
    pen.arms(pen.t1, o.arms ?? 'demiSecond', turn)
    pen.look(pen.t1, o.look ?? 'front')
  })
}
