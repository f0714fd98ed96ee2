import type { Place } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import type { Seconds } from '../../notation/units'
import { COLUMN, packTexel } from './sheet'

/** How far back a skirt remembers, seconds between samples, and how much each step counts. */
const STEP = 0.07
const WEIGHTS = [0.34, 0.3, 0.22, 0.14] as const
/** Most a cloth answers: travel m/s, turning rad/s, bounce m. */
const MOST = { travel: 3, spin: 9, bounce: 0.045 }
/** Rise of a tutu's edge for the fall of its dancer: metres for each m/s². */
const BOUNCE = 0.0022

const places: Place[] = Array.from({ length: WEIGHTS.length + 1 }, () => ({ x: 0, z: 0, rise: 0, heading: 0 }))

const clamp = (x: number, most: number) => (x < -most ? -most : x > most ? most : x)
const shortest = (degrees: number) => degrees - 360 * Math.round(degrees / 360)

/**
 * How a skirt lags behind its dancer, as a weighted sum over where she was during the last 0.28 s: a function of t, like
 * everything else. Writes two texels: travel (x, z, m/s), spin (rad/s, to her left), bounce (m); then speed of spin.
 */
export function packSway(sheet: Float32Array, row: number, dance: Dance, t: Seconds): void {
  for (let i = 0; i < places.length; i++) dance.placeAt(Math.max(0, t - i * STEP), places[i]!)
  let vx = 0
  let vz = 0
  let spin = 0
  let speed = 0
  for (let i = 0; i < WEIGHTS.length; i++) {
    const late = places[i]!
    const early = places[i + 1]!
    const w = WEIGHTS[i]! / STEP
    vx += w * (late.x - early.x)
    vz += w * (late.z - early.z)
    const turn = (shortest(late.heading - early.heading) * Math.PI) / 180
    spin += w * turn
    speed += w * Math.abs(turn)
  }
  const fall = (places[0]!.rise - 2 * places[1]!.rise + places[2]!.rise) / (STEP * STEP)
  const kit = COLUMN.KIT + 2
  packTexel(
    sheet,
    row,
    kit,
    clamp(vx, MOST.travel),
    clamp(vz, MOST.travel),
    clamp(spin, MOST.spin),
    clamp(-fall * BOUNCE, MOST.bounce),
  )
  packTexel(sheet, row, kit + 1, clamp(speed, MOST.spin), 0, 0, 0)
}
