import { DESCRIPTIONS } from '../programme/lives/descriptions'
import type { Span } from '../score/timetable'
import { toMillisecond } from '../score/timetable'
import type { Show } from './open-show'

/** A piece of the audio description; times are seconds of the programme, span half-open. */
export interface DescriptionEvent extends Span {
  readonly index: number
  readonly scene: string
  readonly text: string
}

/** Fastest that a voice can tell it and an ear can follow it, characters a second. */
export const TOLD_AT_MOST = 15

/** The dance of a programme told for the ear, in order, each until the next one or the end of its scene. */
export function descriptionsOf(show: Show): DescriptionEvent[] {
  const alone = show.programme === 'anna' || show.programme === 'levi'
  const events = show.scenes.flatMap((scene) => {
    const tellings = DESCRIPTIONS[scene.id] ?? []
    return tellings.map((telling, i) => ({
      scene: scene.id,
      text: (alone && telling.alone) || telling.text,
      start: toMillisecond(scene.start + telling.at),
      end: Math.min(scene.end, toMillisecond(scene.start + (tellings[i + 1]?.at ?? Infinity))),
    }))
  })
  return events.map((event, index) => ({ index, ...event }))
}
