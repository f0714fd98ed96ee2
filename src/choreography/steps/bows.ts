import type { Side } from '../../notation/body'
import type { Degrees } from '../../notation/units'
import { ARM_POSES } from '../arms'
import { other, signOf } from '../positions'
import type { Pen } from '../pen'
import type { Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** A foot the body has turned away from by more than this is set anew before she bows over it, degrees. */
const WELL: Degrees = 48

/** Steps a foot behind and sinks: what all bows of the ballet share. `side` goes behind. */
function sink(pen: Pen, side: Side, from: number, low: number, knee: Degrees): void {
  const s = signOf(side)
  const k = pen.scale
  const front = other(side)
  const c = pen.stance
  const back = { x: -s * 0.03 * k, z: -0.34 * k, yaw: s * 40 }
  const turned = c.down[front] && !pen.turnedWell(front, WELL)
  if (!c.down[front] || c.support === side || turned)
    pen.close('fifth', from, from + (low - from) * (turned ? 0.42 : 0.3), {
      front,
      stays: c.support === side && c.down[side] && !turned ? side : null,
    })
  const begin = from + (low - from) * (turned ? 0.44 : 0.2)
  const set = from + (low - from) * (turned ? 0.76 : 0.6)
  pen.weigh(begin, front, 0, 10)
  pen.leg(side, set, { rise: 0.8 })
  pen.step(side, begin, set, pen.mark(back, c.feet[front].x, c.feet[front].z), 0.04)
  pen.weigh(low, front, 0, knee)
  pen.leg(side, low, { rise: 0.9, sk: knee })
  c.support = 'both'
  c.position = 'fourth'
  c.front = front
}

/** Révérence: the arms open, the knees bend, the head thanks; `deep` goes nearly to the floor. */
export function reverence(side: Side = 'right', o: StepOptions & { deep?: boolean } = {}): Step {
  return bodyStep('reverence', 8, o, (pen) => {
    const s = signOf(side)
    const start = pen.at(0.16)
    if (o.facing !== undefined) pen.turnTo(pen.t0, start, o.facing)
    pen.arms(start, o.arms === undefined ? 'first' : o.arms)
    pen.arms(pen.at(0.36), o.arms === undefined ? 'allongeSecond' : o.arms)
    const low = pen.at(0.56)
    sink(pen, side, pen.at(0.1), low, o.deep ? 92 : 62)
    const stay = pen.at(0.7)
    pen.body(pen.at(0.36), { hp: 10, hy: s * 14, tilt: 2, ext: 10, side: 0, list: 0, open: 0, twist: 0 })
    pen.body(low, { tilt: o.deep ? 26 : 15, ext: -10, hp: -26, hy: 0, hi: -s * 4 })
    pen.body(stay, { tilt: o.deep ? 26 : 15, ext: -10, hp: -28 })
    pen.keepBalance(stay)
    if (o.arms === undefined) {
      pen.armPose(other(side), low, ARM_POSES.toHeart)
      pen.armPose(side, low, ARM_POSES.demiSecond)
      pen.armPose(other(side), stay, ARM_POSES.toHeart)
    }
    pen.close('fifth', stay + 0.05, stay + (pen.t1 - stay) * 0.5, { stays: pen.stance.front })
    pen.neutral(pen.t1)
    pen.body(pen.t1, { hp: 6, hy: 0, hi: 0 })
    pen.arms(pen.t1, o.arms === undefined ? 'demiSecond' : o.arms)
  })
}

/** Curtsey; `deep` in degrees of the knees (a child's is too deep). */
export function curtsey(o: StepOptions & { deep?: Degrees; side?: Side } = {}): Step {
  return bodyStep('curtsey', 4, o, (pen) => {
    const side = o.side ?? 'right'
    const low = pen.at(0.5)
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.2), o.facing)
    sink(pen, side, pen.t0, low, o.deep ?? 50)
    pen.neutral(low, { tilt: 10, ext: 0 })
    pen.body(low, { hp: -16 })
    pen.arms(low, o.arms ?? 'demiSecond')
    pen.keepBalance(pen.at(0.62))
    const stays = pen.stance.front
    pen.close(pen.habits.turnout === undefined ? 'fifth' : 'parallel', pen.at(0.64), pen.at(0.82), { stays })
    pen.neutral(pen.t1)
    pen.body(pen.t1, { hp: 2 })
    pen.arms(pen.t1, o.arms ?? (pen.habits.turnout === undefined ? 'bas' : 'relaxed'))
  })
}

/** A bow from the hips, as men and teachers bow. */
export function bow(o: StepOptions & { deep?: Degrees } = {}): Step {
  return bodyStep('bow', 4, o, (pen) => {
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.25), o.facing)
    const deep = o.deep ?? 38
    pen.close(pen.habits.turnout === undefined ? 'first' : 'parallel', pen.t0, pen.at(0.25))
    const low = pen.at(0.5)
    pen.neutral(low, { tilt: deep, ext: -deep * 0.4 })
    pen.body(low, { hp: -deep - 6, hy: 0 })
    pen.keep(pen.at(0.62), 'tilt', 'ext', 'hp')
    pen.arms(low, o.arms ?? 'relaxed')
    pen.neutral(pen.t1)
    pen.body(pen.t1, { hp: 0 })
  })
}

/** Cambré: the back bends and the head goes last; front, back or to a side. */
export function cambre(
  dir: 'front' | 'back' | 'left' | 'right' | 'side',
  o: StepOptions & { deep?: Degrees; stay?: boolean } = {},
): Step {
  return bodyStep('cambre', 4, o, (pen) => {
    if (o.facing !== undefined) pen.turnTo(pen.t0, pen.at(0.25), o.facing)
    const bent = o.stay ? pen.t1 : pen.at(0.5)
    const base = { tilt: pen.now('tilt'), ext: pen.now('ext') }
    if (dir === 'back') {
      pen.body(bent, { ext: o.deep ?? 58, tilt: base.tilt - 4 })
      pen.body(bent, { hp: 44, hy: 12 })
    } else if (dir === 'front') {
      pen.body(bent, { tilt: o.deep ?? 82, ext: -34, hp: -70 })
    } else {
      const s = dir === 'left' ? -1 : 1
      pen.body(bent, { side: s * (o.deep ?? 26), list: s * 2, hi: s * 14, hy: -s * 12 })
    }
    pen.arms(bent, o.arms ?? (dir === 'front' ? 'bas' : 'third'))
    pen.look(bent, o.look)
    if (o.stay) return
    pen.body(pen.t1, { ...base, side: 0, list: 0, hp: 0, hi: 0, hy: 0 })
    pen.arms(pen.t1, o.arms ?? 'second')
  })
}
