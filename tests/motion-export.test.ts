import { validateBytes } from 'gltf-validator'
import { AnimationMixer, Vector3 } from 'three'
import { BVHLoader } from 'three/examples/jsm/loaders/BVHLoader.js'
import { describe, expect, it } from 'vitest'
import { BONES } from '../src/notation/body'
import { bodyOf } from '../src/show/bodies'
import { openShow } from '../src/show/open-show'
import { takeAsBvh } from '../tools/motion/bvh'
import { takeAsGlb } from '../tools/motion/glb'
import { recordTake, takeAsJson } from '../tools/motion/take'

const scene = openShow('evening').scenes.find((s) => s.id === 'A8')!
const odile = scene.cast().find((m) => m.id === 'odile')!
const from = scene.music.secondsAt(13)
const take = recordTake(scene, odile, bodyOf(odile.figure), from, from + 1, 30)

describe('a second of fouettés, exported', () => {
  it('as binary glTF that the Khronos validator has nothing to say against', async () => {
    const report = await validateBytes(await takeAsGlb(take))
    expect(report.issues.messages).toEqual([])
  })

  it('as Biovision motion that three.js reads back to the same joints within a millimetre', () => {
    const { skeleton, clip } = new BVHLoader().parse(takeAsBvh(take))
    const root = skeleton.bones[0]!
    const mixer = new AnimationMixer(root)
    mixer.clipAction(clip).play()
    const at = new Vector3()
    for (const [i, frame] of take.frames.entries()) {
      mixer.setTime(Math.min(clip.duration - 1e-4, i / take.fps + 1e-5))
      root.updateMatrixWorld(true)
      for (const bone of skeleton.bones) {
        const b = BONES.indexOf(bone.name as (typeof BONES)[number])
        if (b < 0) continue
        bone.getWorldPosition(at)
        const [x, y, z] = frame.positions.slice(b * 3, b * 3 + 3)
        expect(at.distanceTo(new Vector3(x, y, z)), `${bone.name} in picture ${i}`).toBeLessThan(0.001)
      }
    }
  })

  it('as text with metres, contacts, bars and steps', () => {
    const read = JSON.parse(takeAsJson(take)) as {
      frames: { positions: number[][]; contacts: { left: boolean }; bar: number; step: string }[]
    }
    expect(read.frames).toHaveLength(31)
    const { positions, contacts, bar, step } = read.frames[8]!
    expect(positions).toHaveLength(57)
    expect(positions[0]![1]).toBeGreaterThan(0.8)
    expect({ contacts, bar, step }).toEqual({ contacts: { left: true, right: false }, bar: 13, step: 'fouettes 32' })
  })
})
