import { describe, expect, it } from 'vitest'
import { openShow } from '../show/open-show'
import { lanesOf, stepLane } from './lanes'

const show = openShow('evening')

describe('the lanes of the promptbook', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))('%s: every mark begins in the scene', (_, scene) => {
    for (const { marks } of lanesOf(show, scene))
      for (const { from, until } of marks) {
        expect(from).toBeGreaterThanOrEqual(scene.start - 0.5)
        expect(from).toBeLessThan(scene.end)
        expect(until).toBeGreaterThan(from - 1e-9)
      }
  })

  it('have as many light cues, shots and bars as the script', () => {
    const scene = show.scenes.find(({ id }) => id === 'A8')!
    const count = (name: string) => lanesOf(show, scene).find((lane) => lane.name === name)!.marks.length
    expect(count('bars')).toBe(scene.music.bars)
    expect(count('light')).toBe(scene.script.light.length)
    expect(count('camera')).toBe(scene.script.camera.length)
  })

  it('tell the fouettés as one mark of thirty seconds', () => {
    const scene = show.scenes.find(({ id }) => id === 'A8')!
    const { marks } = stepLane(
      scene,
      scene.cast().find(({ id }) => id === 'odile')!,
    )
    const turned = marks.filter(({ label }) => label === 'fouettes 32').reduce((sum, m) => sum + m.until - m.from, 0)
    expect(turned).toBeGreaterThan(29)
    expect(turned).toBeLessThan(31.5)
  })
})
