import type { Seconds } from '../notation/units'
import type { Span } from '../score/timetable'
import type { Sheet } from './sheet'

/** Name of the field that holds how present the running caption is, 0 to 1. */
export const CAPTION_FIELD = 'caption'

/** How long a caption takes to appear with its phrase, and to leave with it. */
const FADE: Seconds = 0.25

/** Writes the coming and going of captions; `spans` are in order and do not overlap, seconds of the evening. */
export function writeCaptions(sheet: Sheet, spans: readonly Span[]): void {
  const presence = sheet.field(CAPTION_FIELD)
  for (const { start, end } of spans) {
    presence.fade(start, start + FADE, 1, 'sine.inOut')
    presence.fade(end - FADE, end, 0, 'sine.inOut')
  }
}
