import { describe, expect, it } from 'vitest'
import { Clock } from './clock'
import { openShow } from './open-show'
import { createTransport } from './transport'

function wound(duration = 100) {
  const wall = { now: 0 }
  const clock = new Clock(duration, () => wall.now)
  return { wall, clock }
}

describe('clock', () => {
  it('stands still until it plays, then runs at its rate', () => {
    const { wall, clock } = wound()
    wall.now = 5
    expect(clock.read()).toBe(0)
    clock.setPlaying(true)
    wall.now = 7
    expect(clock.read()).toBe(2)
    clock.setRate(0.5)
    wall.now = 11
    expect(clock.read()).toBe(4)
    clock.setPlaying(false)
    wall.now = 50
    expect(clock.read()).toBe(4)
  })

  it('adds no error over a thousand pauses', () => {
    const { wall, clock } = wound(10_000)
    for (let i = 0; i < 1000; i++) {
      clock.setPlaying(true)
      wall.now += 0.25
      clock.setPlaying(false)
      wall.now += 0.75
    }
    expect(clock.read()).toBe(250)
  })

  it('ends at its end, or begins again', () => {
    const { wall, clock } = wound(10)
    clock.setPlaying(true)
    wall.now = 12
    expect(clock.read()).toBe(10)
    expect(clock.ended).toBe(true)
    clock.seek(0)
    clock.setLoop(true)
    wall.now = 12 + 23
    expect(clock.read()).toBe(3)
    expect(clock.ended).toBe(false)
  })
})

describe('transport', () => {
  const show = openShow('evening')
  const open = () => {
    const wall = { now: 0 }
    return { wall, transport: createTransport(show, () => wall.now) }
  }

  it('steps through scenes and restarts the one it is in', () => {
    const { transport } = open()
    transport.nextScene()
    expect(transport.time()).toBe(show.scenes[1]!.start)
    transport.seek(show.scenes[3]!.start + 10)
    transport.previousScene()
    expect(transport.time()).toBe(show.scenes[3]!.start)
    transport.previousScene()
    expect(transport.time()).toBe(show.scenes[2]!.start)
  })

  it('steps through key performances', () => {
    const { transport } = open()
    const ids: string[] = []
    for (let i = 0; i < 5; i++) {
      transport.nextPerformance()
      ids.push(show.scenes[transport.store.getState().scene]!.id)
    }
    expect(ids).toEqual(['A7', 'A8', 'L5', 'L6', 'L8'])
    transport.previousPerformance()
    expect(show.scenes[transport.store.getState().scene]!.id).toBe('L6')
  })

  it('keeps rates within bounds and seeks within the show', () => {
    const { transport } = open()
    transport.setRate(9)
    expect(transport.store.getState().rate).toBe(2)
    transport.setRate(0)
    expect(transport.store.getState().rate).toBe(0.25)
    transport.seek(-5)
    expect(transport.time()).toBe(0)
    transport.seek(Number.NaN)
    expect(transport.time()).toBe(0)
    transport.seek(1e9)
    expect(transport.time()).toBe(show.duration)
  })

  it('stops at the end and starts again from the beginning', () => {
    const { wall, transport } = open()
    transport.seek(show.duration - 1)
    transport.play()
    wall.now = 2
    transport.update()
    expect(transport.store.getState()).toMatchObject({ playing: false, ended: true })
    transport.play()
    expect(transport.time()).toBe(0)
  })
})
