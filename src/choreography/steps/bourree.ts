import type { Side } from '../../notation/body'
import type { Degrees } from '../../notation/units'
import { nearest, onStage, other, pointeFeet, SIDES } from '../positions'
import { Track } from '../track'
import type { Step, StepOptions, Travel } from '../types'
import { RAD } from '../vec'
import { bodyStep } from './step'

/** Steps a second of the ripple. */
const PACE = 7
/** Share of a foot's cycle it stands, and how high it passes, metres. */
const STANDS = 0.58
const PASSES = 0.007
/** No bourrée covers more than this, m/s. */
const FASTEST = 2

/** The foot that goes first on a way: the one on that side, or the one in front or behind; the other closes up to it and never passes it. */
function leader(from: readonly [number, number], to: readonly [number, number], psi: Degrees, front: Side): Side {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]]
  const [c, s] = [Math.cos(psi * RAD), Math.sin(psi * RAD)]
  const [aside, forward] = [dx * c - dz * s, dx * s + dz * c]
  if (Math.abs(aside) > Math.abs(forward) * 0.6) return aside > 0 ? 'left' : 'right'
  return forward >= 0 ? front : other(front)
}

/** Pas de bourrée couru: a ripple of tiny steps on pointe along a way, heading kept, turned (`turn`) or arriving (`facing`). */
export function bourree(o: StepOptions & Travel & { turn?: Degrees; pace?: number } = {}): Step {
  return bodyStep('bourree', 4, o, (pen) => {
    const c = pen.stance
    const path = pen.way(o, [0, 0])
    const together = Math.hypot(c.feet.left.x - c.feet.right.x, c.feet.left.z - c.feet.right.z) < 0.1 * pen.scale
    const ready =
      c.rise > 0.8 && c.support === 'both' && together && pen.turnedWell('left', 20) && pen.turnedWell('right', 20)
    const up = Math.min(0.34, pen.length * 0.24)
    const start = ready ? pen.t0 : pen.t0 + up
    if (path.length / (pen.t1 - start) > FASTEST)
      throw pen.fail(
        `covers ${path.length.toFixed(1)} m in ${(pen.t1 - start).toFixed(1)} s`,
        `give it ${Math.ceil((path.length / 0.6 / pen.length) * pen.beats)} beats, or run`,
      )
    if (!ready) {
      pen.weigh(pen.t0 + up * 0.35, c.support, c.rise > 0.6 ? c.rise : 0, c.rise > 0.6 ? 0 : 28)
      pen.close('fifth', pen.t0 + up * 0.35, start, { rise: 1, sk: 4 })
    }
    const half = 1 / (o.pace ?? PACE)
    const steps = Math.max(2, Math.round((pen.t1 - start) / half))
    const h = (pen.t1 - start) / steps
    const psi0 = c.psi
    const turned = o.turn ?? (o.facing === undefined ? 0 : nearest(o.facing, psi0) - psi0)
    const psi = new Track([
      { t: start, v: psi0, from: 0 },
      { t: pen.t1, v: psi0 + turned, from: 0 },
    ])
    if (turned) {
      pen.key('psi', start, psi0)
      c.psi = psi0 + turned
      pen.key('psi', pen.t1, c.psi)
    }
    const d = Math.min(0.5, (pen.t1 - start) * 0.3)
    const v = path.length / (pen.t1 - start - d)
    const way = new Track([
      { t: start, v: 0, vel: 0, from: 0 },
      { t: start + d, v: (v * d) / 2, vel: v, from: 0 },
      { t: pen.t1 - d, v: path.length - (v * d) / 2, vel: v, from: 0 },
      { t: pen.t1, v: path.length, vel: 0, from: 0 },
    ])
    const [x0, z0] = path.at(0)
    const off = [c.x - x0, c.z - z0] as const
    const place = (t: number): readonly [number, number] => {
      const s = way.at(t)
      const [x, z] = path.at(s)
      const fade = path.length > 0 ? 1 - s / path.length : 1
      return [x + off[0] * fade, z + off[1] * fade]
    }
    const feet = pointeFeet('fifth', c.front, pen.turnout, pen.scale)
    const leads = (t: number): Side => leader(place(t - h), place(t + h), psi.at(t), c.front)
    let side = leads(start + h)
    for (let i = 0; i < steps; i++) {
      const touch = start + (i + 1) * h
      const leaves = touch - h * 2 * (1 - STANDS)
      const last = i >= steps - 2
      const middle = last ? pen.t1 : touch + h * STANDS
      const ahead = Math.min(pen.t1, last ? pen.t1 : middle + (leads(middle) === side ? h / 2 : -h / 2))
      const [x, z] = place(ahead)
      pen.step(
        side,
        Math.max(start, leaves),
        touch,
        onStage(feet[side], x, z, psi.at(Math.min(pen.t1, middle))),
        PASSES,
      )
      side = other(side)
    }
    const n = Math.max(2, Math.ceil((pen.t1 - start) / 0.15))
    for (const axis of [0, 1] as const)
      pen.curve(axis ? 'cz' : 'cx', start, pen.t1, n, (t) => {
        const [x, z] = place(t)
        const centre = onStage({ x: 0, z: 0.02 * pen.scale, yaw: 0 }, x, z, psi.at(t))
        return axis ? centre.z : centre.x
      })
    const end = place(pen.t1)
    c.x = end[0]
    c.z = end[1]
    for (const s of SIDES) pen.leg(s, pen.t1, { rise: 1, sk: 4 })
    pen.neutral(start, { ext: 9 })
    pen.dress(start + 0.2, o, 'right', undefined, undefined)
  })
}
