import { boneIndex, type Pose } from '../../notation/body'
import type { Measures } from './kit'
import { COLUMN, packTexel } from './sheet'

/** A classical tutu is a hooped plate in twelve sectors, each hinged at the hips. Angles in radians, upwards. */
export const SECTORS = 12
/** Hinge of the plate: distance from the middle and height over the hips joint; and where it ends. Metres at 1.70 m. */
export const PLATE = { inner: 0.115, height: 0.032, rim: 0.46, forward: -0.008 }
/** Room kept over the axis of a leg at hip and knee, and below the knee; metres. */
const CLEAR = { hip: 0.1, knee: 0.08, ankle: 0.06 }
/** Nearer to the hinge than this a thigh whose axis is less than `PUSHED` below it pushes the plate up whole; metres. */
const NEAR = 0.12
const PUSHED = 0.085
/** How far it is pushed up, metres, and the angle at which it is pushed up wholly. */
export const RAISE = { by: 0.055, at: 0.13 }
/** Room between a leg and the lowest layer, metres. */
const MARGIN = 0.015
/** Half width of a thigh, for the angle it takes up. */
const HALF = 0.09
/** Beyond a leg's own width a hooped plate stays up for `flat` and is down again at `wide`, radians. */
const SIDE = { flat: 0.2, wide: 0.75 }
/** Steepest a sector stands, and how far the side across from a raised leg dips. */
const MOST = 1.25
const DIP = 0.16
/** Share of one raised leg's lift that tilts the whole hoop. */
const TILT = 0.42
/** How far a sector rises for a metre of spring, and for the speed of a turn squared. */
const SPRING = 2.6
const FLARE = 0.0013

const HIPS = boneIndex('hips')
const LEGS = (['left', 'right'] as const).map((side) => ({
  root: boneIndex(`${side}UpperLeg`),
  knee: boneIndex(`${side}LowerLeg`),
  ankle: boneIndex(`${side}Foot`),
}))

const lifts = new Float64Array(SECTORS)
const root = new Float64Array(3)
const knee = new Float64Array(3)
const ankle = new Float64Array(3)

const smooth = (from: number, to: number, x: number) => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** Angle of a sector's middle: 0 in front, positive to the dancer's left. */
const sectorAngle = (i: number) => (i / SECTORS) * 2 * Math.PI - Math.PI

/** Joint `bone` in the frame of the hips, measured from the middle of the plate at the height of its hinge. */
function local(pose: Pose, bone: number, m: Measures, scale: number, out: Float64Array): void {
  const { positions: p, rotations: q } = pose
  const h = HIPS * 4
  const qx = -q[h]!
  const qy = -q[h + 1]!
  const qz = -q[h + 2]!
  const qw = q[h + 3]!
  const x = p[bone * 3]! - p[HIPS * 3]!
  const y = p[bone * 3 + 1]! - p[HIPS * 3 + 1]!
  const z = p[bone * 3 + 2]! - p[HIPS * 3 + 2]!
  const cx = qy * z - qz * y + qw * x
  const cy = qz * x - qx * z + qw * y
  const cz = qx * y - qy * x + qw * z
  const size = m.size * scale
  out[0] = (x + 2 * (qy * cz - qz * cy)) * scale
  out[1] = (y + 2 * (qz * cx - qx * cz)) * scale - PLATE.height * size
  out[2] = (z + 2 * (qx * cy - qy * cx)) * scale - m.waist.z * scale - PLATE.forward * size
}

/** Lifts every sector over so many points of a leg's axis, over which so much room is kept at its ends. */
function over(a: Float64Array, b: Float64Array, points: number, from: number, until: number, size: number): void {
  for (let k = 1; k <= points; k++) {
    const t = k / points
    const x = a[0]! + (b[0]! - a[0]!) * t
    const y = a[1]! + (b[1]! - a[1]!) * t
    const z = a[2]! + (b[2]! - a[2]!) * t
    const clear = from + (until - from) * t
    const rho = Math.sqrt(x * x + z * z)
    const out = rho - PLATE.inner * size
    if (out < 0 || rho > (PLATE.rim + 0.04) * size) continue
    const near = out < NEAR * size
    if (near && y < -PUSHED * size) continue
    const need = near ? RAISE.at : Math.min(MOST, Math.atan2(y + (clear - RAISE.by + MARGIN) * size, out))
    if (need <= 0) continue
    const at = Math.atan2(x, z)
    const half = Math.asin(Math.min(1, (HALF * size) / rho))
    for (let i = 0; i < SECTORS; i++) {
      let away = Math.abs(sectorAngle(i) - at)
      if (away > Math.PI) away = 2 * Math.PI - away
      const share = 1 - smooth(half + SIDE.flat, half + SIDE.wide, away)
      lifts[i] = Math.max(lifts[i]!, need * share)
    }
  }
}

/**
 * Angles of the twelve sectors over a pose: lifted where a leg is raised, the hoop tilted with it, sprung by `spring`
 * metres and flared by a turn of `spin` radians a second. Writes `out`; depends on nothing else.
 */
export function sectorsOf(
  pose: Pose,
  m: Measures,
  scale: number,
  spring: number,
  spin: number,
  out: Float64Array,
): void {
  const size = m.size * scale
  lifts.fill(0)
  for (const leg of LEGS) {
    local(pose, leg.root, m, scale, root)
    local(pose, leg.knee, m, scale, knee)
    local(pose, leg.ankle, m, scale, ankle)
    over(root, knee, 8, CLEAR.hip, CLEAR.knee, size)
    over(knee, ankle, 5, CLEAR.knee, CLEAR.ankle, size)
  }
  let tiltX = 0
  let tiltZ = 0
  for (let i = 0; i < SECTORS; i++) {
    tiltX += (lifts[i]! * Math.sin(sectorAngle(i)) * 2) / SECTORS
    tiltZ += (lifts[i]! * Math.cos(sectorAngle(i)) * 2) / SECTORS
  }
  const whole = SPRING * spring + Math.min(0.09, spin * spin * FLARE)
  for (let i = 0; i < SECTORS; i++) {
    const tilt = TILT * (tiltX * Math.sin(sectorAngle(i)) + tiltZ * Math.cos(sectorAngle(i)))
    const free = Math.max(-DIP, tilt) + whole
    out[i] = Math.max(lifts[i]! > 0.02 ? lifts[i]! : -DIP, Math.min(MOST, free))
  }
}

const sectors = new Float64Array(SECTORS)

/** Writes the sectors of a dancer's tutu into her row: three texels from `KIT` + 5. */
export function packPlate(
  sheet: Float32Array,
  row: number,
  pose: Pose,
  m: Measures,
  scale: number,
  spring: number,
  spin: number,
): void {
  sectorsOf(pose, m, scale, spring, spin, sectors)
  for (let k = 0; k < SECTORS / 4; k++) {
    const i = k * 4
    packTexel(sheet, row, COLUMN.KIT + 5 + k, sectors[i]!, sectors[i + 1]!, sectors[i + 2]!, sectors[i + 3]!)
  }
}
