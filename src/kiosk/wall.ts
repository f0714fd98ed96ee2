import type { LocalTime } from './hours'

/** Day and time on the wall here, by the zone of this machine and its summer time: for opening hours, nothing else. */
export function localTime(): LocalTime {
  const now = new Date()
  return { day: now.getDay(), minutes: now.getHours() * 60 + now.getMinutes() }
}
