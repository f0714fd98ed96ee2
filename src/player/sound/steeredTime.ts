import type { Seconds } from '../../notation/units'
import { wallTime, type TimeSource } from '../../show/clock'

/** The most a tick adds to or takes from the time since the last one, as a share of it: so the source never runs back. */
const STRIDE = 0.25
/** Share of the error that one tick takes away. */
const GENTLY = 0.25

/** The wall's time, led by the music while it sounds: it goes a little faster or slower, never back, and never jumps. */
export interface SteeredTime {
  readonly read: TimeSource
  /** Takes part of an error away; `ahead` is how much later this source ought to be, seconds of its own. */
  steer(ahead: Seconds): void
}

/** Makes a steered time on a source that only goes forward. */
export function steerTime(source: TimeSource = wallTime): SteeredTime {
  let offset = 0
  let last = source()
  return {
    read: () => source() + offset,
    steer(ahead) {
      const now = source()
      const most = (now - last) * STRIDE
      last = now
      offset += Math.min(most, Math.max(-most, ahead * GENTLY))
    },
  }
}
