import type { Seconds } from '../../notation/units'
import { wallTime, type TimeSource } from '../../show/clock'

/** The most a tick takes back of the time that has passed since the last one: so the source never runs backwards. */
const BRAKE = 0.5
/** Share of the error that one tick takes away, and the most it adds at once, seconds. */
const GENTLY = 0.15
const STRIDE: Seconds = 0.004

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
      const passed = now - last
      last = now
      const step = Math.min(STRIDE, Math.max(-STRIDE, ahead * GENTLY))
      offset += Math.max(step, -passed * BRAKE)
    },
  }
}
