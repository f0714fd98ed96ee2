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
  let starts: Seconds[] = []
  return {
    read(place, rate) {
      const passed = source() * rate
      starts = [...starts, place - passed].slice(-REMEMBERED)
      if (starts.length < ENOUGH) return null
      return passed + starts.toSorted((a, b) => a - b)[starts.length >> 1]!
    },
    forget() {
      starts = []
    },
  }
}
