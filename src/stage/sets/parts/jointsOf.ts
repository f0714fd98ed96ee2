import type { Frame } from '../../../notation/frame'

/** Places of the joints of somebody on stage (x, y, z by bone, metres), or nothing if she is not there. */
export function jointsOf(frame: Frame, id: string): ArrayLike<number> | undefined {
  for (let i = 0; i < frame.castCount; i++) {
    const { member, onStage, pose } = frame.cast[i]!
    if (member?.id === id && onStage) return pose.positions
  }
  return undefined
}
