import * as v from 'valibot'
import type { ProgrammeName } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { recall, remember } from './storage'

const KEY = 'two-swans.place'
const SCHEMA = v.object({
  programme: v.picklist(['evening', 'anna', 'levi', 'performances'] satisfies ProgrammeName[]),
  t: v.pipe(v.number(), v.minValue(0)),
})

/** Where somebody left the evening. */
export type LeftPlace = v.InferOutput<typeof SCHEMA>

/** Nobody wants to resume the first seconds or the last, seconds. */
const EDGE: Seconds = 15

/** The place of the last visit, if it is worth going back to. */
export function recallPlace(): LeftPlace | null {
  const found = v.safeParse(SCHEMA, recall(KEY))
  return found.success ? found.output : null
}

/** Keeps the place for the next visit; near the beginning or the end there is none. */
export function rememberPlace(place: LeftPlace, duration: Seconds): void {
  const worth = place.t > EDGE && place.t < duration - EDGE
  remember(KEY, worth ? { programme: place.programme, t: Math.round(place.t * 10) / 10 } : null)
}
