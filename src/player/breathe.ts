import type { Seconds } from '../notation/units'
import { wallTime } from '../show/clock'
import type { Session } from './session'

/** The scene before whose curtain the foyer stands. */
const CURTAIN = 'P0'
/** The foyer goes to and fro over so much of the scene, in so much time: house lights to half, footlights, and back. */
const REACH: Seconds = 3.4
const BREATH: Seconds = 26
/** Where it stands for those who want less movement: the footlights are on. */
const STILL: Seconds = 2.4
/** Least time between two pictures, and how much longer than its drawing a picture stays: the foyer works at leisure. */
const LEAST: Seconds = 1 / 40
const LEISURE = 3

/** Place in the first scene, at so many seconds of the foyer's own clock. */
const placeAt = (seconds: Seconds): Seconds => (REACH / 2) * (1 - Math.cos((2 * Math.PI * seconds) / BREATH))

/**
 * The foyer is a living title: the house breathes behind it, its first seconds to and fro. A picture of the foyer is a
 * picture of the scene, and Begin plays on from it. Returns what stops it.
 */
export function breathe(session: Session): () => void {
  const { ui } = session
  let asking = 0
  let began: Seconds | null = null
  let next: Seconds = 0

  const draw = (now: Seconds) => {
    const { stage, calm } = ui.getState()
    if (calm) {
      if (began === null) session.transport.seek(STILL)
      began = now
      return
    }
    if (now < next) return
    began ??= now
    next = Infinity
    const forget = stage!.onDrawn(() => {
      forget()
      const drawn = wallTime()
      next = Math.max(now + LEAST, drawn + LEISURE * (drawn - now))
    })
    session.transport.seek(placeAt(now - began))
  }
  const tick = () => {
    asking = requestAnimationFrame(tick)
    draw(wallTime())
  }
  const follow = () => {
    const { phase, picture, stage } = ui.getState()
    const inFoyer = phase === 'foyer' && picture === 'up' && stage !== null && session.show.scenes[0]?.id === CURTAIN
    if (inFoyer === asking > 0) return
    if (inFoyer) {
      began = null
      next = 0
      return tick()
    }
    cancelAnimationFrame(asking)
    asking = 0
  }
  const stop = ui.subscribe(follow)
  follow()
  return () => {
    stop()
    cancelAnimationFrame(asking)
  }
}
