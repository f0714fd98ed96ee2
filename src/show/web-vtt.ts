import type { Seconds } from '../notation/units'
import { descriptionsOf } from './descriptions'
import type { Show } from './open-show'

/** A WebVTT time stamp, hh:mm:ss.mmm. */
function stamp(t: Seconds): string {
  const ms = Math.round(t * 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(ms / 3600000))}:${two(Math.floor(ms / 60000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}

function track(cues: readonly { id: string; start: Seconds; end: Seconds; text: string }[]): string {
  const blocks = cues.map(({ id, start, end, text }) => `${id}\n${stamp(start)} --> ${stamp(end)}\n${text}`)
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`
}

/** The captions of a programme as WebVTT, in the programme's own time. */
export function captionsVtt(show: Show): string {
  return track(
    show.captions.map((caption) => ({
      id: `${caption.scene}-${caption.index + 1}`,
      start: caption.start,
      end: caption.end,
      text: caption.lines.join('\n'),
    })),
  )
}

/** The scenes of a programme as a WebVTT chapters track. */
export function chaptersVtt(show: Show): string {
  return track(show.scenes.map(({ id, start, end, title }) => ({ id, start, end, text: title })))
}

/** The audio description of a programme as a WebVTT descriptions track. */
export function descriptionsVtt(show: Show): string {
  return track(descriptionsOf(show).map((event) => ({ id: `${event.scene}-d${event.index + 1}`, ...event })))
}
