import { describe, expect, it } from 'vitest'
import { hearTime } from './heardTime'

/** A recording that runs with a source the test moves by hand. */
function bench(rate = 1) {
  let now = 40
  const heard = hearTime(() => now)
  const place = () => (now - 37) * rate
  const hear = (off = 0) => {
    now += 1 / 60
    return heard.read(place() + off, rate)
  }
  return { heard, hear, place }
}

describe('the time that is heard', () => {
  it('is not known before there are a few readings, nor after a leap', () => {
    const { heard, hear, place } = bench()
    expect([hear(), hear()]).toEqual([null, null])
    expect(hear()).toBeCloseTo(place(), 9)
    heard.forget()
    expect(hear()).toBeNull()
  })

  it.each([1, 1.25])('passes over a reading that is a buffer off, at speed %f', (rate) => {
    const { hear, place } = bench(rate)
    for (let i = 0; i < 100; i++) {
      const now = hear(i % 4 === 2 ? -0.023 : 0)
      if (now !== null) expect(now).toBeCloseTo(place(), 9)
    }
  })

  it('follows a recording that has stumbled within three readings', () => {
    const { hear, place } = bench()
    for (let i = 0; i < 20; i++) hear()
    const off = [1, 2, 3].map(() => hear(-0.03)! - place())
    expect(off[2]).toBeCloseTo(-0.03, 9)
  })
})
