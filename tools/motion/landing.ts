import { newPose, type Pose, type Side } from '../../src/notation/body.ts'
import type { CastMember } from '../../src/notation/scene.ts'
import { danceOf, madeOf } from './dances.ts'
import type { Gauges } from './gauge.ts'
import { heelOf, skinSole, type Soles } from './soles.ts'

/** From the first touch of the toes to the deepest plié, and to the heel, seconds. */
const SINKS = [0.18, 0.3] as const
const HEEL = [0.05, 0.09] as const
/** How long before and after the written landing feet are looked at, seconds; looks a second. */
const BEFORE = 0.06
const AFTER = 0.5
const LOOKS = 120
/** A shoe so near the floor has touched it, metres. */
const TOUCHES = 0.0025

const milliseconds = (x: number, [least, most]: readonly [number, number]): number =>
  1000 * Math.max(0, least - x, x - most)

/** Reads how feet come down from jumps: through toes, ball and heel into a plié, by the vertices of the shoes. */
export function readLandings(g: Gauges, member: CastMember, soles: Soles, from: number, until: number): void {
  const { compiled, delay, at } = madeOf(member)
  const { flights, plants } = compiled
  flights.forEach((flight, i) => {
    const land = flight.land + delay
    const next = flights[i + 1] ? flights[i + 1]!.take + delay : Infinity
    const last = Math.min(land + AFTER, next, until)
    if (land - BEFORE < from || last < land + SINKS[0]) return
    const foot = plants
      .filter((p) => Math.abs(p.from - flight.land) < 0.05)
      .toSorted((a, b) => b.until - b.from - (a.until - a.from))[0]
    if (!foot) return
    const side: Side = (foot.side === 'left') !== at.mirror ? 'left' : 'right'
    const word = compiled.danced.findLast((d) => flight.take + 0.02 >= d.from)?.name ?? ''
    const { toe, heel, deepest } = comesDown(member, soles, side, land - BEFORE, last)
    if (toe === null) return
    if (deepest !== null)
      g.read('sinks', milliseconds(deepest - toe, SINKS), land, `${word}, ${(1000 * (deepest - toe)).toFixed(0)} ms`)
    if (heel !== null)
      g.read('heel', milliseconds(heel - toe, HEEL), land, `${word}, ${(1000 * (heel - toe)).toFixed(0)} ms`)
  })
}

/** Hips that sink slower than this are held: a plié that is kept has been its deepest since, m/s. */
const HELD = 0.002

/** Hips that rise by so much again have been in their plié, metres: the knee alone opens once more when the heel comes down. */
const RISES = 0.003

/** When toes and heel touch, and when the plié is deepest that follows; null when they do not, or when there is none. */
function comesDown(member: CastMember, soles: Soles, side: Side, from: number, until: number) {
  let toe: number | null = null
  let heel: number | null = null
  let deepest: number | null = null
  let lowest = Infinity
  let risen = false
  let before = { low: TOUCHES, heel: TOUCHES }
  const heels = heelOf(soles, side)
  for (let t = from; t < until; t += 1 / LOOKS) {
    danceOf(member).poseAt(Math.max(0, t), pose)
    const n = skinSole(soles, pose, side, sole)
    let low = Infinity
    let lowHeel = Infinity
    for (let k = 0; k < n; k++) {
      const y = sole[k * 3 + 1]!
      low = Math.min(low, y)
      if (heels[k]) lowHeel = Math.min(lowHeel, y)
    }
    if (toe === null && low <= TOUCHES) toe = t - passed(before.low, low)
    if (heel === null && toe !== null && lowHeel <= TOUCHES) heel = Math.max(toe, t - passed(before.heel, lowHeel))
    before = { low, heel: lowHeel }
    if (toe === null || risen) continue
    const hips = pose.positions[1]!
    if (hips < lowest) {
      if (deepest === null || hips < lowest - HELD / LOOKS) deepest = t
      lowest = hips
    } else risen = hips > lowest + RISES
  }
  return { toe, heel, deepest }
}

/** How long ago a height that has come from `was` to `is` between two looks passed the one that touches, seconds. */
function passed(was: number, is: number): number {
  return was > TOUCHES ? (TOUCHES - is) / (was - is) / LOOKS : 0
}

const pose: Pose = newPose()
const sole = new Float64Array(600)
