import type { Side } from '../notation/body'
import type { Degrees, Metres, Seconds } from '../notation/units'
import type { Channel } from './channels'
import { Keys } from './keys'
import { balancePoint, nearest, onStage, other, pointeFeet, positionFeet, SIDES, type Foot } from './positions'
import type { Track } from './track'
import type { Position } from './types'
import { RAD } from './vec'
import { smoothstep } from '../score/ease'

/** Feet and weight: how a step leaves marks, takes new ones, and stands. */
export class Footwork extends Keys {
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
    const psi = this.sheet.track('psi')
    const yaw = nearest(mark.yaw, c.feet[side].yaw + psi.at(until) - psi.at(from))
    const walked = c.down[side]
    if (walked) {
      this.sheet.plantEnds(side, from)
      this.keep(from, `fx${s}`, `fz${s}`, `yaw${s}`)
      this.pass(side, from, until, high)
      this.goRound(side, from, until, { ...mark, yaw })
    } else {
      const el = this.legNow(side, 'el')
      if ((el < -30 || (el > 30 && this.legNow(side, 'az') > 120)) && this.legNow(side, 'kn') < 20)
        this.leg(side, from + (until - from) * 0.5, { kn: 34, to: PASSING })
      const ramp = Math.min(until - from, Math.max((until - from) * 0.6, COMES_DOWN))
      const start = Math.max(until - ramp, this.sheet.lastTime(`fc${s}`) + 1e-3)
      this.key(`fc${s}`, start, 0)
      this.leg(side, start, { fx: mark.x, fz: mark.z, yaw, fh: 0 })
      this.leg(side, until, {
        el: el < 0 ? -8 : 8,
        kn: 8,
        pf: 25,
        ret: 0,
        gl: 0,
        to: this.turnout,
      })
    }
    this.leg(side, until, { fc: 1, fx: mark.x, fz: mark.z, yaw })
    this.key(`fh${s}`, until + (walked ? SOLE + (SLOW_SOLE - SOLE) * smoothstep(...SLOW_STEP, until - from) : 0), 0)
    this.sheet.plantBegins(side, until, mark.x, mark.z)
    c.feet[side] = { x: mark.x, z: mark.z, yaw }
    c.down[side] = true
  }

  /** Leads a moving foot round the other, which stands, when its straight way would go through that ankle. */
  private goRound(side: Side, from: Seconds, until: Seconds, to: Foot): void {
    const still = this.ankle(this.stance.feet[other(side)])
    const a = this.ankle(this.stance.feet[side])
    const b = this.ankle(to)
    const [dx, dz] = [b[0] - a[0], b[1] - a[1]]
    const way = dx * dx + dz * dz
    if (way < 0.02 || !this.stance.down[other(side)]) return
    const u = ((still[0] - a[0]) * dx + (still[1] - a[1]) * dz) / way
    if (u < 0.12 || u > 0.88) return
    const t = from + (until - from) * u
    const psi = (this.sheet.track('psi').at(t) * Math.PI) / 180
    const sign = side === 'left' ? 1 : -1
    const out = [sign * Math.cos(psi), -sign * Math.sin(psi)] as const
    const beside = (a[0] + dx * u - still[0]) * out[0] + (a[1] + dz * u - still[1]) * out[1]
    const need = Math.min(0.13, ROOM - beside / this.scale) * this.scale
    if (need < 0.012) return
    const was = this.stance.feet[side]
    this.leg(side, t, {
      fx: was.x + (to.x - was.x) * u + out[0] * need,
      fz: was.z + (to.z - was.z) * u + out[1] * need,
    })
  }

  /** Where the ankle over a mark is. */
  private ankle(foot: Foot): readonly [x: number, z: number] {
    const back = 0.16 * this.scale
    return [foot.x - Math.sin(foot.yaw * RAD) * back, foot.z - Math.cos(foot.yaw * RAD) * back]
  }

  /** Height of a foot that goes from mark to mark: it comes down late and firmly, so that the floor is met on the count. */
  private pass(side: Side, from: Seconds, until: Seconds, height: Metres): void {
    const high = Math.min(height, (until - from) * QUICKEST)
    const c = side === 'left' ? 'fhL' : 'fhR'
    this.key(c, from, 0)
    this.key(c, from + (until - from) * 0.45, high)
    this.key(c, from + (until - from) * 0.84, high * 0.5)
  }

  /** Moves the tip of a standing foot to a place, half-way over another, without saying how the foot is turned. */
  glide(
    side: Side,
    from: Seconds,
    until: Seconds,
    x: Metres,
    z: Metres,
    high: Metres,
    over: Pick<Foot, 'x' | 'z'>,
  ): void {
    const s = side === 'left' ? 'L' : 'R'
    this.sheet.plantEnds(side, from)
    this.keep(from, `fx${s}`, `fz${s}`)
    this.key(`fh${s}`, from, 0)
    this.leg(side, (from + until) / 2, { fh: high, fx: over.x, fz: over.z })
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
    c.low = false
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
      this.leg(free, leaves, { rise: Math.max(until - from < HASTE ? 0.2 : 0.5, this.legNow(free, 'rise')) })
      this.lift(free, leaves, (until - from) * 0.3)
    } else if (was > 0.6 && rise < 0.6) {
      // From two pointes she falls onto one foot: the other leaves at once, or its knee would sink through the standing leg.
      this.lift(free, from + (until - from) * 0.08, 0.13)
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

  /**
   * Closes to a position on two feet, arriving at `until`; on pointe if `rise` is high. A foot that stands well stays where it is, and so
   * does, if it is named, `stays`; `first` moves before the other.
   */
  close(
    position: Position,
    from: Seconds,
    until: Seconds,
    {
      front = this.stance.front,
      rise = 0,
      sk = 0,
      weigh = true,
      stays = null,
      first = null,
    }: { front?: Side; rise?: number; sk?: Degrees; weigh?: boolean; stays?: Side | null; first?: Side | null } = {},
  ): void {
    const c = this.stance
    const high = rise > 0.6
    const want = (high ? pointeFeet : positionFeet)(position, front, this.turnout, this.scale)
    const anchor = stays ?? this.anchorFoot()
    if (anchor) {
      const at = onStage(want[anchor], 0, 0, c.psi)
      c.x = c.feet[anchor].x - at.x
      c.z = c.feet[anchor].z - at.z
    }
    const marks = { left: this.mark(want.left), right: this.mark(want.right) }
    const moves = SIDES.filter((s) => !c.down[s] || differs(c.feet[s], marks[s]))
    const wasHigh = c.rise > 0.6
    const carries = anchor ?? (c.support === 'both' ? front : c.support)
    const last = first ? other(first) : position === 'b+' ? other(front) : carries
    const order = moves.length === 2 && moves[0] === last ? [moves[1]!, moves[0]!] : moves
    const together = high || wasHigh || moves.length < 2
    order.forEach((side, i) => {
      const span = (until - from) / (together ? 1 : 2)
      const begin = from + (together ? 0 : i * span)
      if (!together && this.far(side, marks[side])) this.leanOn(other(side), begin + span * 0.25, span)
      this.step(side, begin, begin + span, marks[side], together && moves.length === 2 ? 0.006 : 0.018)
    })
    c.position = position
    c.front = front
    if (!weigh) return
    if (position === 'b+') {
      this.weigh(until, front, rise, sk)
      this.leg(other(front), until, { rise: 0.88 })
    } else this.weigh(until, 'both', rise, sk)
    const comes = order.at(-1)
    if (comes && !high && !wasHigh && position !== 'b+') this.leanBack(comes, until)
  }

  /** Where one foot has just come to the other, the one that stood still carries most. */
  private leanBack(comes: Side, t: Seconds): void {
    const stood = balancePoint(this.stance.feet[other(comes)], 0, this.scale)
    const come = balancePoint(this.stance.feet[comes], 0, this.scale)
    const [cx, cz] = [stood[0] + (come[0] - stood[0]) * CLOSES, stood[1] + (come[1] - stood[1]) * CLOSES]
    this.body(t, { cx, cz, sup: comes === 'right' ? CLOSES : 1 - CLOSES })
  }

  /** Is a mark a real step away? */
  private far(side: Side, mark: Foot): boolean {
    const foot = this.stance.feet[side]
    return this.stance.down[side] && Math.hypot(foot.x - mark.x, foot.z - mark.z) > 0.08
  }

  /** Lets one foot carry at t, while the other is set within `span`: in a quick step the weight goes over by a part only. */
  private leanOn(side: Side, t: Seconds, span: Seconds): void {
    if (!this.stance.down[side]) return
    const { feet } = this.stance
    const share = 0.5 + 0.5 * smoothstep(LEANS[0], LEANS[1], span)
    const on = balancePoint(feet[side], this.legNow(side, 'rise'), this.scale)
    const off = balancePoint(feet[other(side)], this.legNow(other(side), 'rise'), this.scale)
    const [cx, cz] = [off[0] + (on[0] - off[0]) * share, off[1] + (on[1] - off[1]) * share]
    this.body(t, { sup: side === 'left' ? 1 - share : share, cx, cz })
  }

  /** The one foot she stands on, if it stands well enough to stay. */
  private anchorFoot(): Side | null {
    const c = this.stance
    const single = SIDES.filter((s) => c.down[s])
    if (single.length !== 1) return null
    return this.turnedWell(single[0]!, 20) ? single[0]! : null
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
}

/** A step that takes so long is half leant into, one that takes so long wholly; seconds. */
const LEANS = [0.1, 0.28] as const

/** Share of the weight that a foot has taken when it closes to the other. */
export const CLOSES = 0.3

/** A leg that comes through from behind is less turned out, or its foot would swing across the standing leg; degrees. */
const PASSING: Degrees = 24

/** Who is on the other leg in less than this does not roll up over the toes. */
const HASTE: Seconds = 0.2

/** A leg in the air takes at least so long to come to its mark, if it has the time. */
const COMES_DOWN: Seconds = 0.16

/** What a sole gives: the floor has the shoe on the count, and its whole weight so much later, seconds; in a slow step later. */
const SOLE: Seconds = 0.01
const SLOW_SOLE: Seconds = 0.018
const SLOW_STEP = [0.32, 0.5] as const
/** A foot is lifted and put down no quicker than this, metres of height a second of the step. */
const QUICKEST = 0.3

/** Ankles pass one another at this distance, metres. */
const ROOM = 0.125

/** Moves of a foot smaller than this are not made. */
function differs(a: Foot, b: Foot): boolean {
  const turn = Math.abs(nearest(a.yaw, b.yaw) - b.yaw)
  return Math.hypot(a.x - b.x, a.z - b.z) > 0.012 || turn > 10
}
