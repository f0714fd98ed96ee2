import { afterEach, describe, expect, it, vi } from 'vitest'
import { Clock } from '../show/clock'
import { openShow } from '../show/open-show'
import { HOUSE_CONFIG, parseConfig } from './config'
import { hashOf } from './health'
import { isOpen } from './hours'
import { createHouse } from './house'
import { judgeVisitor } from './idle'
import { createLock } from './staff'
import { createTally } from './visits'
import { localTime } from './wall'

const at = (day: number, time: string) => ({ day, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) })

describe('the configuration', () => {
  it('fills in what is left out', () => {
    expect(parseConfig({ touch: true }).idle).toEqual({ attract: 30, prompt: 60, countdown: 10 })
    expect(parseConfig({})).toEqual(HOUSE_CONFIG)
  })

  it('names the field that is wrong', () => {
    expect(() => parseConfig({ idle: { attract: 0 } })).toThrow(/^idle\.attract: /)
    expect(() => parseConfig({ pin: '12' })).toThrow(/four to eight digits/)
    expect(() => parseConfig({ hours: { mon: ['9', '18:00'] } })).toThrow(/hours\.mon/)
    expect(() => parseConfig({ volumne: 1 })).toThrow(/volumne/)
    expect(hashOf(HOUSE_CONFIG)).not.toBe(hashOf({ ...HOUSE_CONFIG, touch: true }))
  })
})

describe('opening hours', () => {
  const hours = { mon: ['10:00', '18:00'], fri: ['20:00', '02:00'] } as const
  const open = (day: number, time: string) => isOpen(parseConfig({ hours }).hours, at(day, time))
  it('are kept by weekday and past midnight', () => {
    expect([open(1, '09:59'), open(1, '10:00'), open(1, '17:59'), open(1, '18:00')]).toEqual([false, true, true, false])
    expect([open(5, '19:59'), open(5, '23:00'), open(6, '01:59'), open(6, '02:00')]).toEqual([false, true, true, false])
    expect(open(2, '12:00')).toBe(false)
    expect(isOpen(undefined, at(2, '03:00'))).toBe(true)
  })
})

describe('the time on the wall', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  it.each([
    ['2026-03-28T08:30:00Z', 6, '09:30'],
    ['2026-03-29T08:30:00Z', 0, '10:30'],
    ['2026-10-24T08:30:00Z', 6, '10:30'],
    ['2026-10-25T08:30:00Z', 0, '09:30'],
  ])('keeps summer time at %s', (now, day, time) => {
    process.env.TZ = 'Europe/Berlin'
    vi.useFakeTimers({ now: new Date(now) })
    expect(localTime()).toEqual(at(day, time))
  })
})

describe('a visit', () => {
  it('of two minutes sees any scene whole', () => {
    for (const scene of openShow('evening').scenes) expect(scene.end - scene.start, scene.id).toBeLessThanOrEqual(120)
  })
})

describe('a visitor', () => {
  const house = { ...createHouse(0).getState(), state: 'visit' as const }
  const judge = (now: number, playing = false, reading = false) => judgeVisitor(house, { now, playing, reading })
  it('is given up after half a minute, asked first when reading, and never while a performance plays', () => {
    expect(judge(29)).toEqual({ do: 'nothing' })
    expect(judge(30)).toEqual({ do: 'home' })
    expect(judge(59, false, true)).toEqual({ do: 'nothing' })
    expect(judge(60, false, true)).toEqual({ do: 'ask', left: 10 })
    expect(judge(70, false, true)).toEqual({ do: 'home' })
    expect(judge(7000, true, true)).toEqual({ do: 'touched' })
    const asked = { ...house, state: 'prompt' as const, touched: 65 }
    expect(judgeVisitor(asked, { now: 66, playing: false, reading: true })).toEqual({ do: 'nothing' })
    expect(judgeVisitor(asked, { now: 67, playing: false, reading: true })).toEqual({ do: 'touched' })
    expect(judgeVisitor({ ...house, state: 'attract' }, { now: 7000, playing: false, reading: false }).do).toBe(
      'nothing',
    )
  })
})

describe('the lock', () => {
  it('opens with the PIN and shuts for a minute after five wrong ones', () => {
    let now = 0
    const lock = createLock(
      () => '4711',
      () => now,
    )
    for (let i = 0; i < 4; i++) expect(lock('0000')).toEqual({ right: false, locked: 0 })
    expect(lock('0000')).toEqual({ right: false, locked: 60 })
    expect(lock('4711').right).toBe(false)
    now = 61
    expect(lock('4711')).toEqual({ right: true })
  })
  it('never opens where there is no PIN', () => {
    expect(
      createLock(
        () => undefined,
        () => 0,
      )('').right,
    ).toBe(false)
  })
})

describe('the count of a visit', () => {
  it('names the scenes that were seen nearly whole', () => {
    const tally = createTally((id) => (id === 'A7' ? 10 : 100))
    for (let i = 0; i < 8; i++) tally.second('A7')
    for (let i = 0; i < 79; i++) tally.second('A8')
    tally.second(null)
    expect(tally.watched()).toEqual(['A7'])
    tally.second('A8')
    expect(tally.watched()).toEqual(['A7', 'A8'])
  })
})

describe('the clock of a house that is never closed', () => {
  it('is right to a tenth of a millisecond after thirty days of looping', () => {
    const length = 717.887
    let wall = 1234.5
    const clock = new Clock(length, () => wall)
    clock.setLoop(true)
    clock.setPlaying(true)
    const days = 30 * 86_400
    wall += days + 0.125
    expect(clock.read()).toBeCloseTo((days + 0.125) % length, 4)
    const before = clock.read()
    wall += 1 / 60
    expect(clock.read() - before).toBeCloseTo(1 / 60, 6)
  })
})
