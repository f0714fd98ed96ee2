import { BONE_COUNT } from '../../../notation/body'
import type { Dance } from '../../../notation/scene'
import type { Metres, Seconds } from '../../../notation/units'

/** A dance on a rostrum: everything of it stands `heightAt(t)` metres above the stage floor. Pure, as the dance is. */
export function raised(dance: Dance, heightAt: (t: Seconds) => Metres): Dance {
  return {
    duration: dance.duration,
    carried: dance,
    poseAt(t, out) {
      dance.poseAt(t, out)
      const height = heightAt(t)
      for (let b = 0; b < BONE_COUNT; b++) out.positions[b * 3 + 1]! += height
    },
    placeAt(t, out) {
      dance.placeAt(t, out)
      out.rise += heightAt(t)
    },
  }
}
