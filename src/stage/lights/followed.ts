import type { Frame } from '../../notation/frame'

/** The dancer a lamp follows: the one its hanging names, of several the first who is on, or else the first of the cast. */
export function followed(frame: Frame, names: string | readonly string[] | undefined) {
  if (names === undefined) return frame.castCount > 0 ? frame.cast[0]! : null
  if (typeof names === 'string') return named(frame, names)
  for (const name of names) {
    const found = named(frame, name)
    if (found) return found
  }
  return null
}

function named(frame: Frame, id: string) {
  for (let i = 0; i < frame.castCount; i++) if (frame.cast[i]!.member?.id === id) return frame.cast[i]!
  return null
}
