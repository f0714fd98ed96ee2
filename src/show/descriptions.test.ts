import { describe, expect, it } from 'vitest'
import { descriptionsOf, TOLD_AT_MOST } from './descriptions'
import { openShow } from './open-show'

describe('the audio description', () => {
  const show = openShow('evening')
  const events = descriptionsOf(show)

  it('tells every scene, in order and inside it', () => {
    expect(new Set(events.map((event) => event.scene))).toEqual(new Set(show.scenes.map((scene) => scene.id)))
    for (const [i, { start, end, scene: id }] of events.entries()) {
      const scene = show.scenes.find((s) => s.id === id)!
      expect(start).toBeGreaterThanOrEqual(scene.start)
      expect(end).toBeLessThanOrEqual(scene.end)
      expect(start).toBeGreaterThanOrEqual(events[i - 1]?.end ?? 0)
    }
  })

  it('leaves a voice the time to say it', () => {
    const hurried = events.filter(({ start, end, text }) => text.length / (end - start) > TOLD_AT_MOST)
    expect(hurried.map(({ scene, text, start, end }) => `${scene}: ${text.length / (end - start)} "${text}"`)).toEqual(
      [],
    )
  })

  it('speaks of one dancer where one life is danced alone', () => {
    const told = descriptionsOf(openShow('levi')).map((event) => event.text)
    expect(told.join(' ')).not.toContain('both dancers')
  })
})
