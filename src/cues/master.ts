import { gsap } from 'gsap'
import type { Seconds } from '../notation/units'
import type { Sheet } from './sheet'

/** The sheet as one paused GSAP timeline. `seek` moves it; `live` then holds the value of every field. */
export interface Master {
  readonly live: Readonly<Record<string, number>>
  /** Plays silently to a time, seconds of the evening, forwards or back: the same values by any road. */
  seek(t: Seconds): void
}

/**
 * Compiles a sheet once. Every fade becomes a `fromTo` with both ends stated; the timeline is paused for life, so GSAP's
 * own ticker never moves it, and it has no callbacks. Each chapter is a timeline within it, so that a frame looks only at
 * the cues of its own scene.
 * @param chapters times at which chapters begin, seconds, in order, the first 0
 */
export function compileMaster(sheet: Sheet, chapters: readonly Seconds[] = [0]): Master {
  const live: Record<string, number> = {}
  const master = gsap.timeline({ paused: true, autoRemoveChildren: false })
  const parts = chapters.map(() => gsap.timeline({ autoRemoveChildren: false }))
  for (const [field, track] of sheet.tracks) {
    live[field] = track.start
    for (const { start, end, from, to, ease } of track.fades) {
      const chapter = Math.max(
        0,
        chapters.findLastIndex((begins) => begins <= start),
      )
      parts[chapter]!.fromTo(
        live,
        { [field]: from },
        { [field]: to, duration: end - start, ease, immediateRender: false, overwrite: false },
        start - chapters[chapter]!,
      )
    }
  }
  parts.forEach((part, i) => master.add(part, chapters[i]))
  return {
    live,
    seek(t) {
      // Cues live on whole milliseconds; between two of them an instant change would be caught half way.
      master.time(Math.floor(t * 1000 + 1e-6) / 1000, true)
    },
  }
}
