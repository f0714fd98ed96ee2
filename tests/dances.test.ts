import { describe, expect, it } from 'vitest'
import { boneIndex, newPose, type Bone } from '../src/notation/body'
import type { CastMember } from '../src/notation/scene'
import type { BarBeat, Seconds } from '../src/notation/units'
import { jointOf } from '../src/programme/lives/joints'
import { UNDER } from '../src/programme/lives/levi/l9-girl-in-the-wings/dances'
import { openShow, type ShowScene } from '../src/show/open-show'

const show = openShow('evening')
const sceneOf = (id: string): ShowScene => show.scenes.find((scene) => scene.id === id)!

/** Moments of a scene between two places of its music, seconds from its start. */
function moments(scene: ShowScene, from: BarBeat, until: BarBeat, step: Seconds): number[] {
  const [start, end] = [scene.music.secondsAt(from), scene.music.secondsAt(until)]
  return Array.from({ length: Math.floor((end - start) / step) }, (_, i) => start + i * step)
}

const pose = newPose()
function joint(member: CastMember, bone: Bone, t: Seconds): [x: number, y: number, z: number] {
  member.dance.poseAt(t, pose)
  const i = boneIndex(bone) * 3
  return [pose.positions[i]!, pose.positions[i + 1]!, pose.positions[i + 2]!]
}
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)

const isOn = (scene: ShowScene, { from, until }: CastMember, t: Seconds) =>
  (from === undefined || t >= scene.music.secondsAt(from)) && (until === undefined || t < scene.music.secondsAt(until))

describe('the dances as they are staged', () => {
  // Half the width of two bodies with room between them; skirts may touch.
  const ROOM = 0.28
  const place = { x: 0, z: 0, rise: 0, heading: 0 }

  it.each(['A5', 'A7', 'A8', 'A10', 'L5', 'L8', 'L11'])('%s: nobody walks through anybody', (id) => {
    const scene = sceneOf(id)
    const cast = scene.cast()
    let nearest = { room: Infinity, who: '' }
    for (let t = 0; t < scene.music.duration; t += 0.1) {
      const seen = cast
        .filter((member) => isOn(scene, member, t))
        .map((member) => {
          member.dance.placeAt(t, place)
          return { id: member.id, x: place.x, z: place.z }
        })
      // The panel of the ballroom carries both of its faces on one axis.
      const people = id === 'A8' ? seen.filter((one) => one.id !== 'odette') : seen
      people.forEach((a, i) => {
        for (const b of people.slice(i + 1)) {
          const room = Math.hypot(a.x - b.x, a.z - b.z)
          if (room < nearest.room) nearest = { room, who: `${a.id} and ${b.id} at ${t.toFixed(1)} s` }
        }
      })
    }
    expect(nearest.room, nearest.who).toBeGreaterThan(ROOM)
  })

  it('L9: hand under hand within a centimetre while Levi leads the girl round on one leg', () => {
    const scene = sceneOf('L9')
    const [her, girl] = ['levi', 'girl'].map((id) => scene.cast().find((member) => member.id === id)!)
    const hand = jointOf(girl!.dance, 'rightMiddleProximal', girl!.scale)
    let heading = 0
    for (const t of moments(scene, [14, 2.7], [16, 3], 0.05)) {
      const [x, y, z] = hand(t)
      expect(apart(joint(her!, 'rightMiddleProximal', t), [x, y - UNDER, z]), `at ${t.toFixed(2)} s`).toBeLessThan(0.01)
      girl!.dance.placeAt(t, place)
      heading = place.heading
    }
    girl!.dance.placeAt(scene.music.secondsAt([14, 3]), place)
    expect(heading - place.heading).toBeGreaterThan(55)
  })

  it('the man in grey keeps her hand while he leads her round', () => {
    const scene = sceneOf('A3')
    const [her, him] = ['anna', 'partner'].map((id) => scene.cast().find((member) => member.id === id)!)
    for (const t of moments(scene, [5, 3.5], [6, 2.5], 0.1))
      expect(apart(joint(her!, 'leftHand', t), joint(him!, 'rightHand', t)), `at ${t.toFixed(1)} s`).toBeLessThan(0.3)
  })
})
