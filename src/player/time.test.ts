import { describe, expect, it } from 'vitest'
import { clockFace, parseTime, spokenTime } from './time'

describe('times', () => {
  it('are shown and spoken', () => {
    expect(clockFace(190.9)).toBe('3:10')
    expect(spokenTime(190)).toBe('3 minutes 10 seconds')
    expect(spokenTime(61)).toBe('1 minute 1 second')
    expect(spokenTime(0)).toBe('0 seconds')
  })

  it('are read from seconds or minutes and seconds', () => {
    expect(parseTime('42')).toBe(42)
    expect(parseTime('12.5')).toBe(12.5)
    expect(parseTime('3:10')).toBe(190)
    expect(parseTime('-4')).toBe(-4)
    for (const bad of ['', 'soon', '1:99', '1,5', '1:2:3']) expect(parseTime(bad)).toBeNull()
  })
})
