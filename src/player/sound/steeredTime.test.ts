import { describe, expect, it } from 'vitest'
import { steerTime } from './steeredTime'

/** A source the test moves by hand. */
function bench() {
  let now = 100
  const time = steerTime(() => now)
  const tick = (seconds: number) => (now += seconds)
  return { time, tick, wall: () => now }
}

describe('time led by the music', () => {
  it('is the wall while nobody steers', () => {
    const { time, tick, wall } = bench()
    tick(12.5)
    expect(time.read()).toBe(wall())
  })

  it.each([0.05, -0.05])('comes to a media clock that is %f s off within a second, at 60 and at 5 frames', (off) => {
    for (const frames of [60, 5]) {
      const { time, tick, wall } = bench()
      for (let i = 0; i < frames; i++) {
        tick(1 / frames)
        time.steer(wall() + off - time.read())
      }
      expect(Math.abs(time.read() - (wall() + off))).toBeLessThan(0.001)
    }
  })

  it('is where the music is as soon as it is set, or waits for it', () => {
    const { time, tick, wall } = bench()
    time.set(0.06)
    expect(time.read()).toBeCloseTo(wall() + 0.06, 9)
    const before = time.read()
    time.set(-0.1)
    expect(time.read()).toBe(before)
    tick(0.05)
    expect(time.read()).toBe(before)
    tick(0.1)
    expect(time.read()).toBeCloseTo(wall() - 0.04, 9)
  })

  it('never runs backwards, however far it is ahead and however long nobody steered', () => {
    const { time, tick } = bench()
    let before = time.read()
    for (let i = 0; i < 600; i++) {
      tick(i % 7 === 0 ? 0 : i % 50 === 0 ? 30 : 1 / 144)
      if (i % 5 === 0) expect(time.read()).toBeGreaterThanOrEqual(before)
      time.steer(-3)
      expect(time.read()).toBeGreaterThanOrEqual(before)
      before = time.read()
    }
  })
})
