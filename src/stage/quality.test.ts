import { describe, expect, it } from 'vitest'
import { BEAM_COUNT } from './grade/beams'
import { QUALITIES, qualityNamed } from './quality'

describe('quality', () => {
  const levels = QUALITIES.map(qualityNamed)

  it('never asks for less at a higher level', () => {
    for (const key of [
      'dpr',
      'pixels',
      'msaa',
      'shadow',
      'mirror',
      'beams',
      'bloom',
      'cloth',
      'tutu',
      'detail',
    ] as const)
      for (let i = 1; i < levels.length; i++)
        expect(levels[i]![key], `${key} at ${levels[i]!.name}`).toBeGreaterThanOrEqual(levels[i - 1]![key])
  })

  it('asks for no more beams than are hung', () => {
    for (const level of levels) expect(level.beams).toBeLessThanOrEqual(BEAM_COUNT)
  })

  it('spares a phone the mirror and the depth of field', () => {
    const low = qualityNamed('low')
    expect(low.mirror).toBe(0)
    expect(low.dof).toBe(false)
  })
})
