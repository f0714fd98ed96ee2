import type { Seconds } from '../notation/units'
import type { Session } from '../player/session'
import { wallTime } from '../show/clock'
import type { HouseStore } from './house'
import { localTime } from './wall'

/** Least share of a scene that somebody has seen for it to count as watched. */
const WATCHED = 0.8

/** One visit as it is kept: nothing in it says who it was. */
export interface VisitRecord {
  /** Local day of the week (0 is Sunday) and time, minutes since midnight. */
  day: number
  minutes: number
  seconds: Seconds
  language: string
  /** Ids of the scenes that were seen nearly whole, in order. */
  watched: string[]
}

/** Adds up a visit: called once a second with the scene that plays, or null. */
export function createTally(lengthOf: (scene: string) => Seconds) {
  const seen = new Map<string, Seconds>()
  return {
    second: (scene: string | null) => scene !== null && seen.set(scene, (seen.get(scene) ?? 0) + 1),
    watched: () => [...seen].filter(([id, seconds]) => seconds >= WATCHED * lengthOf(id)).map(([id]) => id),
  }
}

/** Tells the supervisor of every visit that has ended, where the operator wants it. */
export function countVisits(session: Session, house: HouseStore): void {
  const here = () => ['visit', 'prompt'].includes(house.getState().state)
  const lengthOf = (id: string) => {
    const scene = session.show.scenes.find((each) => each.id === id)
    return scene ? scene.end - scene.start : Infinity
  }
  let tally: ReturnType<typeof createTally> | null = null
  let began: Seconds = 0
  let when = localTime()
  let language = ''
  setInterval(() => {
    if (!house.getState().config.visits || (!here() && !tally)) return
    const { transport, show, ui } = session
    if (!tally) {
      tally = createTally(lengthOf)
      began = wallTime()
      when = localTime()
    }
    const { scene } = transport.store.getState()
    tally.second(transport.clock.playing ? (show.scenes[scene]?.id ?? null) : null)
    if (here()) {
      language = ui.getState().settings.language
      return
    }
    const record: VisitRecord = { ...when, seconds: Math.round(wallTime() - began), language, watched: tally.watched() }
    tally = null
    void fetch(`${import.meta.env.BASE_URL}kiosk/visit`, { method: 'POST', body: JSON.stringify(record) }).catch(
      () => undefined,
    )
  }, 1000)
}
