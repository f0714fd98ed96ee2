import type { Side } from '../../notation/body'
import type { Beats, Degrees, Mark, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import { CLOSES } from '../footwork'
import { balancePoint, onStage, other, positionFeet, SIDES, signOf } from '../positions'
import { smoothstep } from '../../score/ease'
import type { Position, Step, StepOptions } from '../types'
import { bodyStep } from './step'

/** A jump as steps describe it. */
export interface Leap {
  /** Feet that push and land. */
  push: Side | 'both'
  land: Side | 'both'
  /** Deepest plié, toe-off, touch-down, end of the landing. */
  plie: Seconds
  take: Seconds
  touch: Seconds
  until: Seconds
  to: Mark
  /** Knee of the landing when the step is over, degrees. */
  knee?: Degrees
  /** Knee of the plié before. */
  depth?: Degrees
  position?: Position
  front?: Side
  /** Closes to fifth after landing on one foot, done at this time. */
  closed?: Seconds
}

/** Knee at touch-down: a leg quite straight would have to fold by 28° in the first frame. */
const TOUCH_KNEE: Degrees = 22
/** The feet roll down from the toe in this time after touch-down, seconds. */
const ROLL: Seconds = 0.115

/**
 * Feet, weight and way of a jump. The centre of mass goes at one speed through the air; its height is found at compile time. What the
 * legs do in the air the step writes itself, between `take` and `touch`.
 */
export function leap(pen: Pen, l: Leap): void {
  const c = pen.stance
  const pushing = SIDES.filter((s) => l.push === 'both' || l.push === s)
  const landing = SIDES.filter((s) => l.land === 'both' || l.land === s)
  pen.weigh(l.plie, l.push, 0, l.depth ?? 46)
  const x0 = pen.now('cx')
  const z0 = pen.now('cz')
  const air = l.touch - l.take
  const springs = smoothstep(SHORT[0], SHORT[1], air)
  for (const side of pushing) {
    const rise = side === 'left' ? 'riseL' : 'riseR'
    pen.leg(side, l.plie + (l.take - l.plie) * 0.1, { rise: 0 })
    pen.leg(side, l.take, { sk: 0 })
    pen.key(rise, l.take, SKIMS + (PUSHED - SKIMS) * springs, UNROLLS * springs)
    pen.key(rise, l.take + Math.min(STRETCHES, air * 0.36), 1)
    pen.lift(side, l.take, Math.min(0.11, air * 0.4))
  }
  pen.body(l.take, { sup: l.push === 'left' ? 0 : l.push === 'right' ? 1 : 0.5 })
  ;[c.x, c.z] = l.to
  for (const side of landing) {
    const [rise, high] = side === 'left' ? (['riseL', 'fhL'] as const) : (['riseR', 'fhR'] as const)
    pen.key(rise, Math.max(l.touch - READIED, l.take + air / 2 + SAME), 1)
    pen.key(rise, l.touch, TOUCHES, -ROLLS)
    pen.leg(side, l.touch, { sk: TOUCH_KNEE })
    const comes = Math.max(l.take + 0.06, l.touch - 0.25)
    pen.step(side, comes, l.touch, landingMark(pen, side, l), 0)
    // The mark comes down with the body: a leg led to the floor before the body is there would be pulled straight.
    const falls = (G * air * WITH_HER) / 2
    const from = Math.max(comes, l.touch - FALLS, l.take + air * 0.56)
    pen.key(high, l.take + air * 0.45, 0)
    pen.key(high, from, falls * (l.touch - from), -falls)
    pen.key(high, l.touch - MEETS, falls * MEETS * 0.75, -falls)
    pen.leg(side, l.touch, { el: 12, kn: TOUCH_KNEE + 4, fh: 0 })
    pen.leg(side, Math.min(l.until, l.touch + ROLL), { rise: 0 })
  }
  if (l.land === 'both') {
    c.position = l.position ?? 'fifth'
    c.front = l.front ?? c.front
  }
  pen.body(l.touch, { sup: l.land === 'left' ? 0 : l.land === 'right' ? 1 : 0.5 })
  if (l.closed !== undefined) {
    pen.close('fifth', l.touch + 0.02, l.closed, { weigh: false })
    pen.weigh(l.until, 'both', 0, l.knee ?? 30)
    if (l.until - l.closed < JUST_CLOSED && l.land !== 'both') overLanded(pen, l.land, l.until)
  } else pen.weigh(l.until, l.land, 0, l.knee ?? 30)
  fly(pen, l, x0, z0)
  pen.sheet.jumps.push({ from: pen.jumpStart(l.plie), plie: l.plie, take: l.take, land: l.touch, until: l.until })
}

/** A foot that closes no longer than this before the end has not taken its half of the weight yet. */
const JUST_CLOSED: Seconds = 0.06

/** Most of the weight over the foot she landed on. */
function overLanded(pen: Pen, land: Side, t: Seconds): void {
  const { feet } = pen.stance
  const [x, z] = balancePoint(feet[land], 0, pen.scale)
  const [nx, nz] = balancePoint(feet[other(land)], 0, pen.scale)
  pen.body(t, { cx: x + (nx - x) * CLOSES, cz: z + (nz - z) * CLOSES, sup: land === 'left' ? CLOSES : 1 - CLOSES })
}

/** Metres per second squared. */
const G = 9.81
/**
 * The ankle gives the last of a push: at toe-off the foot has risen so far, rises on so fast (rise a second) and is stretched so much later. A knee
 * that gave it would snap straight.
 */
const PUSHED = 0.42
const UNROLLS = 6.5
/** Who hardly leaves the floor, within the shorter of these seconds, has risen so far instead. */
const SKIMS = 0.6
const SHORT = [0.18, 0.27] as const
const STRETCHES: Seconds = 0.11
/** And it takes the first of a landing: stretched until so long before, at touch-down it has come down so far and comes down so fast. */
const READIED: Seconds = 0.07
const TOUCHES = 0.76
const ROLLS = 5
const SAME: Seconds = 0.002
/** A foot comes down with the body, by this share, over its last so many seconds, and meets the floor softly in the very last. */
const FALLS: Seconds = 0.12
const WITH_HER = 0.8
const MEETS: Seconds = 0.012

function landingMark(pen: Pen, side: Side, l: Leap) {
  const [x, z] = l.to
  if (l.land !== 'both' && l.closed === undefined) {
    const s = signOf(side)
    return onStage({ x: s * 0.045 * pen.scale, z: 0.05 * pen.scale, yaw: s * 56 }, x, z, pen.stance.psi)
  }
  return onStage(
    positionFeet(l.position ?? 'fifth', l.front ?? pen.stance.front, pen.turnout, pen.scale)[side],
    x,
    z,
    pen.stance.psi,
  )
}

/** Way over the floor: gathered in the push, one speed in the air, spent in the landing. */
function fly(pen: Pen, l: Leap, x0: number, z0: number): void {
  const x1 = pen.now('cx')
  const z1 = pen.now('cz')
  const gather = l.take - l.plie
  const air = l.touch - l.take
  const spend = Math.min(l.until - l.touch, 0.38)
  const weight = gather * 0.5 + air + spend * 0.42
  for (const [channel, from, to] of [
    ['cx', x0, x1],
    ['cz', z0, z1],
  ] as const) {
    const v = (to - from) / weight
    pen.key(channel, l.take, from + v * gather * 0.5, v, 0)
    pen.key(channel, l.touch, from + v * (gather * 0.5 + air), v, 0)
    pen.key(channel, l.touch + spend, to, 0, 0)
    if (spend < l.until - l.touch - 0.01) pen.key(channel, l.until, to, 0, 0)
  }
}

/** A landing takes at least this share of its step. */
const LANDING = 0.18

/** Shortest push before a landing on a count, and shortest landing after it, seconds. */
const SHORTEST_PUSH: Seconds = 0.09
const SHORTEST_LANDING: Seconds = 0.05

/** A jump whose landing is written may stay less long in the air, for the sake of its push: at least this share. */
const LEAST_FLIGHT = 0.86

/** What every jump may be told. */
export interface JumpOptions extends StepOptions {
  /** Seconds in the air. */
  air?: Seconds
  /** Beats after its own count at which she lands; 0 lands on it, and the spring comes out of the step before. */
  lands?: Beats
}

/** Share of a jump that has gone when she lands. */
export const SPRINGS = 0.66

/** What a jump that lands on its count takes out of the step before, beats. */
export function leadOf({ lands, beats }: JumpOptions, usual: Beats): Beats {
  return lands === 0 ? SPRINGS * (beats ?? usual) : 0
}

/** A step that jumps. */
export function jumpStep(name: string, usual: Beats, o: JumpOptions, write: (pen: Pen) => void): Step {
  return bodyStep(name, usual, o, write, leadOf(o, usual))
}

/**
 * Times of a jump within a step: pliés before and after, seconds in the air (`o.air`, else `usual`; more for who jumps big), at most `most` of the
 * step in the air. A jump that is told when it `lands` does so then.
 */
export function times(
  pen: Pen,
  o: JumpOptions,
  usual: Seconds,
  { plie = 0.2, take = 0.34, most = 0.48 } = {},
): { plie: number; take: number; touch: number } {
  const air = (o.air ?? usual) * (1 + (pen.habits.ballon ?? 0))
  const length = o.lands === undefined || o.beats === undefined ? pen.length : o.beats * pen.beat
  const flight = Math.min(air, length * most, length * (1 - LANDING - take))
  if (o.lands === undefined) return { plie: pen.at(plie), take: pen.at(take), touch: pen.at(take) + flight }
  const touch = pen.count + o.lands * pen.beat
  // A spring that is short of time flies a little less.
  const shown = Math.max(LEAST_FLIGHT * flight, Math.min(flight, touch - pen.t0 - 0.95 * take * length))
  const takes = Math.max(touch - shown, pen.t0 + SHORTEST_PUSH)
  if (touch - takes < 0.6 * flight)
    throw pen.fail(
      'has no time for its spring before it lands',
      'let it land later, or give it or the step before more beats',
    )
  if (touch > pen.t1 - SHORTEST_LANDING)
    throw pen.fail('lands as it ends', 'give it more beats, or let it land earlier')
  const readied = Math.min(pen.at(plie), takes - SHORTEST_PUSH)
  return { plie: Math.max(readied, takes - (take - plie) * length), take: takes, touch }
}

/** Legs of both sides stretched under the body in the air at t, `apart` degrees sideways (negative crosses). */
export function underBody(pen: Pen, t: Seconds, apart: Degrees): void {
  for (const side of SIDES) pen.leg(side, t, { el: apart, az: 84, kn: 0, pf: 92, to: 70, ret: 0, gl: 0 })
}
