import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openShow } from '../show/open-show'
import { isRehearsed, rehearse } from '../show/rehearse'
import { Rehearsals, type Answer } from './rehearsals'

/** A thread that does nothing by itself: what it is asked is noted, and it says what the test lets it say. */
class Room {
  static opened: Room[] = []
  readonly asked: { index: number }[] = []
  gone = false
  private readonly listeners = new Map<string, (event: { data?: Answer }) => void>()
  constructor() {
    Room.opened.push(this)
  }
  addEventListener(name: string, listener: (event: { data?: Answer }) => void): void {
    this.listeners.set(name, listener)
  }
  postMessage(question: { index: number }): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.gone = true
  }
  say(name: 'message' | 'error', data?: Answer): void {
    this.listeners.get(name)!(data ? { data } : {})
  }
}

const scenesOf = () => {
  const show = openShow('evening')
  const named = (id: string) => show.scenes.find((scene) => scene.id === id)!
  return { show, named }
}

beforeEach(() => {
  Room.opened = []
  vi.stubGlobal('Worker', Room)
})
afterEach(() => vi.unstubAllGlobals())

describe('rehearsals', () => {
  it('ask for a scene once, and leave nothing to solve on this thread', () => {
    const { show, named } = scenesOf()
    const scene = named('A4')
    const told = vi.fn()
    const rehearsals = new Rehearsals(show, told)
    expect([rehearsals.ready(scene), rehearsals.ready(scene)]).toEqual([false, false])
    const [room] = Room.opened
    expect(room!.asked).toEqual([{ programme: 'evening', index: scene.index }])
    expect(isRehearsed(scene)).toBe(false)
    room!.say('message', { index: scene.index, dances: rehearse('evening', scene.index) })
    expect(told).toHaveBeenCalledOnce()
    expect(rehearsals.ready(scene)).toBe(true)
    expect(isRehearsed(scene)).toBe(true)
    rehearsals.close()
    expect(room!.gone).toBe(true)
  })

  it('open a scene all the same where the thread is lost, and after three in a row ask no more', () => {
    const { show, named } = scenesOf()
    const rehearsals = new Rehearsals(show, () => {})
    for (const id of ['A4', 'A9', 'L1']) {
      expect(rehearsals.ready(named(id))).toBe(false)
      Room.opened.at(-1)!.say('error')
      expect(rehearsals.ready(named(id))).toBe(true)
    }
    expect(Room.opened).toHaveLength(3)
    expect(Room.opened.every(({ gone }) => gone)).toBe(true)
    expect(rehearsals.ready(named('L10'))).toBe(true)
    expect(Room.opened).toHaveLength(3)
    rehearsals.close()
  })

  it('ask nothing for a scene in which nobody dances', () => {
    const { show, named } = scenesOf()
    const rehearsals = new Rehearsals(show, () => {})
    expect(rehearsals.ready(named('E1'))).toBe(true)
    expect(Room.opened).toEqual([])
  })
})
