import type { Seconds } from '../notation/units'
import { strings } from './strings'

/** 190.7 → '3:10'. */
export function clockFace(seconds: Seconds): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** 190.7 → '3 minutes 10 seconds', for listeners. */
export function spokenTime(seconds: Seconds): string {
  const whole = Math.max(0, Math.floor(seconds))
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  const parts = [
    minutes > 0 && strings.time.minutes(minutes),
    (rest > 0 || minutes === 0) && strings.time.seconds(rest),
  ]
  return parts.filter(Boolean).join(' ')
}

/** Seconds of '42', '42.5' or '3:10'; null for anything else. */
export function parseTime(text: string): Seconds | null {
  const match = /^(-?)(?:(\d+):)?(\d+(?:\.\d+)?)$/.exec(text.trim())
  if (!match) return null
  const [, sign, minutes, seconds] = match
  if (minutes !== undefined && Number(seconds) >= 60) return null
  const value = Number(minutes ?? 0) * 60 + Number(seconds)
  return sign ? -value : value
}
