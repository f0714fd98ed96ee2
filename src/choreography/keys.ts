import type { Side } from '../notation/body'
import type { Beats, Degrees, Mark, Metres, Seconds } from '../notation/units'
import {
  restOf,
  type ArmChannel,
  type ArmValues,
  type BodyValues,
  type Channel,
  type LegChannel,
  type LegValues,
} from './channels'
import type { Moment } from './compiled'
import { TURNOUT, type Habits } from './habits'
import { line, type FloorPath } from './paths'
import { nearest, onStage, type Foot } from './positions'
import type { Rig } from './rig'
import type { Sheet } from './sheet'
import type { Stance } from './stance'
import type { Travel } from './types'

const BODY_NEUTRAL = { tilt: 3, open: 0, list: 0, ext: 6, side: 0, twist: 0 }

/** A path may begin so far from where she is, metres: her first step brings her onto it. */
const ASTRAY: Metres = 0.5
const say = (x: Metres, z: Metres): string => `[${x.toFixed(1)}, ${z.toFixed(1)}]`

/**
 * Writes keys of channels between a step's start and end. A channel a step touches is held still until the step begins, so steps may stand
 * bars apart.
 */
export class Keys {
  constructor(
    readonly sheet: Sheet,
    readonly stance: Stance,
    readonly rig: Rig,
    readonly habits: Habits,
    /** Start and end of the step. */
    readonly t0: Seconds,
    readonly t1: Seconds,
    /** How many beats lie between them. */
    readonly beats: Beats,
    /** Time of the step's count; later than t0 for steps whose plié comes before it. */
    readonly count: Seconds,
    /** The step flows into a jump at its end, from this foot. */
    readonly into: Side | null,
    protected readonly complaint: (what: string, mend: string) => Error,
  ) {}

  /** Time at a share u of the step. */
  at(u: number): Seconds {
    return this.t0 + (this.t1 - this.t0) * u
  }
  get length(): Seconds {
    return this.t1 - this.t0
  }
  /** How long a beat is here. */
  get beat(): Seconds {
    return this.length / this.beats
  }
  get scale(): number {
    return this.rig.scale
  }
  get turnout(): Degrees {
    return this.habits.turnout ?? TURNOUT
  }

  /** An error that names dancer, bar, beat and the mend. */
  fail(what: string, mend: string): Error {
    return this.complaint(what, mend)
  }

  key(channel: Channel, t: Seconds, v: number, vel?: number, acc?: number): void {
    this.sheet.key(channel, { t, v, vel, acc, from: this.t0 })
  }
  body(t: Seconds, values: Partial<BodyValues>): void {
    for (const c in values) this.key(c as keyof BodyValues, t, values[c as keyof BodyValues]!)
  }
  leg(side: Side, t: Seconds, values: Partial<LegValues>): void {
    for (const c in values) this.key(`${c as LegChannel}${side === 'left' ? 'L' : 'R'}`, t, values[c as LegChannel]!)
  }
  arm(side: Side, t: Seconds, values: Partial<ArmValues>): void {
    for (const c in values) this.key(`${c as ArmChannel}${side === 'left' ? 'L' : 'R'}`, t, values[c as ArmChannel]!)
  }
  /** Last written value of a channel. */
  now(channel: Channel): number {
    return this.sheet.last(channel) ?? restOf(channel)
  }
  legNow(side: Side, channel: LegChannel): number {
    return this.now(`${channel}${side === 'left' ? 'L' : 'R'}`)
  }
  /** Keeps values as they are until t. */
  keep(t: Seconds, ...channels: Channel[]): void {
    for (const c of channels) this.key(c, t, this.now(c))
  }
  /** Follows a curve: keys with the curve's own velocity and acceleration, `n` pieces. */
  curve(channel: Channel, from: Seconds, until: Seconds, n: number, f: (t: Seconds) => number): void {
    const h = 1e-3
    for (let i = 0; i <= n; i++) {
      const t = from + ((until - from) * i) / n
      const a = f(t - h)
      const b = f(t)
      const c = f(t + h)
      this.key(channel, t, b, (c - a) / (2 * h), (a - 2 * b + c) / (h * h))
    }
  }

  /** Vouches for a moment: a line that is reached, or a foot that comes down on a count. */
  vouch(kind: Moment['kind'], side: Side, at: Seconds, value: number): void {
    this.sheet.moments.push({ kind, side, at, value })
  }

  /** Trunk as in standing, with what differs. */
  neutral(t: Seconds, but: Partial<BodyValues> = {}): void {
    this.body(t, { ...BODY_NEUTRAL, ...but })
  }

  /** Turns the body to a heading between two times; the nearer way round. */
  turnTo(from: Seconds, until: Seconds, heading: Degrees): void {
    this.turnBy(from, until, nearest(heading, this.stance.psi) - this.stance.psi)
  }
  turnBy(from: Seconds, until: Seconds, degrees: Degrees): void {
    if (Math.abs(degrees) < 1e-6) return
    this.key('psi', from, this.stance.psi)
    this.stance.psi += degrees
    this.key('psi', until, this.stance.psi)
  }

  /** A mark of her own frame on stage. */
  mark(foot: Foot, x = this.stance.x, z = this.stance.z, psi = this.stance.psi): Foot {
    return onStage(foot, x, z, psi)
  }
  /** A place of her own frame: metres to her left and forwards. */
  place(side: Metres, forward: Metres, psi = this.stance.psi): Mark {
    const at = onStage({ x: side, z: forward, yaw: 0 }, this.stance.x, this.stance.z, psi)
    return [at.x, at.z]
  }
  /** The way a travelling step goes. */
  way(travel: Travel, fallback: readonly [side: Metres, forward: Metres]): FloorPath {
    if (travel.path) {
      const [x, z] = travel.path.at(0)
      const away = Math.hypot(x - this.stance.x, z - this.stance.z)
      if (away > ASTRAY)
        throw this.fail(
          `begins its path at ${say(x, z)}, ${away.toFixed(1)} m from where she is, ${say(this.stance.x, this.stance.z)}`,
          'begin the path there, or bring her to it first',
        )
      return travel.path
    }
    const to = travel.to ?? this.place(...(travel.by ?? fallback))
    return line([this.stance.x, this.stance.z], to)
  }
}
