import { addressAt } from './address'
import { nextWait } from './retry'
import type { Session } from './session'
import { probeWebGL } from './webgl'

/** Loads the page again at the place the evening has come to. */
export function reloadHere(session: Session): void {
  const { show, transport } = session
  const t = transport.time()
  const scene = show.scenes.findLast((s) => s.start <= t)
  if (!scene) return location.reload()
  const playing = transport.clock.playing || session.address.kiosk
  const search = new URLSearchParams(addressAt(location.search, scene.id, t - scene.start))
  if (playing) search.set('play', '')
  location.replace(`?${search.toString()}`)
}

/**
 * Follows the graphics context: pauses while it is away, keeps the poster up, and when the browser does not bring it back
 * in time loads the page again at the same place. Returns the listener for `<Theatre onContext>`.
 */
export function followContext(session: Session): (state: 'lost' | 'restored') => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wasPlaying = false
  const tryAgain = () => {
    if (session.ui.getState().picture !== 'lost') return
    if (probeWebGL()) reloadHere(session)
    else timer = setTimeout(tryAgain, nextWait() * 1000)
  }
  return (state) => {
    clearTimeout(timer)
    if (state === 'lost') {
      wasPlaying ||= session.transport.clock.playing
      session.transport.pause()
      session.ui.setState({ picture: 'lost' })
      timer = setTimeout(tryAgain, nextWait() * 1000)
      return
    }
    session.ui.setState({ picture: 'up' })
    if (wasPlaying) session.transport.play()
    wasPlaying = false
  }
}
