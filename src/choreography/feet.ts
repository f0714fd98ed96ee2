import { tipHeight, type Rig, type RigSide } from './rig'
import { axisAngle, mad, mul, quat, RAD, set, sub, turn, vec, X, Y, type Q, type V } from './vec'

/** Where a leg is to be: ankle, direction of the knee, and how foot and toes are turned. */
export interface LegAim {
  ankle: V
  pole: V
  foot: Q
  toes: Q
}

/** An aim of a leg to write into. */
export function newLegAim(): LegAim {
  return { ankle: vec(), pole: vec(), foot: quat(), toes: quat() }
}

/**
 * A planted foot is one number, `rise`: 0 flat, about .45 demi-pointe, 1 full pointe; up to 2 it lies back on its instep (kneeling), below 0 the
 * ball lifts and the heel carries. The tip of the shoe never leaves its mark between 0 and 1.
 */
export function footPitch(rise: number): number {
  if (rise < 0) return footPitch(0) + 62 * rise
  if (rise > 1) return 64 + 91 * (rise - 1)
  return 64 * (1 - Math.pow(1 - fromFlat(rise), 1.8))
}

/** The sole of a pointe shoe lies flat at this share of the rise: at 0 the heel would carry alone. */
const FLAT = 0.025

/** A written rise, counted from where the sole lies flat. */
function fromFlat(rise: number): number {
  return rise < 0 || rise > 1 ? rise : FLAT + (1 - FLAT) * rise
}

/** Pitch of the toes' bone for a rise, degrees. */
export function toePitch(rise: number): number {
  if (rise < 0) return 62 * rise
  if (rise > 1) return 86 + 80 * (rise - 1)
  const x = rise < 0.2 ? 0 : (rise - 0.2) / 0.8
  return 86 * x * x * (3 - 2 * x)
}

/** How far behind the tip of the shoe the weight rests: mid-foot when flat, gliding to the tip on pointe; metres. */
export function balanceBehindTip(rise: number): number {
  return rise >= 1 ? 0 : 0.075 * (1 - Math.max(0, toePitch(rise)) / 86)
}

/** Knees of a planted leg point this much inwards of the foot. */
const KNEE_INSIDE = 5

/** The rise whose sole is pitched so far, degrees: the inverse of `footPitch` between flat and pointe. */
export function riseOfPitch(pitch: number): number {
  const p = pitch < 0 ? 0 : pitch > 64 ? 64 : pitch
  const r = 1 - Math.pow(1 - p / 64, 1 / 1.8)
  return r < FLAT ? 0 : (r - FLAT) / (1 - FLAT)
}

/** A knee goes forwards, and upwards where a low seat leaves it the choice. */
const KNEE_WAY: Readonly<V> = [0, 0.35, 1]

/** A shoe that lies back on its instep is so much higher at its tip than one that stands on it, metres. */
const INSTEP = 0.0165

const tip = vec()
const reach = vec()
const yawed = quat()
const pitched = quat()

/** Aim of a planted leg, stage coordinates: tip on its mark at the height its rise gives. */
export function plantedAim(
  rig: Rig,
  side: RigSide,
  x: number,
  z: number,
  lift: number,
  yaw: number,
  rise: number,
  out: LegAim,
): void {
  axisAngle(yawed, Y, yaw)
  mul(out.foot, yawed, axisAngle(pitched, X, footPitch(rise)))
  mul(out.toes, yawed, axisAngle(pitched, X, toePitch(rise)))
  set(tip, x, lift + tipHeight(rig.body, fromFlat(Math.max(0, rise))), z)
  if (rise < 0) {
    const up = -62 * rise * RAD
    const back = rig.footLength * (1 - Math.cos(up))
    set(tip, x - Math.sin(yaw * RAD) * back, tip[1] + rig.footLength * Math.sin(up), z - Math.cos(yaw * RAD) * back)
  } else if (rise > 1) tip[1] += INSTEP * (rise - 1)
  sub(out.ankle, tip, turn(reach, out.toes, side.tip))
  sub(out.ankle, out.ankle, turn(reach, out.foot, side.toes))
  turn(out.pole, axisAngle(yawed, Y, yaw - side.sign * KNEE_INSIDE), KNEE_WAY)
}

/** Tip of the shoe of an aimed leg. */
export function tipOf(side: RigSide, aim: LegAim, out: V): V {
  turn(out, aim.foot, side.toes)
  mad(out, aim.ankle, out, 1)
  turn(reach, aim.toes, side.tip)
  return mad(out, out, reach, 1)
}
