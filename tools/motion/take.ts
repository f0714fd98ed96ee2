import { BONE_COUNT, BONES, newPose, PARENTS, type Body } from '../../src/notation/body.ts'
import type { CastMember } from '../../src/notation/scene.ts'
import { between, type Q } from '../../src/choreography/vec.ts'
import type { ShowScene } from '../lib/programme.ts'
import { madeOf } from './dances.ts'

/** One dancer's movement through a stretch of a scene, picture by picture. */
export interface Take {
  scene: string
  who: string
  body: Body
  fps: number
  frames: readonly TakeFrame[]
}

export interface TakeFrame {
  /** Seconds of the scene, and where that is in the music. */
  t: number
  bar: number
  beat: number
  /** World position of every joint, metres, `BONES` order, x y z. */
  positions: readonly number[]
  /** Rotation of every joint against its parent, x y z w; the hips' in the world. */
  rotations: readonly Q[]
  /** Which feet the score says stand on their mark. */
  contacts: { left: boolean; right: boolean }
  /** The step that is danced. */
  step: string
}

/** Records a member of a cast. Times are seconds of the scene. */
export function recordTake(
  scene: ShowScene,
  member: CastMember,
  body: Body,
  from: number,
  until: number,
  fps: number,
): Take {
  const pose = newPose()
  const { compiled, delay, at } = madeOf(member)
  const place = { bar: 1, beat: 1 }
  const frames = Array.from({ length: Math.max(2, Math.floor((until - from) * fps) + 1) }, (_, i): TakeFrame => {
    const t = from + i / fps
    const music = t - delay
    member.dance.poseAt(t, pose)
    scene.music.read(t, place)
    const stands = (side: 'left' | 'right'): boolean =>
      compiled.plants.some((p) => (p.side === side) !== at.mirror && music >= p.from && music < p.until)
    const world = (b: number): Q => [0, 1, 2, 3].map((k) => pose.rotations[b * 4 + k]!) as Q
    return {
      ...{ t, bar: place.bar, beat: place.beat },
      positions: Array.from(pose.positions),
      rotations: PARENTS.map((p, b) => (p < 0 ? world(b) : between([0, 0, 0, 1], world(p), world(b)))),
      contacts: { left: stands('left'), right: stands('right') },
      step: compiled.danced.findLast((d) => music >= d.from)?.name ?? '',
    }
  })
  return { scene: scene.id, who: member.id, body, fps, frames }
}

/** Offset of a joint from its parent at rest, metres; the hips from the floor. */
export function offsetOf(body: Body, bone: number): readonly [number, number, number] {
  const parent = PARENTS[bone]!
  const at = (b: number, k: number): number => (b < 0 ? 0 : body.rest[b * 3 + k]!)
  return [0, 1, 2].map((k) => at(bone, k) - at(parent, k)) as unknown as readonly [number, number, number]
}

/** The take as text: world positions of all joints in metres, with contacts, bars and steps. */
export function takeAsJson({ scene, who, fps, frames }: Take): string {
  const round = (x: number): number => Math.round(x * 1e5) / 1e5
  return JSON.stringify({
    ...{ scene, who, fps, unit: 'metre', up: 'y', bones: BONES, parents: PARENTS },
    frames: frames.map(({ t, bar, beat, positions, contacts, step }) => ({
      ...{ t: round(t), bar, beat: round(beat), step, contacts },
      positions: Array.from({ length: BONE_COUNT }, (_, b) => positions.slice(b * 3, b * 3 + 3).map(round)),
    })),
  })
}
