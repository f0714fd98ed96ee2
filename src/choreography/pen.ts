import type { Side } from '../notation/body'
import type { Beats, Degrees, Mark, Metres, Seconds } from '../notation/units'
import { armPair, isArmName, type ArmPose } from './arms'
import {
  restOf,
  type ArmChannel,
  type ArmValues,
  type BodyValues,
  type Channel,
  type LegChannel,
  type LegValues,
} from './channels'
import { TURNOUT, type Habits } from './habits'
import { line, type FloorPath } from './paths'
import { balancePoint, nearest, onStage, other, pointeFeet, positionFeet, SIDES, type Foot } from './positions'
import type { Rig } from './rig'
import type { Sheet } from './sheet'
import type { Track } from './track'
import type { Arms, Look, Position, StepOptions, Travel } from './types'

/** How a dancer stands when a step is over: what the next one begins with. */
export interface Stance {
  x: Metres
  z: Metres
  psi: Degrees
  /** Who carries. */
  support: Side | 'both'
  /** The foot in front in a closed position. */
  front: Side
  position: Position
  /** Rise of the carrying feet. */
  rise: number
  feet: Record<Side, Foot>
  /** Speed she comes out of a run with, m/s; 0 when she has come to rest. */
  speed: number
  /** Is the foot on its mark? */
  down: Record<Side, boolean>
}

/** Ways a leg may go. */
export type Line = 'front' | 'side' | 'back'

const BODY_NEUTRAL = { tilt: 3, open: 0, list: 0, ext: 6, side: 0, twist: 0 }

/** Degrees the head is turned and raised for a look, before the side it goes to is known. */
const LOOKS: Record<Look, readonly [hy: number, hp: number, hi: number]> = {
  front: [0, 0, 0],
  profile: [0, 2, 0],
  over: [38, 6, -6],
  down: [8, -22, 4],
  up: [6, 22, 0],
}

/**
 * Writes one step: keys of channels between the step's start and end, and the stance it leaves. A channel a step touches is held still until
 * the step begins, so steps may stand bars apart.
 */
export class Pen {
  constructor(
    readonly sheet: Sheet,
    readonly stance: Stance,
    readonly rig: Rig,
    readonly habits: Habits,
    /** Start and end of the step. */
    readonly t0: Seconds,
    readonly t1: Seconds,
    readonly beats: Beats,
    /** Time of the step's count; later than t0 for steps whose plié comes before it. */
    readonly count: Seconds,
    /** The step flows into a jump at its end, from this foot. */
    readonly into: Side | null,
    private readonly complaint: (what: string, mend: string) => Error,
  ) {}

  /** Time at a share u of the step. */
  at(u: number): Seconds {
    return this.t0 + (this.t1 - this.t0) * u
  }
  get length(): Seconds {
    return this.t1 - this.t0
  }
  get scale(): number {
    return this.rig.scale
  }
  get turnout(): Degrees {
    return this.habits.turnout ?? TURNOUT
  }

  /** A pen for a part of this step, from share to share. */
  part(from: number, until: number): Pen {
    const [a, b] = [this.at(from), this.at(until)]
    return new Pen(
      this.sheet,
      this.stance,
      this.rig,
      this.habits,
      a,
      b,
      this.beats * (until - from),
      a,
      null,
      this.complaint,
    )
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

  /** Trunk as in standing, with what differs. */
  neutral(t: Seconds, but: Partial<BodyValues> = {}): void {
    this.body(t, { ...BODY_NEUTRAL, ...but })
  }

  /** Both arms to a pose at t. */
  arms(t: Seconds, arms: Arms | 'keep' | undefined, near: Side = 'right'): void {
    if (arms === undefined || arms === 'keep') return
    const [l, r] = resolveArms(arms, near)
    this.armPose('left', t, l)
    this.armPose('right', t, r)
  }
  armPose(side: Side, t: Seconds, [ae, aa, at, af, aw, ap]: ArmPose): void {
    this.arm(side, t, { ae, aa, at, af, aw, ap })
  }

  /** Head to a look at t; `side` is the side it turns to. */
  look(t: Seconds, look: Look | 'keep' | undefined, side: Side = 'left'): void {
    if (look === undefined || look === 'keep') return
    const [hy, hp, hi] = LOOKS[look]
    const s = side === 'left' ? 1 : -1
    if (look === 'front') {
      const psi = this.stance.psi
      this.body(t, { hy: clampYaw(nearest(0, psi) - psi), hp, hi })
    } else this.body(t, { hy: hy * s, hp, hi: hi * s })
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
    if (travel.path) return travel.path
    const to = travel.to ?? this.place(...(travel.by ?? fallback))
    return line([this.stance.x, this.stance.z], to)
  }

  /** Takes a foot off its mark at t; its leg is free after `over` seconds. */
  lift(side: Side, t: Seconds, over: Seconds = 0.14): void {
    if (!this.stance.down[side]) return
    const s = side === 'left' ? 'L' : 'R'
    this.key(`fc${s}`, t, 1)
    this.key(`fc${s}`, t + over, 0)
    this.keep(t + over, `fx${s}`, `fz${s}`, `fh${s}`, `yaw${s}`)
    this.sheet.plantEnds(side, t)
    this.stance.down[side] = false
  }

  /** Brings a foot to a mark, arriving at `until`: through the air if it has none, else from mark to mark, `high` metres above the floor. */
  step(side: Side, from: Seconds, until: Seconds, mark: Foot, high: Metres = 0.02): void {
    const s = side === 'left' ? 'L' : 'R'
    const c = this.stance
    const yaw = nearest(mark.yaw, c.feet[side].yaw)
    if (c.down[side]) {
      this.sheet.plantEnds(side, from)
      this.keep(from, `fx${s}`, `fz${s}`, `yaw${s}`)
      this.key(`fh${s}`, from, 0)
      this.key(`fh${s}`, (from + until) / 2, high)
    } else {
      const start = Math.max(from + (until - from) * 0.4, this.sheet.lastTime(`fc${s}`) + 1e-3)
      this.key(`fc${s}`, start, 0)
      this.leg(side, start, { fx: mark.x, fz: mark.z, yaw, fh: 0 })
      this.leg(side, until, {
        el: this.legNow(side, 'el') < 0 ? -8 : 8,
        kn: 8,
        pf: 25,
        ret: 0,
        gl: 0,
        to: this.turnout,
      })
    }
    this.leg(side, until, { fc: 1, fx: mark.x, fz: mark.z, yaw, fh: 0 })
    this.sheet.plantBegins(side, until, mark.x, mark.z)
    c.feet[side] = { x: mark.x, z: mark.z, yaw }
    c.down[side] = true
  }

  /** Moves the tip of a standing foot to a place without saying how the foot is turned. */
  glide(side: Side, from: Seconds, until: Seconds, x: Metres, z: Metres, high: Metres): void {
    const s = side === 'left' ? 'L' : 'R'
    this.sheet.plantEnds(side, from)
    this.keep(from, `fx${s}`, `fz${s}`)
    this.key(`fh${s}`, from, 0)
    this.key(`fh${s}`, (from + until) / 2, high)
    this.leg(side, until, { fx: x, fz: z, fh: 0 })
    this.sheet.plantBegins(side, until, x, z)
    this.stance.feet[side] = { ...this.stance.feet[side], x, z }
  }

  /** Puts the weight on one foot or both at t, as high as `rise` says; knees `sk` degrees. */
  weigh(t: Seconds, who: Side | 'both', rise: number, sk = 0): void {
    const c = this.stance
    const [lx, lz] = balancePoint(c.feet.left, rise, this.scale)
    const [rx, rz] = balancePoint(c.feet.right, rise, this.scale)
    const w = who === 'left' ? 0 : who === 'right' ? 1 : 0.5
    this.body(t, { sup: w, cx: lx + (rx - lx) * w, cz: lz + (rz - lz) * w, hipW: 0, pel: 0 })
    for (const side of SIDES) if (who === 'both' || who === side) this.leg(side, t, { rise, sk })
    c.support = who
    c.rise = rise
    c.speed = 0
  }

  /** Knee of a carrying leg at t. */
  weighKnees(side: Side, t: Seconds, sk: Degrees): void {
    this.leg(side, t, { sk })
  }

  /** When a push may begin: after the last jump is over, at most half a second before its plié. */
  jumpStart(plie: Seconds): Seconds {
    const before = this.sheet.jumps.at(-1)?.until ?? 0
    return Math.min(plie, Math.max(before, this.t0, plie - 0.5))
  }

  /** Holds weight, rise and knees as they are until t. */
  keepBalance(t: Seconds): void {
    this.keep(t, 'cx', 'cz', 'sup', 'skL', 'skR', 'riseL', 'riseR')
  }

  /**
   * Stands on one leg at `until`. From two feet the weight goes over; from the other leg the foot is set `ahead` metres before her
   * (and `aside` towards its own side) and the weight goes onto it. The other foot leaves the floor.
   */
  standOn(side: Side, from: Seconds, until: Seconds, rise: number, { ahead = 0, aside = 0, sk = 0 } = {}): void {
    const c = this.stance
    const free = other(side)
    const stays = c.down[side] && Math.hypot(ahead, aside) < 0.03 && this.turnedWell(side, 24)
    const over = Math.min(0.16, (until - from) * 0.5)
    const was = c.rise
    if (!stays) {
      const s = side === 'left' ? 1 : -1
      const psi = c.psi
      if (c.down[free]) this.weigh(from + (until - from) * 0.25, free, c.rise, this.legNow(free, 'sk'))
      const [hx, hz] = this.place(s * aside, ahead)
      const flat = this.mark(positionFeet('fifth', side, this.turnout, this.scale)[side], hx, hz, psi)
      const touch = from + (until - from) * 0.55
      this.leg(side, touch, { rise: Math.max(rise, 0.35) })
      this.step(side, from, touch, flat, 0.03)
      c.x = hx
      c.z = hz
    }
    this.weigh(until, side, rise, sk)
    if (c.down[free] && (!stays || (rise > 0.6 && was < 0.6))) {
      const leaves = from + (until - from) * (stays ? 0.3 : 0.6)
      this.leg(free, leaves, { rise: Math.max(0.5, this.legNow(free, 'rise')) })
      this.lift(free, leaves, (until - from) * 0.3)
    } else this.lift(free, until - over, over + 0.04)
  }

  /** Is a standing foot turned out as it should be, within so many degrees? */
  turnedWell(side: Side, within: Degrees): boolean {
    const s = side === 'left' ? 1 : -1
    const rel = s * (this.stance.feet[side].yaw - this.stance.psi)
    const now = rel - 360 * Math.round(rel / 360)
    const unturned = this.stance.position === 'sixth' || this.stance.position === 'parallel'
    return Math.abs(now - (unturned ? 5 : this.turnout)) < within
  }

  /** Closes to a position on two feet, arriving at `until`; on pointe if `rise` is high. A foot that stands well stays where it is. */
  close(
    position: Position,
    from: Seconds,
    until: Seconds,
    { front = this.stance.front, rise = 0, sk = 0, weigh = true } = {},
  ): void {
    const c = this.stance
    const high = rise > 0.6
    const want = (high ? pointeFeet : positionFeet)(position, front, this.turnout, this.scale)
    const anchor = this.anchorFoot()
    if (anchor) {
      const at = onStage(want[anchor], 0, 0, c.psi)
      c.x = c.feet[anchor].x - at.x
      c.z = c.feet[anchor].z - at.z
    }
    const marks = { left: this.mark(want.left), right: this.mark(want.right) }
    const moves = SIDES.filter((s) => !c.down[s] || differs(c.feet[s], marks[s]))
    const wasHigh = c.rise > 0.6
    const order = moves.length === 2 && moves[0] === (anchor ?? front) ? [moves[1]!, moves[0]!] : moves
    const together = high || wasHigh || moves.length < 2
    order.forEach((side, i) => {
      const span = (until - from) / (together ? 1 : 2)
      const begin = from + (together ? 0 : i * span)
      this.step(side, begin, begin + span, marks[side], together && moves.length === 2 ? 0.006 : 0.018)
    })
    c.position = position
    c.front = front
    if (!weigh) return
    if (position === 'b+') {
      this.weigh(until, front, rise, sk)
      this.leg(other(front), until, { rise: 0.88 })
    } else this.weigh(until, 'both', rise, sk)
  }

  /** The one foot she stands on, if it stands well enough to stay. */
  private anchorFoot(): Side | null {
    const c = this.stance
    const single = SIDES.filter((s) => c.down[s])
    if (single.length !== 1) return null
    return this.turnedWell(single[0]!, 20) ? single[0]! : null
  }

  /** A free leg to a line, degrees; behind her the elevation is written so that the leg never sweeps round the side. */
  free(side: Side, t: Seconds, dir: Line, el: Degrees, but: Partial<LegValues> = {}): void {
    this.leg(side, t, { ...this.lineOf(side, dir, el), kn: 0, pf: 90, to: 76, ret: 0, gl: 0, ...but })
  }
  /** Elevation and azimuth of a line, in the way of writing that continues what the leg does now. */
  lineOf(side: Side, dir: Line, el: Degrees): { el: Degrees; az: Degrees } {
    if (dir === 'front') return { el, az: 2 }
    if (dir === 'side') return { el, az: 80 }
    const sideways = this.legNow(side, 'az') > 45 && this.legNow(side, 'el') > 20
    return sideways ? { el, az: 180 } : { el: -el, az: 0 }
  }
  /** Readies the leg of a foot that is about to leave the floor. */
  unroll(side: Side, t: Seconds, dir: Line): void {
    const back = dir === 'back'
    this.leg(side, t, {
      el: back ? -8 : 8,
      az: dir === 'side' ? 80 : back ? 0 : 2,
      kn: 6,
      pf: 30,
      to: this.turnout,
      ret: 0,
      gl: 0,
    })
  }

  /** Keeps the weight over one foot while it turns and rises, by what is written of it; `n` pieces. */
  balanceAlong(side: Side, from: Seconds, until: Seconds, n: number): void {
    const s = side === 'left' ? 'L' : 'R'
    const [rise, yaw, x, z] = [`rise${s}`, `yaw${s}`, `fx${s}`, `fz${s}`].map((c) =>
      this.sheet.track(c as Channel),
    ) as [Track, Track, Track, Track]
    for (let i = 0; i <= n; i++) {
      const t = from + ((until - from) * i) / n
      const [cx, cz] = balancePoint({ x: x.at(t), z: z.at(t), yaw: yaw.at(t) }, rise.at(t), this.scale)
      this.body(t, { cx, cz })
    }
  }

  /** Writes the options every step has: facing is the caller's; arms and look arrive at t. */
  dress(t: Seconds, o: StepOptions, near: Side, arms?: Arms, look?: Look): void {
    this.arms(t, o.arms ?? arms, near)
    this.look(t, o.look ?? look, near)
  }
}

/** Moves of a foot smaller than this are not made. */
function differs(a: Foot, b: Foot): boolean {
  const turn = Math.abs(nearest(a.yaw, b.yaw) - b.yaw)
  return Math.hypot(a.x - b.x, a.z - b.z) > 0.012 || turn > 10
}

/** The head turns no further than this against the body, degrees. */
function clampYaw(yaw: Degrees): Degrees {
  return Math.max(-72, Math.min(72, yaw))
}

/** Left and right pose of what an author may write for arms. */
export function resolveArms(arms: Arms, near: Side): readonly [ArmPose, ArmPose] {
  if (typeof arms === 'string') return armPair(arms, near)
  if (arms.length === 6) return [arms as ArmPose, arms as ArmPose]
  const [l, r] = arms as readonly [string | ArmPose, string | ArmPose]
  return [single(l, near, 0), single(r, near, 1)]
}

function single(pose: string | ArmPose, near: Side, index: 0 | 1): ArmPose {
  if (typeof pose !== 'string') return pose
  if (!isArmName(pose)) throw new RangeError(`There is no arm pose "${pose}"; the poses are listed in arms.ts`)
  return armPair(pose, near)[index]
}
