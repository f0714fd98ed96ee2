import type { Side } from '../../notation/body'
import { wander } from '../../score/noise'
import { armPair, ARM_POSES } from '../arms'
import type { Pen } from '../pen'
import { nearest, other } from '../positions'
import { Track } from '../track'
import type { Step, StepOptions } from '../types'
import { awayAt, AXIS, spot, turnSign } from './spin'
import { bodyStep } from './step'

/** Share of a turn between the deepest plié and the strike on pointe. */
const STRIKE = 0.22
/** The foot is all but up when the count falls; it settles within this share of a turn. */
const SETTLES = 0.1
/** Unevenness of the speed: on the flat foot the leg takes the push and the body nearly waits. */
const PULSE = 0.85
const PEAK = 0.58
/** Flat until, and flat again from, these shares of a turn. */
const LEAVES_FLAT = 0.11
const BACK_FLAT = 0.9
/** Turnout of the standing foot when it comes back to the flat, degrees. */
const FLAT_OUT = 52

/** Angle turned after a share u of one fouetté, degrees, and its rate per turn. */
function angle(u: number): number {
  const k = PULSE / (2 * Math.PI)
  return 360 * (u + k * (Math.sin(2 * Math.PI * (u - PEAK)) - Math.sin(-2 * Math.PI * PEAK)))
}
function rate(u: number): number {
  return 360 * (1 + PULSE * Math.cos(2 * Math.PI * (u - PEAK)))
}

/**
 * Fouettés ronds de jambe en tournant: each strikes pointe on its count, the plié before it. The foot's yaw is frozen on the flat and rides
 * with the body on pointe; the head whips once a turn.
 */
export function fouettes(n: number, o: StepOptions & { turn?: Side } = {}): Step {
  const beats = o.beats ?? 2 * n
  return bodyStep(
    `fouettes ${n}`,
    beats,
    o,
    (pen) => {
      const turn = o.turn ?? 'right'
      const support = other(turn)
      const period = (pen.t1 - pen.count) / n
      if (period < 0.6)
        throw pen.fail(
          `asks for a fouetté in ${period.toFixed(2)} s`,
          `give it ${Math.ceil((0.8 / period) * beats)} beats`,
        )
      const first = pen.count - STRIKE * period
      enter(pen, turn, support, first)
      for (let k = 0; k < n; k++) writeOne(pen, turn, support, first + k * period, period, k)
      turnBody(pen, turn, support, first, period, n)
      finish(pen, turn, support, first + n * period)
    },
    1.04,
  )
}

/** From the preparation: plié on the support leg, the other unfolds to the front. */
function enter(pen: Pen, turn: Side, support: Side, first: number): void {
  if (first < pen.t0 + 0.05) throw pen.fail('has no time for its first plié', 'put a preparation before it')
  pen.unroll(turn, pen.t0, 'front')
  const leaves = pen.t0 + Math.min(0.12, (first - pen.t0) * 0.3)
  pen.weigh(leaves, pen.stance.support === turn ? 'both' : support, 0, 40)
  pen.lift(turn, leaves, Math.min(0.2, first - leaves))
  pen.leg(turn, (leaves + first) / 2, { el: 50, az: 6, kn: 58, pf: 88, to: 72, ret: 0, gl: 0 })
  pen.key('psi', pen.t0, pen.stance.psi)
  pen.body(first, { hp: 0, hi: 0 })
}

function writeOne(pen: Pen, turn: Side, support: Side, t: number, period: number, k: number): void {
  const s = turnSign(turn)
  const at = (u: number): number => t + u * period
  const vary = wander(k * 0.7, pen.habits.seed ?? 0)
  const low = 48 + 2.5 * vary
  pen.weighKnees(support, at(0), low)
  pen.leg(support, at(0), { rise: 0 })
  pen.leg(turn, at(0), { ret: 0, el: 78 + 2 * vary, az: 10, kn: 0, to: 72, pf: 90, gl: 0 })
  pen.body(at(0), { list: 0, tilt: 2, side: 0, open: 0, twist: 0, ext: 6 })
  pen.leg(support, at(LEAVES_FLAT), { rise: 0 })
  pen.leg(turn, at(0.12), { el: 84, az: 48, kn: 0 })
  pen.weighKnees(support, at(0.12), 24)
  pen.leg(turn, at(STRIKE), { el: 88, az: 84, kn: 0, to: 80 })
  pen.vouch('side', turn, at(STRIKE), 88)
  pen.leg(support, at(STRIKE + SETTLES), { rise: 1 })
  pen.weighKnees(support, at(STRIKE), 0)
  pen.body(at(STRIKE), { list: -5 * s, side: 3 * s })
  pen.leg(turn, at(0.25), { kn: 0, ret: 0 })
  pen.leg(turn, at(0.28), { el: 86, az: 90 })
  pen.leg(turn, at(0.46), { el: 72, az: 82, kn: 130, to: 104 })
  pen.leg(turn, at(0.47), { ret: 1, rh: 1, rb: 1 })
  pen.body(at(0.46), { list: -2 * s, side: 0 })
  pen.leg(turn, at(0.77), { el: 72, az: 78, kn: 130, to: 100 })
  pen.leg(support, at(0.77), { rise: 1 })
  pen.leg(turn, at(0.78), { ret: 1 })
  pen.weighKnees(support, at(0.81), 0)
  pen.leg(turn, at(0.9), { el: 78, az: 34, kn: 60, to: 82 })
  pen.weighKnees(support, at(0.9), 20)
  pen.leg(turn, at(0.91), { ret: 0 })
  pen.leg(support, at(0.93), { rise: 0 })
  pen.armPose(turn, at(0), [60, 56, 50, 64, 10, 0])
  pen.armPose(support, at(0), ARM_POSES.second)
  const [l, r] = armPair('second', turn)
  pen.armPose('left', at(0.24), l)
  pen.armPose('right', at(0.24), r)
  const high = k >= 16 && k < 24 && k % 4 === 3
  const closed = high ? ARM_POSES.third : ARM_POSES.first
  // All the way up takes a little longer.
  const gathered = at(high ? 0.58 : 0.48)
  pen.armPose(turn, gathered, closed)
  pen.armPose(support, gathered, closed)
  pen.armPose(turn, at(0.82), high ? ARM_POSES.first : closed)
  pen.armPose(support, at(0.7), closed)
}

function turnBody(pen: Pen, turn: Side, support: Side, first: number, period: number, n: number): void {
  const s = turnSign(turn)
  const psi0 = pen.stance.psi
  const until = first + n * period
  const theta = (t: number): number => {
    const k = Math.min(n - 1, Math.max(0, Math.floor((t - first) / period)))
    return 360 * k + angle((t - first) / period - k)
  }
  const wind = Math.min(0.25, (first - pen.t0) * 0.6)
  pen.key('psi', first - wind, psi0 + s * 7, 0)
  pen.curve('psi', first, until, n * 14, (t) => psi0 - s * theta(t))
  pen.key('psi', Math.min(pen.t1, until + period * 0.2), psi0 - s * (360 * n + 9))
  pen.key('psi', pen.t1, psi0 - s * 360 * n)
  const away = awayAt(rate(PEAK) / period)
  pen.curve('hy', first, until, n * 30, (t) => s * spot(theta(t), away))
  pen.key('hy', pen.t1, 0)
  const rel0 = FLAT_OUT + angle(LEAVES_FLAT) + 360 - angle(BACK_FLAT)
  const rel = new Track([
    { t: LEAVES_FLAT, v: rel0, vel: rate(LEAVES_FLAT), from: 0 },
    { t: 0.3, v: 68, from: 0 },
    { t: 0.68, v: 60, from: 0 },
    { t: BACK_FLAT, v: FLAT_OUT, vel: rate(BACK_FLAT), from: 0 },
  ])
  const channel = support === 'left' ? 'yawL' : 'yawR'
  const stood = psi0 + s * (FLAT_OUT + 360 - angle(BACK_FLAT))
  const round = nearest(stood, pen.stance.feet[support].yaw) - stood
  const flat = (k: number): number => psi0 + round + s * (FLAT_OUT - (360 * k + angle(BACK_FLAT)))
  pen.key(channel, pen.t0, pen.now(channel))
  pen.key(channel, first, flat(-1), 0)
  for (let k = 0; k < n; k++) {
    const at = (u: number): number => first + (k + u) * period
    pen.key(channel, at(LEAVES_FLAT), flat(k - 1), 0)
    for (let i = 1; i < 12; i++) {
      const u = LEAVES_FLAT + ((BACK_FLAT - LEAVES_FLAT) * i) / 12
      const f = (w: number): number => psi0 + round + s * (rel.at(w) - 360 * k - angle(w))
      pen.key(channel, at(u), f(u), (f(u + 1e-3) - f(u - 1e-3)) / (2e-3 * period))
    }
    pen.key(channel, at(BACK_FLAT), flat(k), 0)
  }
  pen.stance.feet[support] = { ...pen.stance.feet[support], yaw: flat(n - 1) }
  pen.stance.psi = psi0 - s * 360 * n
  pen.stance.support = support
  pen.body(first, { sup: support === 'left' ? 0 : 1, pel: 0 })
  pen.body(first + STRIKE * period, { pel: AXIS })
  pen.balanceAlong(support, pen.t0 + (first - pen.t0) * 0.5, until, n * 24)
}

/** The last plié opens into fourth. */
function finish(pen: Pen, turn: Side, support: Side, t: number): void {
  pen.keep(t, 'sup', 'pel')
  pen.body(t + 0.2, { pel: 0 })
  pen.weighKnees(support, t, 46)
  pen.leg(turn, t, { ret: 0, el: 46, az: 16, kn: 30 })
  pen.stance.rise = 0
  pen.stance.down[turn] = false
  pen.close('fourth', t, pen.t1, { front: support, sk: 30 })
  pen.neutral(pen.t1)
  pen.arms(pen.t1, 'small', turn)
}
