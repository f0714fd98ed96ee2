import { describe, expect, it } from 'vitest'
import { newFrame } from '../src/notation/frame'
import { checkCamera } from '../src/show/check-camera'
import { openShow, type ShowScene } from '../src/show/open-show'

const show = openShow('evening')
/** Seconds between the moments looked at; `npm run camera:check` looks closer. */
const EVERY = 0.5

describe('the camera of the evening', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s: feet, hands and heads stay in the picture, no shot is too short, no cut in the air',
    (_, scene) => {
      expect(checkCamera(show, scene, EVERY)).toEqual([])
    },
  )

  it('is told when it cuts off feet, heads or a jump', () => {
    const scene = show.scenes.find(({ id }) => id === 'A7')!
    const spoil = (change: object): ShowScene => ({
      ...scene,
      script: { ...scene.script, camera: scene.script.camera.map((shot) => ({ ...shot, ...change })) },
    })
    const close = openShow('evening')
    const frame = newFrame()
    const everybody = spoil({ size: 'FS', subject: ['odette', 'swan-01'] })
    const rules = checkCamera(close, everybody, 0.25, frame).map(({ rule }) => rule)
    expect(rules).toContain('head')
    expect(rules).toContain('feet')
  })
})
