import type { Degrees } from '../../notation/units'
import type { Step, StepOptions } from '../types'
import { SIDES } from '../positions'
import { bodyStep } from './step'

/** Knees of a demi-plié and of a grand plié, degrees. */
const DEMI: Degrees = 56
const GRAND: Degrees = 112

/** Down and up, without a stop at the bottom. `depth`: 'demi', 'grand' or degrees of the knee. */
export function plie(
  o: StepOptions & { depth?: 'demi' | 'grand' | Degrees; position?: 'first' | 'second' | 'fourth' | 'fifth' } = {},
): Step {
  return bodyStep('plie', 4, o, (pen) => {
    const depth = o.depth === 'grand' ? GRAND : o.depth === undefined || o.depth === 'demi' ? DEMI : o.depth
    const ready = pen.t0 + Math.min(0.25 * pen.length, 0.4)
    if (o.facing !== undefined) pen.turnTo(pen.t0, ready, o.facing)
    const { support } = pen.stance
    if (support === 'both' || o.position) {
      const closed = pen.stance.position === 'b+' || pen.stance.position === 'sixth' ? 'fifth' : pen.stance.position
      pen.close(o.position ?? closed, pen.t0, ready)
    }
    const low = (ready + pen.t1) / 2
    const heels = depth > 75 ? Math.min(0.4, (depth - 75) / 80) : 0
    const who = pen.stance.support
    pen.weigh(low, who, heels, depth)
    pen.weigh(pen.t1, who, 0, 0)
    for (const side of SIDES) if (who === side || who === 'both') pen.keep(ready, `sk${side === 'left' ? 'L' : 'R'}`)
    pen.neutral(pen.t1)
    pen.body(low, { tilt: 4, hp: -3 })
    pen.body(pen.t1, { hp: 2 })
    if (o.arms === undefined && pen.beats >= 3) {
      pen.arms(ready, 'second')
      pen.arms(low, 'bas')
      pen.arms(pen.t1, 'first')
    } else pen.dress(low, o, 'right')
  })
}

/** Rise to pointe (or `height` 0.5, demi-pointe): from a small plié, and down again unless it is to `stay`. */
export function releve(o: StepOptions & { height?: number; stay?: boolean; fails?: boolean } = {}): Step {
  return bodyStep('releve', 2, o, (pen) => {
    const rise = o.height ?? 1
    const { support, position } = pen.stance
    const push = pen.t0 + Math.min(0.22 * pen.length, 0.35)
    const up = pen.t0 + Math.min(0.45 * pen.length, 0.7)
    if (o.facing !== undefined) pen.turnTo(pen.t0, up, o.facing)
    if (support === 'both') {
      pen.weigh(push, 'both', 0, 34)
      if (rise > 0.8 && position !== 'first' && position !== 'second')
        pen.close(position === 'b+' ? 'fifth' : position, push, up, { rise })
      else pen.weigh(up, 'both', rise, 0)
    } else {
      pen.weigh(push, support, 0, 34)
      pen.weigh(up, support, rise, 0)
      pen.balanceAlong(support, push, up, 4)
    }
    if (o.stay) pen.dress(up, o, 'right')
    else {
      const down = Math.min(0.45, 0.35 * pen.length)
      pen.keepBalance(pen.t1 - down)
      if (support === 'both') pen.close(position === 'b+' ? 'fifth' : position, pen.t1 - down, pen.t1)
      else {
        pen.weigh(pen.t1, support, 0, o.fails ? 24 : 0)
        pen.balanceAlong(support, pen.t1 - down, pen.t1, 4)
      }
      pen.dress(up, o, 'right')
    }
  })
}
