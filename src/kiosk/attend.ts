import { reloadHere } from '../player/recovery'
import { forgiveAfterCalm, nextWait } from '../player/retry'
import type { Session } from '../player/session'
import { keepAwake } from './awake'
import { makeInert } from './inert'

/** Seconds without a drawn picture, while the page is seen and should play, after which the house starts again. */
const STALLED = 15

/** Watches that pictures keep coming; calls back once when they do not. */
function watch(session: Session, onStalled: () => void): void {
  let drawn = true
  session.ui.getState().stage?.onDrawn(() => {
    drawn = true
  })
  const timer = setInterval(() => {
    const expected = !document.hidden && session.transport.clock.playing
    if (!expected || drawn) {
      drawn = false
      return
    }
    clearInterval(timer)
    onStalled()
  }, STALLED * 1000)
}

/** Runs the evening unattended: it plays by itself, loops, stays awake, answers nobody, and starts again after trouble. */
export function attend(session: Session): void {
  const { transport } = session
  document.documentElement.dataset.kiosk = ''
  makeInert(document)
  keepAwake()
  transport.setLoop(true)
  transport.play()
  let leaving = false
  const restart = () => {
    if (leaving) return
    leaving = true
    setTimeout(() => reloadHere(session), nextWait() * 1000)
  }
  window.addEventListener('error', restart)
  window.addEventListener('unhandledrejection', restart)
  watch(session, restart)
  forgiveAfterCalm()
}
