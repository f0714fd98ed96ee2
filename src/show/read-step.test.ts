import { describe, expect, it } from 'vitest'
import { openShow } from './open-show'
import { stepDanced } from './read-step'

const show = openShow('evening')
const dancer = (scene: string, id: string) => {
  const found = show.scenes.find((s) => s.id === scene)!
  return { dance: found.cast().find((member) => member.id === id)!.dance, music: found.music }
}

describe('the step of the moment', () => {
  it('is told of a dancer whom a machine has carried on', () => {
    const { dance, music } = dancer('A8', 'odile')
    expect(dance.carried).toBeDefined()
    expect(stepDanced(dance, music.secondsAt(20))).toBe('fouettes 32')
  })

  it('is null where nobody dances a step', () => {
    const nobody = { ...dancer('A8', 'odile').dance, carried: undefined }
    expect(stepDanced(nobody, 1)).toBeNull()
  })
})
