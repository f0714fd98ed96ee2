import type { Place } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import type { Seconds } from '../../notation/units'
import { COLUMN, packTexel } from './sheet'

/** How far back a skirt remembers: seconds between samples, and how much each of the latest steps counts. */
const STEP = 0.05
const SAMPLES = 11
const WEIGHTS = [0.24, 0.22, 0.19, 0.15, 0.12, 0.08] as const
/** Most a cloth answers: travel m/s, turning rad/s, bounce m. */
const MOST = { travel: 3, spin: 9, bounce: 0.07 }
/** A hooped tutu on its hips is a spring: oscillations a second, and damping as a share of the critical. */
const SPRING = { frequency: 2.7, damping: 0.26 }

/** How far an acceleration of 1 m/s² that lasted one step, k + 1 steps ago, still bends the hoop: metres. */
const ANSWER = Array.from({ length: SAMPLES - 2 }, (_, k) => {
  const w = 2 * Math.PI * SPRING.frequency
  const free = w * Math.sqrt(1 - SPRING.damping ** 2)
  const late = (k + 1) * STEP
  return (STEP * Math.exp(-SPRING.damping * w * late) * Math.sin(free * late)) / free
})

const places: Place[] = Array.from({ length: SAMPLES }, () => ({ x: 0, z: 0, rise: 0, heading: 0 }))

const clamp = (x: number, most: number) => (x < -most ? -most : x > most ? most : x)
const shortest = (degrees: number) => degrees - 360 * Math.round(degrees / 360)

/** How a costume moves at a moment: travel and spin it lags behind, and the spring of a hoop. */
export interface Sway {
  /** Speed it trails, m/s. */
  x: number
  z: number
  /** Turning to her left, rad/s; and the same without its sign. */
  spin: number
  speed: number
  /** Height of the rim over its rest, metres. */
  bounce: number
}

const sway: Sway = { x: 0, z: 0, spin: 0, speed: 0, bounce: 0 }

/**
 * How cloth lags behind its dancer, as weighted sums over where she was during the last half second: a function of t,
 * like everything else. The hoop answers her acceleration as a damped spring does. The answer is overwritten by the
 * next call.
 */
export function swayAt(dance: Dance, t: Seconds): Sway {
  for (let i = 0; i < SAMPLES; i++) dance.placeAt(Math.max(0, t - i * STEP), places[i]!)
  let x = 0
  let z = 0
  let spin = 0
  let speed = 0
  for (let i = 0; i < WEIGHTS.length; i++) {
    const late = places[i]!
    const early = places[i + 1]!
    const w = WEIGHTS[i]! / STEP
    x += w * (late.x - early.x)
    z += w * (late.z - early.z)
    const turn = (shortest(late.heading - early.heading) * Math.PI) / 180
    spin += w * turn
    speed += w * Math.abs(turn)
  }
  let bounce = 0
  for (let k = 0; k < ANSWER.length; k++) {
    const pull = places[k]!.rise - 2 * places[k + 1]!.rise + places[k + 2]!.rise
    bounce -= (ANSWER[k]! * pull) / (STEP * STEP)
  }
  sway.x = clamp(x, MOST.travel)
  sway.z = clamp(z, MOST.travel)
  sway.spin = clamp(spin, MOST.spin)
  sway.speed = clamp(speed, MOST.spin)
  sway.bounce = clamp(bounce, MOST.bounce)
  return sway
}

/** Writes two texels: travel, spin, bounce; then speed of spin. */
export function packSway(sheet: Float32Array, row: number, { x, z, spin, speed, bounce }: Sway): void {
  packTexel(sheet, row, COLUMN.KIT + 2, x, z, spin, bounce)
  packTexel(sheet, row, COLUMN.KIT + 3, speed, 0, 0, 0)
}
