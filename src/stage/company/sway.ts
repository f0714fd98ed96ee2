import type { Place } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import type { Seconds } from '../../notation/units'
import { COLUMN, packTexel, ROW_STRIDE } from './sheet'

/** How far back a skirt remembers: seconds between the first samples, how much each of the latest steps counts. */
const STEP = 0.05
const SAMPLES = 11
/** All samples, seconds ago: a long hem swings for the better part of a second. */
const AGO = [...Array.from({ length: SAMPLES }, (_, k) => k * STEP), 0.6, 0.7, 0.8, 0.9]
const WEIGHTS = [0.24, 0.22, 0.19, 0.15, 0.12, 0.08] as const
/** Most a cloth answers: travel m/s, turning rad/s, bounce m; how far a hem stays behind (m), is wound up (rad), rises (m). */
const MOST = { travel: 3, spin: 9, bounce: 0.07, lag: 0.4, twist: 1.4, fall: 0.25 }
/** A long skirt follows her waist as a pendulum that the air damps. */
const PENDULUM = { frequency: 1.15, damping: 0.45 }
/** A hooped tutu on its hips is a spring: oscillations a second, and damping as a share of the critical. */
const SPRING = { frequency: 2.7, damping: 0.26 }

/** How far an acceleration of 1 m/s² that lasted one step, k + 1 steps ago, still bends the hoop: metres. */
const ANSWER = Array.from({ length: SAMPLES - 2 }, (_, k) => {
  const w = 2 * Math.PI * SPRING.frequency
  const free = w * Math.sqrt(1 - SPRING.damping ** 2)
  const late = (k + 1) * STEP
  return (STEP * Math.exp(-SPRING.damping * w * late) * Math.sin(free * late)) / free
})

/** How much a hem minds where she was, sample by sample; the sum is 1, late ones count below 0: it swings past her. */
const HEM = (() => {
  const w = 2 * Math.PI * PENDULUM.frequency
  const free = w * Math.sqrt(1 - PENDULUM.damping ** 2)
  const raw = AGO.map((ago, k) => {
    const span = ((AGO[k + 1] ?? ago) - (AGO[k - 1] ?? ago)) / 2
    return span * Math.exp(-PENDULUM.damping * w * ago) * Math.sin(free * ago)
  })
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((x) => x / sum)
})()

const places: Place[] = Array.from({ length: AGO.length }, () => ({ x: 0, z: 0, rise: 0, heading: 0 }))

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
  /** How far a long hem hangs behind her waist, metres; it swings past it when she stops. */
  lagX: number
  lagZ: number
  /** How far it is wound round her, radians to her left. */
  twist: number
  /** How far it is blown up as she falls; below 0 it clings as she rises. Metres. */
  fall: number
}

const sway: Sway = { x: 0, z: 0, spin: 0, speed: 0, bounce: 0, lagX: 0, lagZ: 0, twist: 0, fall: 0 }

/**
 * How cloth lags behind its dancer, as weighted sums over where she was during the last half second: a function of t,
 * like everything else. The hoop answers her acceleration as a damped spring does. The answer is overwritten by the
 * next call.
 */
export function swayAt(dance: Dance, t: Seconds): Sway {
  for (let i = 0; i < AGO.length; i++) dance.placeAt(Math.max(0, t - AGO[i]!), places[i]!)
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
  const now = places[0]!
  let [lagX, lagZ, fall, twist, wound] = [0, 0, 0, 0, 0]
  for (let k = 1; k < AGO.length; k++) {
    const then = places[k]!
    lagX += HEM[k]! * (then.x - now.x)
    lagZ += HEM[k]! * (then.z - now.z)
    fall += HEM[k]! * (then.rise - now.rise)
    wound += (shortest(then.heading - places[k - 1]!.heading) * Math.PI) / 180
    twist += HEM[k]! * wound
  }
  sway.lagX = clamp(lagX, MOST.lag)
  sway.lagZ = clamp(lagZ, MOST.lag)
  sway.twist = clamp(twist, MOST.twist)
  sway.fall = clamp(fall, MOST.fall)
  sway.x = clamp(x, MOST.travel)
  sway.z = clamp(z, MOST.travel)
  sway.spin = clamp(spin, MOST.spin)
  sway.speed = clamp(speed, MOST.spin)
  sway.bounce = clamp(bounce, MOST.bounce)
  return sway
}

/** Writes travel, spin, bounce; speed of spin, lag and twist; and the fall beside the seat of the kit. */
export function packSway(sheet: Float32Array, row: number, sway: Sway): void {
  packTexel(sheet, row, COLUMN.KIT + 2, sway.x, sway.z, sway.spin, sway.bounce)
  packTexel(sheet, row, COLUMN.KIT + 3, sway.speed, sway.lagX, sway.lagZ, sway.twist)
  sheet[row * ROW_STRIDE + (COLUMN.KIT + 4) * 4 + 3] = sway.fall
}
