import type { Side } from '../../notation/body'
import type { Degrees, Metres, Seconds } from '../../notation/units'
import type { FloorPath } from '../paths'
import type { Pen } from '../pen'
import { balancePoint, nearest, onStage, other, signOf, type Foot } from '../positions'
import { smoothstep } from '../../score/ease'
import { turning, turnSign, writeTurn } from './spin'

/** Shares of one turn: pointe down, other foot off (in the first turn sooner), pointe off (after the last turn sooner), other foot down. */
export const POINTE = 0.1
const FREE_OFF = 0.04
const FIRST_OFF = -0.05
const POINTE_OFF = [0.8, 0.79] as const
const LAST_OFF = [0.79, 0.76] as const
/** The first of two numbers holds for turns of so many seconds each, the second for longer ones. */
const HURRIED = [0.66, 0.9] as const
const FREE_DOWN = 0.86
/** Where of the first turn's way she steps up; the step onto the pointe at most; the other foot's share of a turn's way: more would cross the legs. */
const UP_AT = 0.42
const STRIDE: Metres = 0.5
const FOLLOWS = 0.55
/** How high the free toe is drawn up, to the calf or, with time, nearly to the knee, and how high the stepping pointe passes the floor; metres. */
const DRAWN_UP = [0.17, 0.3] as const
const STEP: Metres = 0.035
/** How far beside the tip of a flat foot, whose heel lies inwards, the other one passes it. */
const BESIDE: Metres = 0.21
/** The foot of the last turn comes down so far risen: it has to be flat at once. */
const LANDS = 0.55

function paced([hurried, calm]: readonly [number, number], span: Seconds): number {
  return hurried + (calm - hurried) * smoothstep(HURRIED[0], HURRIED[1], span)
}

interface Series {
  pen: Pen
  turn: Side
  n: number
  path: FloorPath
  from: Seconds
  span: Seconds
  psi: (t: Seconds) => Degrees
}

/**
 * Piqué turns too quick for a plié each: one even rotation along the way, from pointe to demi-pointe, the free toe at the calf. Both feet keep to
 * marks that are led from place to place, so nothing is caught up with.
 */
export function writeQuickTurns(pen: Pen, turn: Side, n: number, whole: FloorPath, from: Seconds): void {
  const path = steppable(pen, whole, n)
  const span = (pen.t1 - from) / n
  const s = turnSign(turn)
  const free = other(turn)
  const start = nearest(path.heading(0), pen.stance.psi)
  pen.turnTo(pen.t0, from, start)
  const theta = turning(from, pen.t1, 360 * n, { gather: 0.3 / n, spend: 0.3 / n })
  const bend = bendOf(path)
  const psi = (t: Seconds): Degrees => start + (bend / (360 * n) - s) * theta.at(t)
  if (!pen.stance.down[free]) pen.step(free, pen.t0, from, markOf(pen, path, 0, start, free), STEP)
  const series: Series = { pen, turn, n, path, from, span, psi }
  const feet = { ...pen.stance.feet }
  writeTurn(pen, turn, theta, from, pen.t1)
  pen.stance.psi = psi(pen.t1)
  if (bend !== 0) pen.curve('psi', from, pen.t1, 12 * n, psi)
  for (let i = 0; i < n; i++) one(series, i, feet)
  carry(series)
  pen.stance.support = free
  pen.stance.rise = 0
  ;[pen.stance.x, pen.stance.z] = path.at(path.length)
}

/** How far a way bends from its beginning to its end, all round it; degrees. */
function bendOf(path: FloorPath): Degrees {
  let bend = 0
  for (let i = 0; i < SAMPLES; i++) {
    const [a, b] = [path.heading((path.length * i) / SAMPLES), path.heading((path.length * (i + 1)) / SAMPLES)]
    bend += nearest(b - a, 0)
  }
  return bend
}
const SAMPLES = 24

/** Furthest that one quick turn travels, metres of a 1.70 m body. */
const TRAVEL: Metres = 1.1

/** What quick turns can cover of a way, from where she is. */
function steppable(pen: Pen, path: FloorPath, n: number): FloorPath {
  const length = Math.min(path.length, TRAVEL * pen.scale * n)
  const [x0, z0] = path.at(0)
  const off = [pen.stance.x - x0, pen.stance.z - z0] as const
  return {
    ...path,
    length,
    at: (s) => {
      const [x, z] = path.at(s)
      const fade = 1 - s / length
      return [x + off[0] * fade, z + off[1] * fade]
    },
  }
}

function markOf(pen: Pen, path: FloorPath, s: Metres, psi: Degrees, side: Side): Foot {
  const [x, z] = path.at(Math.min(path.length, s))
  return onStage({ x: signOf(side) * 0.06 * pen.scale, z: 0.03 * pen.scale, yaw: signOf(side) * 52 }, x, z, psi)
}

/** How much further the free foot comes down than the other stood. */
function beyond(pen: Pen, path: FloorPath, n: number): Metres {
  const d = path.length / n
  return Math.min(FOLLOWS * d, Math.max(0.2 * d, d - STRIDE * pen.scale))
}

/** How far along the way she steps up for the turn i: the last free foot comes down at its end. */
function upAt(pen: Pen, path: FloorPath, n: number, i: number): Metres {
  const last = path.length - beyond(pen, path, n)
  if (n === 1) return last
  const first = (UP_AT * path.length) / n
  return first + ((last - first) * i) / (n - 1)
}

/** One turn: the pointe steps out, the other foot passes its calf and takes over. */
function one({ pen, turn, n, path, from, span, psi }: Series, i: number, feet: Record<Side, Foot>): void {
  const free = other(turn)
  const at = (u: number): Seconds => from + (i + u) * span
  const up = markOf(pen, path, upAt(pen, path, n, i), psi(at(POINTE + 0.1)), turn)
  const begin = i === 0 ? Math.max(pen.t0, from - 0.25) : at(paced(POINTE_OFF, span) - 1)
  if (pen.stance.down[turn]) {
    const past = onStage(
      { x: signOf(turn) * BESIDE * pen.scale, z: -0.06 * pen.scale, yaw: 0 },
      feet[free].x,
      feet[free].z,
      psi((begin + at(POINTE)) / 2),
    )
    lead(pen, turn, begin, at(POINTE), feet[turn], up, psi, [{ u: 0.5, high: STEP, over: past }])
  } else pen.step(turn, pen.t0, at(POINTE), { ...up, yaw: psi(at(POINTE)) + signOf(turn) * 52 }, STEP)
  pen.leg(turn, at(POINTE), { rise: 1, sk: 2 })
  feet[turn] = up
  const off = paced(i === n - 1 ? LAST_OFF : POINTE_OFF, span)
  ride(pen, turn, at(POINTE), at(off), psi)
  const down = markOf(pen, path, upAt(pen, path, n, i) + beyond(pen, path, n), psi(at(FREE_DOWN)), free)
  // Always on her own side of the leg she turns on: round behind it, opening, then closed behind the calf.
  const near = (u: number, x: Metres, z: Metres): Foot =>
    onStage({ x: signOf(free) * x * pen.scale, z: z * pen.scale, yaw: 0 }, up.x, up.z, psi(at(u)))
  const share = (u: number): number => (u - FREE_OFF) / (FREE_DOWN - FREE_OFF)
  const calf = paced(DRAWN_UP, span) * pen.scale
  const off0 = i === 0 ? Math.max(pen.t0, at(FIRST_OFF)) : at(FREE_OFF)
  lead(pen, free, off0, at(FREE_DOWN), feet[free], down, psi, [
    { u: share(0.21), high: 0.4 * calf, over: near(0.21, 0.15, -0.2) },
    { u: share(0.33), high: 0.7 * calf, over: near(0.33, 0.16, -0.06) },
    { u: share(0.58), high: calf, over: near(0.58, 0.075, -0.09) },
    { u: share(0.68), high: 0.85 * calf, over: near(0.68, 0.1, -0.11) },
  ])
  pen.leg(free, off0, { rise: 0.8 })
  pen.leg(free, at(0.42), { rise: 1 })
  pen.leg(free, at(FREE_DOWN), { rise: i < n - 1 ? 0.85 : LANDS })
  if (i < n - 1) pen.leg(free, at(0.95), { rise: 0.45, sk: 20 })
  // The knee she turned on gives as she falls onto the other foot.
  pen.leg(turn, at(0.62), { sk: 2 })
  pen.leg(turn, at(off), { rise: 1, sk: 14 })
  feet[free] = down
  if (i < n - 1) ride(pen, free, at(FREE_DOWN), at(1 + FREE_OFF), psi)
  else {
    pen.lift(turn, at(off), 0.16)
    pen.leg(turn, at(1), { el: 24, az: 24, kn: 14, pf: 88, to: 70, ret: 0, gl: 0 })
    pen.leg(free, at(1), { rise: 0, sk: 34 })
  }
}

/** Leads a foot from mark to mark by ways beside the other leg; it turns with the body. */
function lead(
  pen: Pen,
  side: Side,
  from: Seconds,
  until: Seconds,
  was: Foot,
  to: Foot,
  psi: (t: Seconds) => Degrees,
  ways: readonly { u: number; high: Metres; over: Foot }[],
): void {
  const c = side === 'left' ? 'L' : 'R'
  pen.sheet.plantEnds(side, from)
  pen.leg(side, from, { fx: was.x, fz: was.z, fh: 0 })
  for (const { u, high, over } of ways) pen.leg(side, from + (until - from) * u, { fh: high, fx: over.x, fz: over.z })
  pen.leg(side, until, { fx: to.x, fz: to.z, fh: 0 })
  const yaw = yawOf(pen, side, psi, from)
  pen.curve(`yaw${c}`, from, until, 5, yaw)
  pen.sheet.plantBegins(side, until, to.x, to.z)
  pen.stance.feet[side] = { ...to, yaw: yaw(until) }
}

/** Where a foot points that turns with the body, counted on from where it points at `from`. */
function yawOf(pen: Pen, side: Side, psi: (t: Seconds) => Degrees, from: Seconds): (t: Seconds) => Degrees {
  const out = signOf(side) * 52
  const round = nearest(psi(from) + out, pen.stance.feet[side].yaw) - psi(from)
  return (t) => psi(t) + round
}

/** A standing foot turns with the body. */
function ride(pen: Pen, side: Side, from: Seconds, until: Seconds, psi: (t: Seconds) => Degrees): void {
  const yaw = yawOf(pen, side, psi, from)
  pen.curve(side === 'left' ? 'yawL' : 'yawR', from, until, 6, yaw)
  pen.stance.feet[side] = { ...pen.stance.feet[side], yaw: yaw(until) }
}

/** In so quick a turn it is the hips rather than the weight that are kept over the foot, by this share. */
const HIPS = [0.8, 0.65] as const

/** And she turns more over the pointe itself than over her way beside it, by this share of what lies between. */
const OVER = [0, 0.3] as const

/** The weight goes evenly along the way; who carries changes with the feet. */
function carry({ pen, turn, n, path, from, span, psi }: Series): void {
  const on = turn === 'left' ? 0 : 1
  const d = path.length / n
  const over = paced(OVER, span)
  for (let i = 0; i < n; i++) {
    const at = (u: number): Seconds => from + (i + u) * span
    const beside = path.at(upAt(pen, path, n, i))
    const tip = markOf(pen, path, upAt(pen, path, n, i), psi(at(POINTE + 0.1)), turn)
    for (const [u, share] of [
      [POINTE + 0.12, -0.04],
      [0.62, 0.04],
    ] as const) {
      const [x, z] = path.at(upAt(pen, path, n, i) + share * d)
      pen.body(at(u), { cx: x + (tip.x - beside[0]) * over, cz: z + (tip.z - beside[1]) * over, sup: on, hipW: 0 })
    }
    if (i === n - 1) break
    const [x, z] = path.at(upAt(pen, path, n, i) + 0.85 * beyond(pen, path, n))
    pen.body(at(0.95), { cx: x, cz: z, sup: 1 - on })
  }
  const [x, z] = balancePoint(pen.stance.feet[other(turn)], 0, pen.scale)
  pen.body(pen.t1, { cx: x, cz: z, sup: 1 - on })
  // Not before she is up: the leg she steps from would else be pulled straight.
  pen.body(from + span * 0.4, { pel: paced(HIPS, span) })
  pen.body(pen.t1 - 0.2, { pel: paced(HIPS, span) })
  pen.body(pen.t1, { pel: 0 })
  pen.neutral(from)
}
