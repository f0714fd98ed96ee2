import type { Side } from '../../notation/body'
import type { Degrees, Metres } from '../../notation/units'
import type { FloorPath } from '../paths'
import type { Pen } from '../pen'
import { onStage, other, signOf, type Foot } from '../positions'
import type { Gait } from './gaits'

/** Where a foot is set at `s` metres of a way, beside it and turned out as the gait wants; `ahead` is 180 for going backwards. */
export function footMark(
  path: FloorPath,
  s: number,
  psi: Degrees,
  side: Side,
  gait: Gait,
  scale: number,
  ahead: Degrees,
): Foot {
  const [x, z] = path.at(Math.min(path.length, s))
  const out = signOf(side) * gait.out
  const turned = ahead ? out * 0.7 : out
  return onStage({ x: signOf(side) * (0.055 + gait.out * 0.0009) * scale, z: 0.085 * scale, yaw: turned }, x, z, psi)
}

/** Ankles are this far apart sideways at least where one foot is set past the other, metres, and so far at most a mark is moved for it. */
const BESIDE: Metres = 0.065
const MOST_ASIDE: Metres = 0.24

/** A mark that would lie across the standing foot (the way bends, or she goes sideways) is moved to its own side. */
export function uncrossed(pen: Pen, side: Side, mark: Foot, psi: Degrees): Foot {
  if (!pen.stance.down[other(side)]) return mark
  const still = ankleOf(pen.stance.feet[other(side)], pen.scale)
  const at = ankleOf(mark, pen.scale)
  const s = signOf(side)
  const [lx, lz] = [Math.cos((psi * Math.PI) / 180) * s, -Math.sin((psi * Math.PI) / 180) * s]
  const beside = (at[0] - still[0]) * lx + (at[1] - still[1]) * lz
  const aside = Math.min(MOST_ASIDE * pen.scale, Math.max(0, BESIDE * pen.scale - beside))
  return { ...mark, x: mark.x + lx * aside, z: mark.z + lz * aside }
}

/** Where the ankle over a mark is. */
function ankleOf(foot: Foot, scale: number): readonly [x: Metres, z: Metres] {
  const yaw = (foot.yaw * Math.PI) / 180
  return [foot.x - Math.sin(yaw) * HEEL_BEHIND * scale, foot.z - Math.cos(yaw) * HEEL_BEHIND * scale]
}
const HEEL_BEHIND: Metres = 0.16
