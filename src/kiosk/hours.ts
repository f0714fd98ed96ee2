import type { KioskConfig } from './config'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A moment of a local week: day from 0 (Sunday), minutes since midnight. */
export interface LocalTime {
  day: number
  minutes: number
}

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

/** Whether the house is open. Hours that end before they begin run past midnight into the next day. */
export function isOpen(hours: KioskConfig['hours'], { day, minutes }: LocalTime): boolean {
  if (!hours) return true
  const spanOf = (d: number) => hours[DAYS[d]!]?.map(minutesOf)
  const [from = 0, until = 0] = spanOf(day) ?? []
  if (from < until ? minutes >= from && minutes < until : from > until && minutes >= from) return true
  const [lateFrom = 0, lateUntil = 0] = spanOf((day + 6) % 7) ?? []
  return lateUntil < lateFrom && minutes < lateUntil
}
