import { wallTime } from '../show/clock'
import type { HouseStore } from './house'

/** The hidden gesture: this many taps in the upper left corner, CSS pixels, within so many seconds. */
const TAPS = 5
const CORNER = 90
const WITHIN = 4

/** Opens the staff's pad after the hidden gesture, where the house has a PIN. */
export function followCorner(house: HouseStore): void {
  let taps: number[] = []
  document.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      const now = wallTime()
      const inside = clientX < CORNER && clientY < CORNER
      taps = inside ? [...taps.filter((tap) => now - tap < WITHIN), now] : []
      if (taps.length < TAPS || !house.getState().config.pin) return
      taps = []
      house.setState({ pad: true })
    },
    { passive: true },
  )
}

/** Wrong PINs in a row before the pad locks, and for how long, seconds. */
const TRIES = 5
const LOCKED = 60

export type PinAnswer = { right: true } | { right: false; locked: number }

/** Compares PINs, and locks after too many wrong ones. */
export function createLock(pin: () => string | undefined, now: () => number = wallTime) {
  let wrong = 0
  let until = 0
  return (given: string): PinAnswer => {
    const locked = Math.ceil(until - now())
    if (locked > 0) return { right: false, locked }
    if (given === pin()) {
      wrong = 0
      return { right: true }
    }
    wrong += 1
    if (wrong < TRIES) return { right: false, locked: 0 }
    wrong = 0
    until = now() + LOCKED
    return { right: false, locked: LOCKED }
  }
}
