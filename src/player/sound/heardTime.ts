import type { Seconds } from '../../notation/units'
import { wallTime, type TimeSource } from '../../show/clock'

/** Readings that are remembered, and how many there must be before they are believed. */
const REMEMBERED = 5
const ENOUGH = 3

/** Where a recording is heard, from readings of its clock. */
export interface HeardTime {
  /** Takes a reading at a speed and returns where the recording is heard now, seconds; null while there are too few. */
  read(place: Seconds, rate: number): Seconds | null
  /** The recording goes on from another place or at another speed. */
  forget(): void
}

/**
 * Makes a heard time. The clocks of a player and of the mixing desk go on in steps of a buffer, and not at the same moment:
 * a reading between the two is a buffer off, 20 ms and more. The middle one of the last few readings, each carried on by the
 * wall's time, is not.
 */
export function hearTime(source: TimeSource = wallTime): HeardTime {
  const starts = new Float64Array(REMEMBERED)
  const sorted = new Float64Array(REMEMBERED)
  let count = 0
  return {
    read(place, rate) {
      const passed = source() * rate
      starts[count++ % REMEMBERED] = place - passed
      if (count < ENOUGH) return null
      // Places that no reading has come to yet sort behind all others.
      sorted.set(starts)
      sorted.fill(Infinity, count).sort()
      return passed + sorted[Math.min(count, REMEMBERED) >> 1]!
    },
    forget() {
      count = 0
    },
  }
}
