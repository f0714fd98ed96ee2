import { describe, expect, it } from 'vitest'
import type { Body } from '../src/notation/body'
import { newPose } from '../src/notation/body'
import type { FigureName } from '../src/notation/scene'
import { jointAt } from '../src/choreography/checks'
import { bodyOf } from '../src/show/bodies'
import { openShow } from '../src/show/open-show'
import { inspectScene } from '../tools/motion/evening'

const show = openShow('evening')
const body = (figure: string): Body => bodyOf(figure as FigureName)

/** Pictures a second, few beside what `npm run motion:check` looks at; steps of joints are a sixtieth of a second all the same. */
const FPS = 8
/**
 * What only every frame shows: steps of joints, shins that pass at speed, and the balance of somebody who stands still for a moment only.
 * `npm run motion:check` looks at those; everything else that it measures nobody may miss by more than the limit of the check, in any scene.
 */
const EVERY_FRAME = new Set(['pop', 'body', 'flat'])

describe('every dance of the evening', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s keeps to its marks, falls as bodies fall and bends as bodies bend',
    async (_, scene) => {
      const { people } = await inspectScene(scene, body, { fps: FPS })
      const wrong = people.flatMap(({ values }) =>
        [...values.values()].flatMap(({ check: { key }, who, value, verdict, excepted, count, where }) =>
          verdict === 'wrong' && !excepted && !EVERY_FRAME.has(key)
            ? [`${who}: ${key} ${value.toFixed(1)}, ${count}, ${where}`]
            : [],
        ),
      )
      expect(wrong).toEqual([])
    },
  )
})

it('the four cygnets hold hands within two centimetres from the first entrechat to the sixteenth leap', () => {
  const lake = show.scenes.find((s) => s.id === 'A7')!
  const four = [1, 2, 3, 4].map((k) => lake.cast().find((m) => m.id === `cygnet-${k}`)!)
  const poses = four.map(() => newPose())
  for (let t = lake.music.secondsAt([13, 2]); t < lake.music.secondsAt([22, 3]); t += 1 / 30) {
    four.forEach((m, i) => m.dance.poseAt(t, poses[i]!))
    const line = [...poses].sort((a, b) => a.positions[0]! - b.positions[0]!)
    for (let i = 0; i < 3; i++) {
      const a = jointAt(line[i]!, 'rightMiddleProximal')
      const b = jointAt(line[i + 1]!, 'leftMiddleProximal')
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `hands at ${t.toFixed(2)} s`).toBeLessThan(0.02)
    }
  }
})
