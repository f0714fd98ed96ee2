import { boneIndex, newPose, type Bone } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import type { Metres, Seconds, Vec3 } from '../../notation/units'

/**
 * Where a joint of somebody is, for `reach`: of a person of another size (`scale`, as in the cast, about the place they
 * stand on), seen from boards that are `under` metres above the stage floor.
 */
export function jointOf(
  dancer: Dance,
  bone: Bone,
  scale = 1,
  under: (t: Seconds) => Metres = () => 0,
): (t: Seconds) => Vec3 {
  const pose = newPose()
  const place = { x: 0, z: 0, rise: 0, heading: 0 }
  const i = boneIndex(bone) * 3
  return (t) => {
    dancer.poseAt(t, pose)
    dancer.placeAt(t, place)
    return [
      place.x + (pose.positions[i]! - place.x) * scale,
      pose.positions[i + 1]! * scale - under(t),
      place.z + (pose.positions[i + 2]! - place.z) * scale,
    ]
  }
}
