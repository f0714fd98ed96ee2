import { BONE_COUNT, PARENTS, type Pose } from '../notation/body'
import type { Skeleton } from './upper'
import { UPPER_END } from './upper'
import { axisAngle, quat, set, turn, vec, Y } from './vec'

/** Where a solved body goes on stage: turned by `turn` degrees about the origin, mirrored first if so, then moved. */
export interface Placement {
  x: number
  z: number
  turn: number
  mirror: boolean
}

/** Sides of all joints swapped; where a mirrored body takes a joint from. */
const SWAP: readonly number[] = PARENTS.map((_, i) => {
  if (i < 9) return i
  if (i < 11) return i === 9 ? 10 : 9
  if (i < UPPER_END) return i < 28 ? i + 17 : i - 17
  return i < 51 ? i + 6 : i - 6
})

const placed = quat()
const spot = vec()

/** Writes the skeleton to a pose, placed on stage. */
export function writePose(s: Skeleton, at: Placement, out: Pose): void {
  axisAngle(placed, Y, at.turn)
  const sign = at.mirror ? -1 : 1
  const [px, py, pz, pw] = placed
  for (let i = 0; i < BONE_COUNT; i++) {
    const from = at.mirror ? SWAP[i]! : i
    const p = s.p[from]!
    const q = s.W[from]!
    turn(spot, placed, set(spot, p[0] * sign, p[1], p[2]))
    out.positions[i * 3] = spot[0] + at.x
    out.positions[i * 3 + 1] = spot[1]
    out.positions[i * 3 + 2] = spot[2] + at.z
    const y = q[1] * sign
    const z = q[2] * sign
    out.rotations[i * 4] = pw * q[0] + px * q[3] + py * z - pz * y
    out.rotations[i * 4 + 1] = pw * y - px * z + py * q[3] + pz * q[0]
    out.rotations[i * 4 + 2] = pw * z + px * y - py * q[0] + pz * q[3]
    out.rotations[i * 4 + 3] = pw * q[3] - px * q[0] - py * y - pz * z
  }
}
