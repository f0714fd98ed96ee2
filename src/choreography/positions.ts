import type { Side } from '../notation/body'
import type { Degrees, Metres } from '../notation/units'
import { balanceBehindTip } from './feet'
import type { Position } from './types'
import { RAD } from './vec'

/** The mark of one foot: where the tip of its shoe is, and where it points. */
export interface Foot {
  x: Metres
  z: Metres
  yaw: Degrees
}
export type Feet = Record<Side, Foot>

export const SIDES = ['left', 'right'] as const
/** The side that is not this one. */
export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left')
/** +1 on the left (+X of a dancer who faces +Z), −1 on the right. */
export const signOf = (side: Side): number => (side === 'left' ? 1 : -1)

/** From the middle of the sole to the tip, metres. */
const HALF_SOLE = 0.118

/** Centres of the feet: [to her own side, forward] of the back foot, then of the front foot. Metres for a body of 1.70 m. */
const CENTRES: Record<Exclude<Position, 'b+'>, readonly [readonly [number, number], readonly [number, number]]> = {
  first: [
    [0.113, 0],
    [0.113, 0],
  ],
  second: [
    [0.27, 0],
    [0.27, 0],
  ],
  third: [
    [0.06, -0.045],
    [0.06, 0.045],
  ],
  fourth: [
    [0.02, -0.17],
    [0.02, 0.17],
  ],
  fifth: [
    [0.015, -0.068],
    [0.015, 0.068],
  ],
  sixth: [
    [0.05, 0],
    [0.05, 0],
  ],
  parallel: [
    [0.085, 0],
    [0.085, 0],
  ],
}
const UNTURNED = new Set<Position>(['sixth', 'parallel'])

/** Marks of a position in the body's frame (x to her left, z forward), tips of the shoes. */
export function positionFeet(position: Position, front: Side, turnout: Degrees, scale: number): Feet {
  const foot = (side: Side): Foot => {
    const s = signOf(side)
    if (position === 'b+' && side !== front) return { x: s * 0.02 * scale, z: -0.2 * scale, yaw: s * turnout * 0.8 }
    const [back, fore] = CENTRES[position === 'b+' ? 'fifth' : position]
    const [x, z] = side === front ? fore : back
    const yaw = UNTURNED.has(position) ? (position === 'parallel' ? s * Math.min(turnout, 9) : 0) : s * turnout
    return {
      x: (s * x + Math.sin(yaw * RAD) * HALF_SOLE) * scale,
      z: (z + Math.cos(yaw * RAD) * HALF_SOLE) * scale,
      yaw,
    }
  }
  return { left: foot('left'), right: foot('right') }
}

/** Tips of the feet drawn together under the body on both pointes, in the body's frame; centred like the flat position. */
export function pointeFeet(position: Position, front: Side, turnout: Degrees, scale: number): Feet {
  if (position === 'second') return positionFeet('second', front, turnout, scale)
  const ahead = position === 'fourth' ? 0.14 : 0.035
  const foot = (side: Side): Foot => ({
    x: signOf(side) * 0.018 * scale,
    z: ((side === front ? ahead : -ahead) + 0.02) * scale,
    yaw: signOf(side) * turnout,
  })
  return { left: foot('left'), right: foot('right') }
}

/** A mark of the body's frame on stage. */
export function onStage(foot: Foot, x: Metres, z: Metres, heading: Degrees): Foot {
  const c = Math.cos(heading * RAD)
  const s = Math.sin(heading * RAD)
  return { x: x + foot.x * c + foot.z * s, z: z - foot.x * s + foot.z * c, yaw: foot.yaw + heading }
}

/** Where the weight rests in a foot, on stage. */
export function balancePoint(foot: Foot, rise: number, scale: number): readonly [x: Metres, z: Metres] {
  const back = balanceBehindTip(rise) * scale
  return [foot.x - Math.sin(foot.yaw * RAD) * back, foot.z - Math.cos(foot.yaw * RAD) * back]
}

/** The turn equal to `heading` that is nearest to `to`. */
export function nearest(heading: Degrees, to: Degrees): Degrees {
  return heading + 360 * Math.round((to - heading) / 360)
}
