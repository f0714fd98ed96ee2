import { describe, expect, it } from 'vitest'
import { judge, LIMITS, type Watched } from './supervisor.ts'

const well: Watched = { alive: true, started: 0, beat: 100, restarts: [] }

describe('the supervisor', () => {
  it('leaves a living browser alone', () => {
    expect(judge(well, 100 + LIMITS.silence).order).toBe('wait')
    expect(judge({ ...well, beat: null }, LIMITS.start).order).toBe('wait')
  })

  it('starts again what has ended or fallen silent', () => {
    expect(judge({ ...well, alive: false }, 101)).toEqual({ order: 'restart', why: 'the browser has ended' })
    expect(judge(well, 101 + LIMITS.silence)).toEqual({ order: 'restart', why: 'no sign of life for 16 s' })
    expect(judge({ ...well, beat: null }, LIMITS.start + 1).order).toBe('restart')
  })

  it('gives up after three restarts in ten minutes, and not otherwise', () => {
    const dead = { ...well, alive: false }
    expect(judge({ ...dead, restarts: [100, 200, 300] }, 400).order).toBe('still')
    expect(judge({ ...dead, restarts: [100, 200, 300] }, 701).order).toBe('restart')
  })
})
