import { boneIndex, newPose, type Pose } from '../../src/notation/body.ts'
import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import { STAGE } from '../../src/notation/plan.ts'
import type { Gauges } from './gauge.ts'
import { insideOf, type Piece } from './pieces.ts'

/** Times a second at which people are looked at together. */
const LOOKS = 10
/** Two trunks side by side, metres between their middles. */
const TWO_TRUNKS = 0.28
/** How far into the wings somebody on stage may stand, x, and the edges of the boards, z; metres. */
const WINGS = 9.5
const EDGE = { downstage: STAGE.apron - 0.1, upstage: STAGE.back + 0.3 }

export interface OnStage {
  member: CastMember
  from: number
  until: number
  gauges: Gauges
}

const hips = 0
const chest = boneIndex('upperChest') * 3

/** Looks at everybody together: who leaves the boards, who walks through whom or through what. */
export function watchTogether(people: readonly OnStage[], pieces: readonly Piece[], music: TempoMap): void {
  const poses: Pose[] = people.map(() => newPose())
  const gone = pieces.map(({ until }) => (until === undefined ? Infinity : music.secondsAt(until)))
  for (let t = 0; t < music.duration; t += 1 / LOOKS) {
    const here = people.map(({ member, from, until }, i) => {
      const on = t >= from && t < until
      if (on) member.dance.poseAt(t, poses[i]!)
      return on
    })
    people.forEach((a, i) => {
      if (!here[i]) return
      const p = poses[i]!.positions
      const off = Math.max(Math.abs(p[0]!) - WINGS, p[2]! - EDGE.downstage, EDGE.upstage - p[2]!, 0)
      a.gauges.read('stage', off * 100, t)
      for (const [k, piece] of pieces.entries()) {
        if (t > gone[k]!) continue
        const deep = insideOf(piece, p[0]!, p[2]!, p[1]!, a.member.id)
        if (deep > 0) a.gauges.read('piece', deep * 100, t, piece.name)
      }
      for (let j = i + 1; j < people.length; j++) {
        if (!here[j]) continue
        const near = Math.min(apart(poses[i]!, poses[j]!, hips), apart(poses[i]!, poses[j]!, chest))
        if (near > 1) continue
        const b = people[j]!
        a.gauges.read('meet', Math.max(0, TWO_TRUNKS - near) * 100, t, b.member.id)
        b.gauges.read('meet', Math.max(0, TWO_TRUNKS - near) * 100, t, a.member.id)
      }
    })
  }
}

/** Distance of the same joint of two people, metres. */
function apart(a: Pose, b: Pose, joint: number): number {
  const d = [0, 1, 2].map((k) => a.positions[joint + k]! - b.positions[joint + k]!)
  return Math.hypot(d[0]!, d[1]!, d[2]!)
}
