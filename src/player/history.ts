import type { Interface, Session } from './session'

type Place = Pick<Interface, 'phase' | 'panel'>

/** How deep somebody has gone: foyer, evening, panel. */
const depthOf = ({ phase, panel }: Place) => (phase === 'show' ? 1 : 0) + (panel ? 1 : 0)

/**
 * The browser's back button goes where a person expects: it closes a panel, then leaves the evening for the foyer, then
 * leaves the page. Returns what stops it.
 */
export function followHistory(session: Session): () => void {
  const { ui } = session
  const base = depthOf(ui.getState())
  let depth = base
  let obeying = false
  let left = session.transport.time()
  const stopFollowing = ui.subscribe((state) => {
    const next = Math.max(base, depthOf(state))
    if (obeying || next === depth) return
    const { phase, panel } = state
    if (next > depth) history.pushState({ phase, panel }, '')
    else history.go(next - depth)
    depth = next
  })
  const obey = (event: PopStateEvent) => {
    const place = event.state as Place | null
    const now = ui.getState()
    // The first entry of a visit that began inside the evening has no foyer of its own beneath it.
    const wanted: Place = place ?? { phase: base > 0 ? now.phase : 'foyer', panel: null }
    depth = Math.max(base, depthOf(wanted))
    if (now.phase === wanted.phase && now.panel === wanted.panel) return
    obeying = true
    if (now.phase === 'show' && wanted.phase === 'foyer') {
      session.transport.pause()
      left = session.transport.time()
    }
    if (now.phase === 'foyer' && wanted.phase === 'show') session.transport.seek(left)
    // Forward again into a panel: panels open from what they belong to, so only the phase is taken.
    ui.setState({ phase: wanted.phase, panel: null })
    obeying = false
  }
  window.addEventListener('popstate', obey)
  return () => {
    stopFollowing()
    window.removeEventListener('popstate', obey)
  }
}
