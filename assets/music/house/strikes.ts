import { boneIndex, newPose, type Pose } from '../../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../../src/notation/scene.ts'
import type { FootStrike } from './stage.ts'

/** Poses read a second. */
const PACE = 120
/** A foot strikes when its toes come below this height over where they rest, having been above the second; metres. */
const DOWN = 0.012
const UP = 0.03
/** Nobody is heard without being named once there are more than so many in the limelight. */
const LIMELIGHT = 3

const TOES = [boneIndex('leftToes'), boneIndex('rightToes')]
const heightOf = (pose: Pose, bone: number) => pose.positions[bone * 3 + 1]!

/** Everybody whose steps the cue wants to hear; without names, those who are not the corps. */
function heardOf(cast: readonly CastMember[], who: readonly string[] | undefined): readonly CastMember[] {
  if (!who) return cast.filter((member) => member.figure !== 'corps').slice(0, LIMELIGHT)
  return who.map((id) => {
    const found = cast.find((member) => member.id === id)
    if (!found)
      throw new Error(`steps: nobody is called "${id}"; there are ${cast.map((member) => member.id).join(', ')}`)
    return found
  })
}

/** Reads from the dance itself when and how hard feet meet the floor between two times of a scene. */
export function strikesOf(
  cast: readonly CastMember[],
  music: TempoMap,
  who: readonly string[] | undefined,
  from: number,
  until: number,
): FootStrike[] {
  const strikes: FootStrike[] = []
  const pose = newPose()
  for (const member of heardOf(cast, who)) {
    const enters = member.from === undefined ? 0 : music.secondsAt(member.from)
    const leaves = member.until === undefined ? music.duration : music.secondsAt(member.until)
    const start = Math.max(from, enters)
    const count = Math.max(0, Math.floor((Math.min(until, leaves, music.duration) - start) * PACE))
    const heights = TOES.map(() => new Float32Array(count))
    const across = new Float32Array(count)
    for (let i = 0; i < count; i++) {
      member.dance.poseAt(start + i / PACE, pose)
      TOES.forEach((bone, side) => (heights[side]![i] = heightOf(pose, bone)))
      across[i] = pose.positions[0]!
    }
    for (const height of heights) {
      const rest = height.toSorted()[Math.floor(count * 0.05)] ?? 0
      let raised = false
      for (let i = 1; i < count; i++) {
        if (height[i]! > rest + UP) raised = true
        if (!raised || height[i]! > rest + DOWN) continue
        raised = false
        const before = Math.max(0, i - 4)
        strikes.push({
          at: start + i / PACE,
          x: across[i]!,
          speed: ((height[before]! - height[i]!) * PACE) / Math.max(1, i - before),
        })
      }
    }
  }
  return strikes.sort((a, b) => a.at - b.at)
}
