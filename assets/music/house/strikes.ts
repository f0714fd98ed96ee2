import { boneIndex, newPose, type Pose, type Side } from '../../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../../src/notation/scene.ts'
import { contactsOf } from './contacts.ts'
import type { FootStrike } from './stage.ts'

/** How fast a foot comes down is read over so long before it does, seconds. */
const FALLS = 0.05
/** A foot that comes down slower than this is slid or rolled to its mark, and not heard; metres a second. */
const SLID = 0.08
/** A relevé strikes the floor with the box of the shoe as if it fell at this speed, metres a second. */
const RELEVE = 0.5
/** Nobody is heard without being named once there are more than so many in the limelight. */
const LIMELIGHT = 3

/** An ankle so far above the joint of the toes stands on pointe, metres; a landing only passes through it. */
const ON_POINTE = 0.112

const heightOf = (pose: Pose, side: Side, joint: 'Toes' | 'Foot'): number =>
  pose.positions[boneIndex(`${side}${joint}`) * 3 + 1]!
const lower = (pose: Pose, side: Side): number => Math.min(heightOf(pose, side, 'Toes'), heightOf(pose, side, 'Foot'))

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

/**
 * When feet meet the floor between two times of a scene, from the contacts the dance itself labels; how hard, and where,
 * from the pose.
 */
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
    for (const { kind, side, at } of contactsOf(member)) {
      if (at < Math.max(from, enters) || at >= Math.min(until, leaves, music.duration)) continue
      member.dance.poseAt(at - FALLS, pose)
      const before = lower(pose, side)
      member.dance.poseAt(at, pose)
      const speed = kind === 'releve' ? RELEVE : (before - lower(pose, side)) / FALLS
      const rise = heightOf(pose, side, 'Foot') - heightOf(pose, side, 'Toes')
      const pointe = kind === 'releve' || (kind !== 'landing' && rise > ON_POINTE)
      if (speed > SLID) strikes.push({ at, x: pose.positions[0]!, speed, pointe })
    }
  }
  return strikes.sort((a, b) => a.at - b.at)
}
