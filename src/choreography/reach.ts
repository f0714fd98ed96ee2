import type { ArmValues, Reading } from './channels'
import type { Rig } from './rig'
import { placeUpper, reachArm, setFingers, type Skeleton } from './upper'
import { length, mad, set, sub, turn, vec, type Q, type V } from './vec'

/** Rounds in which a reaching hand is brought to its point, and the most it is corrected by, metres: a point out of reach is pointed at. */
const ROUNDS = 5
const MOST_CORRECTED = 0.06

const corrections = [vec(), vec()] as const
const target = vec()
const aimed = vec()
const miss = vec()

/**
 * Brings hands that reach for a point to it, the body standing where it will: `root` is the place of the pelvis, `yaw` its heading. The shoulder
 * goes with the arm, so it takes rounds.
 */
export function reachPoints(s: Skeleton, rig: Rig, { leftArm, rightArm }: Reading, root: V, yaw: Q): void {
  if (leftArm.rw <= 0 && rightArm.rw <= 0) return
  for (const c of corrections) set(c, 0, 0, 0)
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < 2; k++) {
      const arm = k === 0 ? leftArm : rightArm
      const side = k === 0 ? rig.left : rig.right
      if (arm.rw <= 0) continue
      mad(aimed, pointOf(arm, root, yaw), corrections[k]!, 1)
      reachArm(s, side, aimed, Math.min(1, arm.rw), arm.rl > 0.5)
      setFingers(s, side, arm.curl, 0, 0)
    }
    placeUpper(s, rig)
    for (let k = 0; k < 2; k++) {
      const arm = k === 0 ? leftArm : rightArm
      const side = k === 0 ? rig.left : rig.right
      if (arm.rw <= 0) continue
      const c = corrections[k]!
      sub(miss, pointOf(arm, root, yaw), s.p[side.bone.middle]!)
      mad(c, c, miss, arm.rw >= 1 ? 1 : arm.rw ** 8)
      const far = length(c)
      if (far > 1e-6) mad(c, c, c, (MOST_CORRECTED * Math.tanh(far / MOST_CORRECTED)) / far - 1)
    }
  }
}

/** The point an arm reaches for, about the pelvis. */
function pointOf(arm: ArmValues, root: V, yaw: Q): V {
  if (arm.rl > 0.5) return turn(target, yaw, set(target, arm.rx, arm.ry, arm.rz))
  return set(target, arm.rx - root[0], arm.ry - root[1], arm.rz - root[2])
}
