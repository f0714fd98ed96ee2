import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import { other, signOf } from '../positions'
import type { Step } from '../types'
import { arrive, retireLeg, type PoseOptions } from './arabesque'
import { bodyStep } from './step'
import { giveFor } from './tendu'

/** Développé: through the ankle and the knee out to the line, slowly; it stays out unless it is to `close`. */
export function developpe(
  side: Side,
  dir: 'front' | 'side' | 'back' | 'ecarte',
  o: PoseOptions & { close?: boolean; floor?: boolean } = {},
): Step {
  return bodyStep('developpe', 8, o, (pen) => {
    const s = signOf(side)
    const line = dir === 'ecarte' ? 'side' : dir
    const height: Degrees = o.height ?? (line === 'side' ? 116 : line === 'front' ? 96 : 92)
    const end = o.close ? 0.8 : 1
    const stood = pen.stance.down[side]
    const { carried } = arrive(pen, side, { ...o, beats: pen.beats, step: o.step ?? 0 })
    const fast = pen.length < 2 ? 0.8 : 1
    const ankle = stood ? Math.max(pen.at(0.14 * end), carried + drawn(pen.length)) : pen.at(0.14 * end)
    const knee = Math.max(pen.at(0.36 * end), ankle + 0.26)
    retireLeg(pen, side, ankle, 0, 1)
    retireLeg(pen, side, knee, 1, 1)
    pen.body(knee, { list: s * 3 })
    const opening = Math.max(pen.at(0.6 * end), knee + 0.22)
    if (line === 'back') pen.leg(side, opening, { ret: 0, el: 82, az: 140, kn: 84, to: 84, pf: 90 })
    else
      pen.leg(side, opening, {
        ret: 0,
        el: Math.min(98, height * 0.92),
        az: line === 'side' ? 80 : 16,
        kn: 72,
        to: line === 'side' ? 96 : 84,
        pf: 90,
      })
    const out = pen.at(0.86 * end * fast + (1 - fast) * 0.86 * end)
    pen.free(side, out, line, height, line === 'side' ? { az: 79, to: 88, pf: 92 } : {})
    pen.vouch(line === 'back' ? 'arabesque' : line, side, out, height)
    const give = giveFor(side, line, height)
    pen.body(opening, { tilt: give.tilt * 0.5, list: give.list * 0.6, open: give.open * 0.6 })
    pen.body(out, { ...give, hp: dir === 'ecarte' ? 14 : 6 })
    pen.arms(knee, o.arms === 'keep' ? 'keep' : 'first')
    pen.dress(out, o, side, dir === 'ecarte' ? 'attitude' : line === 'back' ? 'arabesque1' : 'second', 'front')
    if (o.look === undefined && line === 'side') pen.body(out, { hy: s * 38, hi: -s * 6 })
    if (!o.close) return
    pen.free(side, pen.at(0.84), line, height)
    pen.neutral(pen.at(0.96))
    pen.close('fifth', pen.at(0.84), pen.t1, { front: line === 'back' ? other(side) : side })
  })
}

/** How long the foot takes from the floor to the ankle: longer where the step has time. */
const drawn = (length: Seconds): Seconds => Math.min(0.4, Math.max(0.17, 0.11 * length))
