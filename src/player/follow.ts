import { distanceFor } from '../notation/plan'
import type { Frame } from '../notation/frame'

/** Whole figure with room for a jump, metres; a lens that does not bend limbs, millimetres. */
const FRAME = 2.9
const LENS = 85

/**
 * A camera that stays in front of one dancer, level, at a constant distance: for judging movement. Null while the
 * dancer is not in the scene, so that the show's own shot holds.
 */
export function followDancer(id: string) {
  const aim = { x: 0, y: 1.15, z: 0, tx: 0, ty: 1.15, tz: 0, lens: LENS }
  const distance = distanceFor(FRAME, LENS)
  return (frame: Frame) => {
    for (let i = 0; i < frame.castCount; i++) {
      const { member, place } = frame.cast[i]!
      if (member?.id !== id) continue
      aim.x = aim.tx = place.x
      aim.tz = place.z
      aim.z = place.z + distance
      return aim
    }
    return null
  }
}
