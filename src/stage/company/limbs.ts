import { boneIndex } from '../../notation/body'
import { COLUMN } from './sheet'

/** Half the thickness of a leg in tights at hip, knee, ankle and toes, metres at 1.70 m. */
const THICK = [0.086, 0.058, 0.042, 0.03] as const
/** Points taken on thigh, shank and foot. */
const POINTS = [8, 6, 2] as const
/** Points of both legs together. */
export const COUNT = 2 * POINTS.reduce((sum, n) => sum + n, 0)
const LEGS = (['left', 'right'] as const).map((side) =>
  ([`${side}UpperLeg`, `${side}LowerLeg`, `${side}Foot`, `${side}Toes`] as const).map(boneIndex),
)

/** Points of both legs: place, and thickness with the room that the cloth over them keeps. */
export const legX = new Float64Array(COUNT)
export const legY = new Float64Array(COUNT)
export const legZ = new Float64Array(COUNT)
export const legR = new Float64Array(COUNT)

/** Thighs and shanks. */
const BONES_OF_LEGS = 4
/** One: its upper end, thickness there, the way to its lower end, thickness there, and 1 / length². */
export const CAPSULE = 9
export const capsules = new Float64Array(BONES_OF_LEGS * CAPSULE)

/**
 * Takes the legs of a dancer out of her row of the sheet, until the next are taken.
 *
 * @param girth size of the thighs, where it is not `size`
 * @param room what cloth over a leg keeps from it, metres
 */
export function takeLegs(sheet: Float32Array, start: number, size: number, girth: number, room: number): void {
  let n = 0
  let c = 0
  for (const leg of LEGS)
    for (let part = 0; part < POINTS.length; part++) {
      const from = start + (COLUMN.JOINTS + leg[part]!) * 4
      const to = start + (COLUMN.JOINTS + leg[part + 1]!) * 4
      const x = sheet[to]! - sheet[from]!
      const y = sheet[to + 1]! - sheet[from + 1]!
      const z = sheet[to + 2]! - sheet[from + 2]!
      const upper = THICK[part]! * (part === 0 ? girth : size)
      const lower = THICK[part + 1]! * size
      if (part < 2) {
        capsules[c] = sheet[from]!
        capsules[c + 1] = sheet[from + 1]!
        capsules[c + 2] = sheet[from + 2]!
        capsules[c + 3] = upper
        capsules[c + 4] = x
        capsules[c + 5] = y
        capsules[c + 6] = z
        capsules[c + 7] = lower
        capsules[c + 8] = 1 / Math.max(1e-6, x * x + y * y + z * z)
        c += CAPSULE
      }
      const points = POINTS[part]!
      for (let k = 1; k <= points; k++, n++) {
        const t = part === 0 ? (k - 0.5) / (points - 0.5) : k / points
        legX[n] = sheet[from]! + x * t
        legY[n] = sheet[from + 1]! + y * t
        legZ[n] = sheet[from + 2]! + z * t
        legR[n] = upper + (lower - upper) * t + room
      }
    }
}
