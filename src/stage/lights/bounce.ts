import type { Color, SphericalHarmonics3, Vector3 } from 'three'
import type { Channel } from '../../notation/board'
import BAKED from './bounce.json'
import { addChannel } from './dimmer'
import { addToBody } from './mix'

/**
 * Light that comes back from a set to the middle of its dancers, for each channel at full and white: the first two bands
 * of spherical harmonics (mean, up, towards the house, stage left), red, green and blue of each. Light adds up, so these
 * weighed by the board are the light of the moment. Baked from the set itself by `npm run bake:bounce`.
 */
export type Bounce = readonly (readonly [Channel, readonly number[]])[]

/** Most light that comes back, as the mean over all sides, irradiance: more, and the sides no longer carve. */
export const MOST_BOUNCE = 0.3
/** The set was baked empty: white skirts and smoke throw about as much again as half of it. */
export const COMPANY = 1.5
/** Nothing on stage is quite black. */
const LEAST = 0.003
/** Where front of house comes from: up, towards the house, stage left; a unit vector, in the order of the bands. */
const FRONT = [0.6, 0.8, 0] as const
/** What the bands of radiance weigh in irradiance: π and 2π/3 times the constants of the basis. */
export const MEAN = 0.886227
export const SIDES = 1.023328

const bounces = new Map<string, Bounce>(
  Object.entries(BAKED as Record<string, Record<string, number[]>>).map(([scene, light]) => [
    scene,
    Object.entries(light) as [Channel, number[]][],
  ]),
)
/** What an ordinary set throws back of each bank, evenly: for a scene that has not been baked. */
const SHARES: readonly (readonly [Channel, number])[] = [
  ['boomL.head', 0.05],
  ['boomL.mid', 0.05],
  ['boomR.head', 0.05],
  ['boomR.mid', 0.05],
  ['top', 0.06],
  ['back', 0.04],
  ['cyc', 0.1],
  ['foot', 0.1],
  ['pr1', 0.03],
  ['pr3', 0.05],
  ['pr4', 0.05],
]
/** What comes back from a stage that nobody has measured: the same share to every side, nothing with a direction. */
export const ORDINARY: Bounce = SHARES.map(([channel, share]) => [
  channel,
  [share, share, share, 0, 0, 0, 0, 0, 0, 0, 0, 0],
])

/** What comes back from the set of a scene. */
export function bounceOf(scene: string | undefined): Bounce {
  return bounces.get(scene ?? '') ?? ORDINARY
}

function add(out: Vector3, { r, g, b }: Color, share: number): void {
  out.x += r * share
  out.y += g * share
  out.z += b * share
}

/** Writes front of house, as an even light from the front, and what comes back from the set, to the probe. */
export function readFill(
  board: Float32Array,
  bounce: Bounce,
  { coefficients }: SphericalHarmonics3,
  light: Color,
  scratch: Color,
): void {
  for (const coefficient of coefficients) coefficient.setScalar(0)
  for (const [channel, bands] of bounce) {
    addChannel(board, channel, 1, light.setRGB(0, 0, 0))
    for (let band = 0; band < 4; band++) {
      const out = coefficients[band]!
      out.x += light.r * bands[band * 3]!
      out.y += light.g * bands[band * 3 + 1]!
      out.z += light.b * bands[band * 3 + 2]!
    }
  }
  const { x, y, z } = coefficients[0]!
  const most = MEAN * Math.max(x, y, z)
  const share = Math.min(COMPANY, MOST_BOUNCE / Math.max(most, 1e-6))
  for (const coefficient of coefficients) coefficient.multiplyScalar(share)
  addToBody(board, 'foh', light.setRGB(0, 0, 0), scratch)
  add(coefficients[0]!, light, 0.5 / MEAN)
  for (let band = 1; band < 4; band++) add(coefficients[band]!, light, (0.5 / SIDES) * FRONT[band - 1]!)
  coefficients[0]!.addScalar(LEAST / MEAN)
}
