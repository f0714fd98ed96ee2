import { describe, expect, it } from 'vitest'
import { buildTempoMap } from './tempo'

const lake = buildTempoMap([
  { label: 'theme', bars: 12, beats: 4, bpm: 88 },
  { label: 'cygnets', bars: 10, beats: 4, bpm: 108 },
  { label: 'motif', bars: 8, beats: 2, bpm: 44 },
])

describe('tempo map', () => {
  it('turns bars into seconds across changes of tempo', () => {
    expect(lake.bars).toBe(30)
    expect(lake.duration).toBeCloseTo(76.77, 1)
    expect(lake.secondsAt(1)).toBe(0)
    expect(lake.secondsAt(13)).toBeCloseTo((12 * 4 * 60) / 88, 9)
    expect(lake.secondsAt([13, 3])).toBeCloseTo((12 * 4 * 60) / 88 + (2 * 60) / 108, 9)
    expect(lake.secondsAt(31)).toBe(lake.duration)
  })

  it('reads bars and beats back from seconds', () => {
    const out = { bar: 0, beat: 0 }
    for (let bar = 1; bar <= 30; bar++) {
      lake.read(lake.secondsAt([bar, 2]) + 1e-9, out)
      expect(out.bar).toBe(bar)
      expect(out.beat).toBeCloseTo(2, 5)
    }
  })

  it('refuses places outside the music and says where the music is', () => {
    expect(() => lake.secondsAt(40)).toThrow('bar 40 is outside the music, which has bars 1 to 30')
    expect(() => lake.secondsAt(0)).toThrow(RangeError)
  })

  it('refuses music without length', () => {
    expect(() => buildTempoMap([])).toThrow(RangeError)
    expect(() => buildTempoMap([{ label: 'x', bars: 0, beats: 4, bpm: 60 }])).toThrow('"x"')
  })
})
