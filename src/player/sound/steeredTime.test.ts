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

  it.each([0.05, -0.05])('comes to a media clock that is %f s off within two seconds', (off) => {
    const { time, tick, wall } = bench()
    for (let i = 0; i < 120; i++) {
      tick(1 / 60)
      time.steer(wall() + off - time.read())
    }
    expect(Math.abs(time.read() - (wall() + off))).toBeLessThan(0.001)
  })

  it('never runs backwards, however far it is ahead', () => {
    const { time, tick } = bench()
    let before = time.read()
    for (let i = 0; i < 600; i++) {
      tick(i % 7 === 0 ? 0 : 1 / 144)
      time.steer(-3)
      expect(time.read()).toBeGreaterThanOrEqual(before)
      before = time.read()
    }
  })
})
