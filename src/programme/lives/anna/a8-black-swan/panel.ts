import { BONE_COUNT, newPose } from '../../../../notation/body'
import type { Dance } from '../../../../notation/scene'
import type { BarBeat, Degrees, Mark, Seconds } from '../../../../notation/units'

/** The turning panel: its axis on the floor, and when and how long it turns. */
export const PANEL = { axis: [0, -4.2] as Mark, at: [2, 2] as BarBeat, over: 2.4 as Seconds }

/** Share of the half turn done at scene time t, eased like the panel's own scenery cue (sine in and out). */
export function turned(t: Seconds, start: Seconds): number {
  const u = Math.min(1, Math.max(0, (t - start) / PANEL.over))
  return (1 - Math.cos(Math.PI * u)) / 2
}

/**
 * Carries a dancer on a turntable: her whole dance turns round the axis of the panel by `angleAt(t)` degrees
 * (positive towards stage left). Pure, as the dance is.
 */
export function onTurntable(dance: Dance, angleAt: (t: Seconds) => Degrees): Dance {
  const [ax, az] = PANEL.axis
  const still = newPose()
  return {
    duration: dance.duration,
    carried: dance,
    poseAt(t, out) {
      const angle = (angleAt(t) * Math.PI) / 180
      if (angle === 0) return dance.poseAt(t, out)
      dance.poseAt(t, still)
      const c = Math.cos(angle)
      const s = Math.sin(angle)
      const hw = Math.cos(angle / 2)
      const hy = Math.sin(angle / 2)
      for (let b = 0; b < BONE_COUNT; b++) {
        const x = still.positions[b * 3]! - ax
        const z = still.positions[b * 3 + 2]! - az
        out.positions[b * 3] = ax + x * c + z * s
        out.positions[b * 3 + 1] = still.positions[b * 3 + 1]!
        out.positions[b * 3 + 2] = az + z * c - x * s
        const qx = still.rotations[b * 4]!
        const qy = still.rotations[b * 4 + 1]!
        const qz = still.rotations[b * 4 + 2]!
        const qw = still.rotations[b * 4 + 3]!
        out.rotations[b * 4] = hw * qx + hy * qz
        out.rotations[b * 4 + 1] = hw * qy + hy * qw
        out.rotations[b * 4 + 2] = hw * qz - hy * qx
        out.rotations[b * 4 + 3] = hw * qw - hy * qy
      }
    },
    placeAt(t, out) {
      dance.placeAt(t, out)
      const angle = angleAt(t)
      const c = Math.cos((angle * Math.PI) / 180)
      const s = Math.sin((angle * Math.PI) / 180)
      const x = out.x - ax
      const z = out.z - az
      out.x = ax + x * c + z * s
      out.z = az + z * c - x * s
      out.heading += angle
    },
  }
}
