import type { Side } from '../../notation/body'
import type { Degrees } from '../../notation/units'
import type { Line, Pen } from '../pen'
import { other, signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

interface TenduOptions extends StepOptions {
  /** Back to fifth at the end; the default. */
  close?: boolean
}

/** How the trunk gives for a leg that is raised: nothing at the floor. */
export function giveFor(
  side: Side,
  dir: Line,
  el: Degrees,
): { tilt: number; ext: number; list: number; side: number; open: number; twist: number } {
  const s = signOf(side)
  const up = Math.max(0, el)
  if (dir === 'front') return { tilt: 3 - up * 0.1, ext: 6 - up * 0.02, list: 0, side: 0, open: 0, twist: 0 }
  if (dir === 'side') {
    const list = up < 60 ? up * 0.06 : 3.6 + (up - 60) * 0.16
    return { tilt: 1, ext: 7, list: s * list, side: -s * Math.max(0, up - 60) * 0.12, open: 0, twist: 0 }
  }
  const low = Math.min(up, 92)
  const over = Math.max(0, up - 92)
  return {
    tilt: 3 + low * 0.38 + over * 1.05,
    ext: 6 + low * 0.33 + over * 0.11,
    list: s * (low * 0.045 + over * 0.02),
    side: 0,
    open: s * (low * 0.163 + over * 0.04),
    twist: -s * low * 0.085,
  }
}

/** Leaves the floor with one foot, weight on the other, by `until`. */
function release(pen: Pen, side: Side, dir: Line, until: number): void {
  const support = other(side)
  if (pen.stance.down[side]) pen.unroll(side, pen.t0, dir)
  const there = pen.stance.down[support] ? until : Math.max(until, pen.at(0.3))
  pen.standOn(support, pen.t0, there, pen.stance.support === 'both' ? 0 : pen.stance.rise)
}

/** The toe slides out along the floor and back. */
export function tendu(side: Side, dir: Line, o: TenduOptions = {}): Step {
  return bodyStep('tendu', 2, o, (pen) => {
    const out = pen.at(0.42)
    if (o.facing !== undefined) pen.turnTo(pen.t0, out, o.facing)
    if (pen.stance.down[side]) pen.leg(side, pen.t0, { az: dir === 'back' ? 180 : 0 })
    release(pen, side, dir, pen.at(0.2))
    const az = dir === 'front' ? 2 : dir === 'side' ? 82 : 180
    pen.leg(side, out, { el: 28, az, gl: 1, kn: 0, pf: 88, to: 72, ret: 0 })
    pen.neutral(out)
    pen.dress(out, o, side)
    if (o.close === false) return
    pen.leg(side, pen.at(0.58), { el: 28, az, gl: 1, kn: 0, pf: 88 })
    pen.close('fifth', pen.at(0.58), pen.t1, {
      front: dir === 'back' ? other(side) : dir === 'front' ? side : pen.stance.front,
    })
  })
}

/** Grand battement: up by a third, down slowly; `stay` leaves the leg in the air. */
export function battement(side: Side, dir: Line, o: TenduOptions & { height?: Degrees; stay?: boolean } = {}): Step {
  return bodyStep('battement', 2, o, (pen) => {
    const height = o.height ?? 100
    const top = pen.at(0.34)
    if (o.facing !== undefined) pen.turnTo(pen.t0, top, o.facing)
    release(pen, side, dir, pen.at(0.16))
    pen.leg(side, pen.at(0.16), { pf: 28 })
    pen.free(side, top, dir, height)
    pen.neutral(top, giveFor(side, dir, height))
    pen.vouch(dir === 'back' ? 'arabesque' : dir, side, top, height)
    pen.dress(top, o, side)
    if (o.stay) {
      pen.free(side, pen.t1, dir, height)
      return
    }
    pen.free(side, pen.at(0.72), dir, 30)
    if (o.close === false) return
    pen.neutral(pen.at(0.8))
    pen.close('fifth', pen.at(0.62), pen.t1, {
      front: dir === 'back' ? other(side) : dir === 'front' ? side : pen.stance.front,
    })
  })
}

/** Small beats at the ankle, `pace` a beat. */
export function petitBattement(side: Side, o: StepOptions & { pace?: number } = {}): Step {
  return bodyStep('petitBattement', 4, o, (pen) => {
    const start = Math.min(pen.at(0.25), pen.t0 + 0.3)
    release(pen, side, 'front', start)
    pen.leg(side, start, { ret: 1, rh: 0, rb: 1, el: 30, az: 70, kn: 78, pf: 90 })
    const n = Math.max(2, Math.round((pen.t1 - start) / (pen.length / pen.beats / (o.pace ?? 4))))
    for (let i = 1; i <= n; i++) pen.leg(side, start + ((pen.t1 - start) * i) / n, { rb: i % 2 ? -1 : 1 })
    pen.dress(start, o, side)
  })
}
