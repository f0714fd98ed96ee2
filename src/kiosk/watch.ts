import { nextWait } from '../player/retry'
import type { Session } from '../player/session'

/** Seconds between two looks at the house. */
const LOOK = 15
/** Looks without a first picture before the house starts again: slow machines light it slowly. */
const PATIENCE = 12
/** Browsers report this as an error, though nothing is wrong. */
const HARMLESS = /ResizeObserver loop/

/** Calls back once after the next of the waits that follow a failure. */
export function restarter(restart: () => void): () => void {
  let leaving = false
  return () => {
    if (leaving) return
    leaving = true
    setTimeout(restart, nextWait() * 1000)
  }
}

/** Watches that pictures come and nothing throws; calls back when something is wrong. */
export function watch(session: Session, onTrouble: () => void): void {
  let drawn = false
  let waited = 0
  session.ui.subscribe(({ stage, picture }, before) => {
    if (picture === 'broken') onTrouble()
    if (!stage || stage === before.stage) return
    stage.onDrawn(() => {
      drawn = true
    })
  })
  setInterval(() => {
    const { picture } = session.ui.getState()
    waited += 1
    const late = picture === 'lighting' && waited > PATIENCE
    const stalled = picture === 'up' && session.transport.clock.playing && !document.hidden && !drawn
    drawn = false
    if (late || stalled) onTrouble()
  }, LOOK * 1000)
  window.addEventListener('error', (event) => HARMLESS.test(event.message) || onTrouble())
  window.addEventListener('unhandledrejection', onTrouble)
}
