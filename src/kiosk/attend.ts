import { reloadHere } from '../player/recovery'
import { forgiveAfterCalm, nextWait } from '../player/retry'
import type { Session } from '../player/session'
import { keepAwake } from './awake'
import { makeInert } from './inert'

/** Seconds between two looks at the house. */
const LOOK = 15
/** Looks without a first picture before the house starts again: slow machines light it slowly. */
const PATIENCE = 12

/** Watches that pictures come; calls back once when they do not. */
function watch(session: Session, onStalled: () => void): void {
  let drawn = false
  let waited = 0
  session.ui.subscribe(({ stage }, before) => {
    if (stage && stage !== before.stage) {
      stage.onDrawn(() => {
        drawn = true
      })
    }
  })
  const timer = setInterval(() => {
    const { picture } = session.ui.getState()
    waited += 1
    const late = picture === 'lighting' && waited > PATIENCE
    const stalled = picture === 'up' && session.transport.clock.playing && !document.hidden && !drawn
    drawn = false
    if (!late && !stalled) return
    clearInterval(timer)
    onStalled()
  }, LOOK * 1000)
}

/** Browsers report this as an error, though nothing is wrong. */
const HARMLESS = /ResizeObserver loop/

/** Calls back once after the next of the waits that follow a failure. */
function restarter(restart: () => void): () => void {
  let leaving = false
  return () => {
    if (leaving) return
    leaving = true
    setTimeout(restart, nextWait() * 1000)
  }
}

/** Runs the evening unattended: it plays by itself, loops, stays awake, answers nobody, and starts again after trouble. */
export function attend(session: Session): void {
  document.documentElement.dataset.kiosk = ''
  makeInert(document)
  keepAwake()
  const restart = restarter(() => reloadHere(session))
  session.ui.subscribe(({ picture }, before) => {
    if (picture === 'broken') restart()
    if (picture !== 'up' || before.picture !== 'lighting') return
    session.transport.setLoop(true)
    session.transport.play()
  })
  window.addEventListener('error', (event) => HARMLESS.test(event.message) || restart())
  window.addEventListener('unhandledrejection', restart)
  watch(session, restart)
  forgiveAfterCalm()
}

/** Without a picture there is nothing to run: the page is tried again later, as a browser may only block it for a while. */
export function attendLater(): void {
  makeInert(document)
  restarter(() => location.reload())()
}
