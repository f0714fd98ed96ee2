import type { Seconds } from '../notation/units'
import type { Session } from './session'

/** Longest wait for the picture of one place before the next is asked for, milliseconds. */
const PATIENCE = 400

/**
 * Seeks as a hand drags: each place is drawn before the next is asked for, and places the hand has left meanwhile are
 * dropped. So the picture follows as fast as it can be drawn, and the last place is always reached.
 */
export function createScrub(session: Session): (t: Seconds) => void {
  let busy = false
  let wanted: Seconds | null = null
  const go = () => {
    if (wanted === null || busy) return
    const { stage } = session.ui.getState()
    const t = wanted
    wanted = null
    busy = true
    session.transport.seek(t)
    let forget: (() => void) | undefined
    const next = () => {
      clearTimeout(late)
      forget?.()
      busy = false
      go()
    }
    const late = setTimeout(next, PATIENCE)
    forget = stage?.onDrawn(next)
    stage?.invalidate()
  }
  return (t) => {
    wanted = t
    go()
  }
}
