import { describe, expect, it } from 'vitest'
import type { Scene } from '../notation/scene'
import { runningOrder } from '../programme/tonight'
import { checkScene } from './check-scene'

const scenes = runningOrder('evening')
const lake = scenes.find((scene) => scene.id === 'A7')!

/** The lake with something wrong in it. */
const wrong = (change: object): Scene => ({ ...lake, ...change })

describe('a scene file', () => {
  it('passes when it is right', () => {
    expect(scenes).toHaveLength(24)
    for (const scene of scenes) expect(() => checkScene(scene)).not.toThrow()
  })

  it('is refused with scene, bar, line and mend when a light cue is wrong', () => {
    const [first, ...rest] = lake.light
    const tooBright = [{ ...first!, at: 5, set: { fs1: { level: 140 } } }, ...rest]
    expect(() => checkScene(wrong({ light: tooBright }))).toThrow(
      /Scene A7, bar 5, light cue LQ\d+.*level.*a level is 0 to 100/,
    )
    const noSuchGel = [{ ...first!, set: { fs1: { level: 40, gel: '999' } } }, ...rest]
    expect(() => checkScene(wrong({ light: noSuchGel }))).toThrow(/this gel is not in notation\/gels\.ts/)
    const noSuchChannel = [{ ...first!, set: { laser: { level: 40 } } }, ...rest]
    expect(() => checkScene(wrong({ light: noSuchChannel }))).toThrow(/this channel is not on the board/)
  })

  it('is refused when a shot, the music or a colour is wrong, each fault on its own line', () => {
    const [first, ...rest] = lake.camera
    const fault = () =>
      checkScene(
        wrong({
          camera: [{ ...first!, lens: 900 }, ...rest],
          music: [{ label: 'theme', bars: 0, beats: 4, bpm: 88 }],
          grade: { ...lake.grade, shadows: 'blue' },
        }),
      )
    expect(fault).toThrow(/shot 1.*a lens is 12 to 200 mm/)
    expect(fault).toThrow(/Scene A7.*music 1/)
    expect(fault).toThrow(/write the colour as #RRGGBB/)
  })
})
