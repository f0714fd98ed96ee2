import { describe, expect, it } from 'vitest'
import type { Shot } from '../src/notation/cue'
import { newFrame } from '../src/notation/frame'
import { checkCamera } from '../src/show/check-camera'
import { openShow, type ShowScene } from '../src/show/open-show'

const show = openShow('evening')
/** Seconds between the moments looked at; `npm run camera:check` looks closer. */
const EVERY = 0.5

describe('the camera of the evening', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s: feet, hands and heads stay in the picture, on screens of other shapes too; no shot is too short, no cut in the air',
    (_, scene) => {
      expect(checkCamera(show, scene, EVERY)).toEqual([])
    },
  )

  const named = (id: string) => show.scenes.find((scene) => scene.id === id)!
  const frame = newFrame()
  /** The kinds of fault in a scene whose shots are called something else than what was filmed. */
  const rulesOf = (id: string, camera: readonly Shot[]) => {
    const scene: ShowScene = named(id)
    const faults = checkCamera(show, { ...scene, script: { ...scene.script, camera } }, EVERY, frame)
    return new Set(faults.map(({ rule }) => rule))
  }

  it('is told when it cuts off feet or heads of whom it frames', () => {
    const everybody = named('A7').script.camera.map((shot) => ({
      ...shot,
      size: 'FS' as const,
      subject: ['odette', 'swan-01'],
    }))
    expect([...rulesOf('A7', everybody)]).toEqual(expect.arrayContaining(['head', 'feet']))
  })

  it('is told when a picture of a place cuts off the feet of the star', () => {
    const places = named('A3').script.camera.map((shot) => ({ ...shot, size: 'WS' as const, subject: undefined }))
    expect(rulesOf('A3', places)).toContain('feet')
  })

  it('is told when it cuts in a balance', () => {
    const { camera } = named('A6').script
    const cut = { ...camera.at(-1)!, at: [8, 1.5] } as const
    expect(rulesOf('A6', camera)).not.toContain('cut in the air')
    expect(rulesOf('A6', [...camera, cut])).toContain('cut in the air')
  })

  it('is told when a tall screen loses the star', () => {
    const alone = named('A1').script.camera.map((shot) => ({ ...shot, subject: 'child' }))
    expect(rulesOf('A1', alone)).toContain('tall screen')
  })
})
