import type { Seconds } from '../notation/units'
import type { Show } from '../show/open-show'
import { strings } from './strings'
import { spokenTime } from './time'

/** A place for listeners: 'The lake, 3 minutes 10 seconds of 11 minutes 57 seconds, cue 4'. */
export function spokenPlace(show: Show, t: Seconds): string {
  const time = strings.time.of(spokenTime(t), spokenTime(show.duration))
  const scene = show.scenes.findLast((s) => s.start <= t) ?? show.scenes[0]
  if (!scene) return time
  const cue = show.cues.filter((c) => c.kind === 'light' && c.scene === scene.id && c.time <= t).length
  const place = strings.time.inScene(scene.title, time)
  return cue > 0 ? strings.time.atCue(place, cue) : place
}
