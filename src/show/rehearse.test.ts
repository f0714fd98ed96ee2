import { describe, expect, it } from 'vitest'
import { newFrame, type Frame } from '../notation/frame'
import { openShow, type ShowScene } from './open-show'
import { readEmptyStage, readFrame } from './read-frame'
import { adopt, isRehearsed, rehearse } from './rehearse'

const sceneOf = (scenes: readonly ShowScene[], id: string) => scenes.find((scene) => scene.id === id)!

/** Every number of everybody in a frame. */
function peopleOf({ cast, castCount, camera }: Frame): number[] {
  const people = cast
    .slice(0, castCount)
    .flatMap(({ place, pose, face }) => [
      ...Object.values(place),
      ...Object.values(face),
      ...pose.positions,
      ...pose.rotations,
    ])
  return [...people, ...Object.values(camera)]
}

describe('a rehearsal', () => {
  it('is not needed to know who is on stage', () => {
    for (const scene of openShow('evening').scenes) {
      scene.cast()
      expect(
        scene.dances().filter((dance) => dance.rehearsed),
        scene.id,
      ).toEqual([])
    }
  })

  // A corps with soloists, a dancer on a turntable, people on a rostrum, and whoever takes a bow tonight.
  it.each(['A7', 'A8', 'L2', 'F0'])('hands %s over to the last bit', (id) => {
    const here = openShow('evening')
    const there = openShow('evening')
    const scene = sceneOf(there.scenes, id)
    adopt(scene, structuredClone(rehearse('evening', scene.index)))
    expect(isRehearsed(scene)).toBe(true)
    const [one, other] = [newFrame(), newFrame()]
    for (const part of [0, 0.21, 0.5, 0.83]) {
      const t = scene.start + part * (scene.end - scene.start)
      readFrame(here, t, one)
      readFrame(there, t, other)
      expect(peopleOf(other)).toEqual(peopleOf(one))
    }
    expect(scene.dances().map((dance) => dance.stepAt?.(10))).toEqual(
      sceneOf(here.scenes, id)
        .dances()
        .map((dance) => dance.stepAt?.(10)),
    )
  })

  it('of another scene is refused', () => {
    const { scenes } = openShow('evening')
    const lake = sceneOf(scenes, 'A7')
    expect(() => adopt(lake, rehearse('evening', sceneOf(scenes, 'A4').index))).toThrow(/A7.*dances/)
  })
})

describe('an empty stage', () => {
  it('has names and light and asks nobody to dance', () => {
    const show = openShow('evening')
    const lake = sceneOf(show.scenes, 'A7')
    const [empty, full] = [newFrame(), newFrame()]
    readEmptyStage(show, lake.start + 20, empty)
    expect(isRehearsed(lake)).toBe(false)
    readFrame(show, lake.start + 20, full)
    expect(empty.cast.some((dancer) => dancer.onStage)).toBe(false)
    expect(empty.cast.map(({ member }) => member?.id)).toEqual(full.cast.map(({ member }) => member?.id))
    expect([...empty.board]).toEqual([...full.board])
    expect(empty.caption).toBe(full.caption)
  })
})
