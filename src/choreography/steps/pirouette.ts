import type { Side } from '../../notation/body'
import type { Pen } from '../pen'
import { other, signOf } from '../positions'
import type { Step, StepOptions } from '../types'
import { attitudeLeg, retireLeg } from './arabesque'
import { kneelDown } from './kneel'
import { lungeInto } from './lunge'
import { rideFoot, turning, writeTurn } from './spin'
import { bodyStep, checkTurns } from './step'
import { giveFor } from './tendu'

export type Finish = 'fourth' | 'fifth' | 'attitude' | 'arabesque' | 'balance' | 'lunge' | 'kneel'

interface TurnOptions extends StepOptions {
  /** The way she turns; the leg of that side works. */
  turn?: Side
  finish?: Finish
  /** Lets the turn die away into balance. */
  slow?: boolean
}

/** Fourth position in plié before turns, weight ready; `side` will turn. */
export function preparation(side: Side = 'right', o: StepOptions = {}): Step {
  return bodyStep('preparation', 2, o, (pen) => {
    const there = pen.at(0.5)
    if (o.facing !== undefined) pen.turnTo(pen.t0, there, o.facing)
    pen.close('fourth', pen.t0, there, { front: other(side) })
    pen.weigh(pen.t1, 'both', 0, 30)
    pen.neutral(there)
    pen.dress(pen.at(0.75), o, side, 'small', 'front')
  })
}

/** Pirouette en dehors: preparation, turns in retiré, landing. */
export function pirouette(n = 1, o: TurnOptions = {}): Step {
  return bodyStep(`pirouette ${n}`, 4, o, (pen) => {
    const turn = o.turn ?? 'right'
    const finish = o.finish ?? 'fourth'
    const support = other(turn)
    const stays = finish === 'balance' || finish === 'attitude' || finish === 'arabesque'
    const prepared = pen.stance.position === 'fourth' && pen.stance.support === 'both' && pen.now('skL') > 15
    const push = prepared ? pen.at(0.12) : pen.at(0.3)
    const up = push + Math.min(0.26, pen.length * 0.1)
    const done = stays ? pen.at(o.slow ? 0.86 : 0.72) : pen.at(0.8)
    checkTurns(pen, n, done - push)
    if (!prepared) {
      if (o.facing !== undefined) pen.turnTo(pen.t0, push - 0.1, o.facing)
      pen.close('fourth', pen.t0, pen.t0 + (push - pen.t0) * 0.7, { front: support, sk: 20 })
      pen.arms(push - 0.08, 'small', turn)
    }
    pen.weigh(push, 'both', 0, 44)
    whip(pen, turn, support, push, up, done, n, o.slow === true)
    pen.neutral(up)
    pen.arms(up + 0.08, o.arms === undefined ? 'first' : o.arms, turn)
    land(pen, turn, support, finish, done)
    if (stays)
      pen.dress(
        Math.min(pen.t1, done + 0.3),
        finish === 'balance' ? { ...o, arms: o.slow ? 'third' : 'keep' } : o,
        turn,
        finish === 'balance' ? undefined : finish === 'attitude' ? 'attitude' : 'arabesque1',
      )
    else
      pen.dress(
        pen.t1,
        { look: o.look ?? 'front' },
        turn,
        finish === 'lunge' ? [[150, 60, -20, 24, -8, 40], 'second'] : 'second',
      )
  })
}

/** A leg that leaves the floor out of the plié of a turn: as it stands there. */
const PLIE = { el: 24, kn: 48, to: 72 } as const

/** Relevé, retiré within 0.18 s of it, and the turns. */
function whip(
  pen: Pen,
  turn: Side,
  support: Side,
  push: number,
  up: number,
  done: number,
  n: number,
  slow: boolean,
): void {
  pen.unroll(turn, push, 'side')
  // Out of the plié the foot is drawn straight up: a leg that stretched first would have to fold at once.
  pen.leg(turn, push, PLIE)
  pen.weigh(up, support, 1)
  pen.lift(turn, push - 0.01, 0.09)
  retireLeg(pen, turn, up + 0.16, 1, 1)
  const theta = turning(push, done, 360 * n, slow ? { gather: 0.1, spend: 0.6 } : { gather: 0.16, spend: 0.2 })
  writeTurn(pen, turn, theta, push, done)
  rideFoot(pen, support, turn, theta, push, done)
  pen.balanceAlong(support, push + (up - push) * 0.4, up, 4)
  pen.weigh(done, support, 1)
  retireLeg(pen, turn, done - 0.06, 1, 1)
}

/** Knees that are to stretch after the landing need so long; with less they stay bent for what comes next. */
const STRETCHES = 0.16

function land(pen: Pen, turn: Side, support: Side, finish: Finish, done: number): void {
  if (finish === 'balance') return
  const out = Math.min(pen.t1, done + 0.35)
  if (finish === 'attitude') attitudeLeg(pen, turn, out, 'back')
  else if (finish === 'arabesque') {
    pen.free(turn, out, 'back', 92)
    pen.body(out, giveFor(turn, 'back', 92))
  } else if (finish === 'kneel') kneelDown(pen, turn, done, pen.t1)
  else if (finish === 'lunge') lungeInto(pen, support, done, pen.t1)
  else {
    const closed = Math.min(pen.t1, done + 0.28)
    pen.close(finish, done, closed, { front: finish === 'fourth' ? support : turn, sk: 34 })
    if (pen.t1 - closed > STRETCHES) pen.weigh(pen.t1, 'both', 0, 8)
  }
}

/** Turns in attitude on pointe; `side` is the raised leg, and she turns towards it. */
export function attitudeTurn(n = 1, o: TurnOptions & { side?: Side } = {}): Step {
  return bodyStep(`attitudeTurn ${n}`, 4, o, (pen) => {
    const side = o.side ?? 'right'
    const turn = o.turn ?? other(side)
    const support = other(side)
    const push = pen.at(0.2)
    const up = push + Math.min(0.3, pen.length * 0.12)
    const done = pen.at(0.9)
    checkTurns(pen, n, done - push)
    const both = pen.stance.support === 'both'
    if (pen.stance.down[side]) pen.unroll(side, pen.t0, 'back')
    if (!both && pen.stance.support !== support) pen.standOn(support, pen.t0, push, 0)
    pen.weigh(push, both ? 'both' : support, 0, 36)
    pen.weigh(up, support, 1)
    pen.lift(side, push, up - push)
    // A leg held high at the side sinks and bends before it goes behind her.
    if (pen.legNow(side, 'el') > 80 && pen.legNow(side, 'az') > 40)
      pen.leg(side, push + (up - push) * 0.6, { el: 58, az: 112, kn: 62 })
    attitudeLeg(pen, side, up + 0.22, 'back')
    const theta = turning(push, done, 360 * n)
    writeTurn(pen, turn, theta, push, done, false)
    rideFoot(pen, support, turn, theta, push, done)
    pen.balanceAlong(support, push + (up - push) * 0.4, up, 4)
    pen.weigh(done, support, 1)
    pen.dress(up + 0.25, o, side, 'attitude', 'over')
    pen.body(up + 0.25, { hy: signOf(side) * 24, hp: 8 })
  })
}
