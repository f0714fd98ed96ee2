import type { Seconds } from '../../notation/units'
import { wallTime, type TimeSource } from '../../show/clock'

/**
 * The most that steering adds to or takes from the time that has passed, as a share of it: when the sound stumbles by a
 * frame or two, the picture has joined it again after as many.
 */
const STRIDE = 0.5
/** An error is taken away to a third in this time, seconds. */
const EASE: Seconds = 0.04

/** The wall's time, led by the music while it sounds. It never runs back: where it is ahead, it waits. */
export interface SteeredTime {
  readonly read: TimeSource
  /** Takes part of an error away, too gently to be seen; `ahead` is how much later this source ought to be, seconds. */
  steer(ahead: Seconds): void
  /** Takes all of an error away at once: for moments in which a skip of some frames, or a wait, is not seen. */
  set(ahead: Seconds): void
}

/** Makes a steered time on a source that only goes forward. */
export function steerTime(source: TimeSource = wallTime): SteeredTime {
  let offset = 0
  let shown = source()
  let last = shown
  const read = () => (shown = Math.max(shown, source() + offset))
  return {
    read,
    steer(ahead) {
      const passed = source() - last
      last += passed
      const most = passed * STRIDE
      offset += Math.min(most, Math.max(-most, ahead * (1 - Math.exp(-passed / EASE))))
    },
    set(ahead) {
      last = source()
      offset += ahead
    },
  }
}
