import { describe, expect, it } from 'vitest'
import { compileMaster } from './master'
import { FieldTrack, Sheet } from './sheet'

describe('field track', () => {
  it('holds until changed and takes over from a running fade', () => {
    const track = new FieldTrack(0)
    track.fade(1, 5, 1)
    track.fade(3, 4, 0)
    expect(track.fades).toEqual([
      { start: 1, end: 3, from: 0, to: 0.5, ease: 'none' },
      { start: 3, end: 4, from: 0.5, to: 0, ease: 'none' },
    ])
    expect(track.target).toBe(0)
  })

  it('jumps so that the new value stands exactly at its time', () => {
    const track = new FieldTrack(2)
    track.jump(10, 7)
    expect(track.valueAt(9.999)).toBe(2)
    expect(track.valueAt(10)).toBe(7)
  })

  it('refuses a change that comes before another', () => {
    const track = new FieldTrack(0)
    track.fade(5, 6, 1)
    expect(() => track.fade(2, 3, 1)).toThrow(RangeError)
  })
})

describe.each([[[0]], [[0, 2.7, 6, 9.3]]])('master in chapters from %j', (chapters) => {
  const sheet = new Sheet()
  const a = sheet.field('a', 0.2)
  a.fade(1, 5, 1)
  a.fade(3, 4, 0)
  a.jump(6, 0.7)
  a.fade(6, 8, 0.123456)
  const b = sheet.field('b', 5)
  b.fade(2, 9, -3, 'sine.inOut')
  b.jump(12, 1)

  const values = (live: Readonly<Record<string, number>>) => ({ a: live.a, b: live.b })

  it('gives the same values by direct seek, playing, coming back and jumping about', () => {
    const times = [0, 0.999, 1, 1.001, 2.5, 2.999, 3, 3.001, 4, 5.999, 6, 6.001, 7, 8, 9, 11.999, 12, 12.5, 20]
    const direct = times.map((t) => {
      const master = compileMaster(sheet, chapters)
      master.seek(t)
      return values(master.live)
    })
    const { live, seek } = compileMaster(sheet, chapters)
    times.forEach((t, i) => (seek(t), expect(values(live)).toEqual(direct[i])))
    times.toReversed().forEach((t, i) => (seek(t), expect(values(live)).toEqual(direct[times.length - 1 - i])))
    for (let k = 0; k < 400; k++) {
      const i = (k * 7 + (k % 5) * 3) % times.length
      seek(times[i]!)
      expect(values(live)).toEqual(direct[i])
    }
  })

  it('agrees with the sheet exactly on the cues', () => {
    const master = compileMaster(sheet, chapters)
    for (const t of [0, 1, 3, 4, 6, 8]) {
      master.seek(t)
      const fade = a.fades.find((f) => f.end === t) ?? a.fades.find((f) => f.start === t)
      expect(master.live.a).toBe(fade ? (fade.end === t ? fade.to : fade.from) : a.start)
    }
  })
})
