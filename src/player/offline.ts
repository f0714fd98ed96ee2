import type { Session } from './session'

/** Milliseconds between two looks for a new version: a kiosk stays open for months. */
const LOOK = 3_600_000

/** No performance is running and nobody is busy: the page may be loaded again. */
function isFree({ ui, transport }: Session): boolean {
  const { phase, panel, attended } = ui.getState()
  return attended && phase === 'foyer' && panel === null && !transport.clock.playing
}

/** The offline copy of the evening as the page sees it. */
export interface OfflineCopy {
  /** Lets a waiting new version take over and loads the page again; does nothing when there is none. */
  takeOver(): void
}

function watchRegistration(session: Session, registration: ServiceWorkerRegistration): OfflineCopy {
  let asked = false
  const takeOver = () => {
    if (asked || !registration.waiting) return
    asked = true
    registration.waiting.postMessage('take over', [])
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => asked && location.reload())
  const onArrival = () => isFree(session) && takeOver()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', onArrival),
  )
  session.ui.subscribe(onArrival)
  setInterval(() => void registration.update().catch(() => undefined), LOOK)
  return { takeOver }
}

/**
 * Keeps a copy of the whole evening for the next visit without a network, once the first picture stands. A new version
 * waits until nothing plays: it never interrupts a performance. `onCopy` hears of the copy when there is one.
 */
export function keepOffline(session: Session, onCopy: (copy: OfflineCopy) => void = () => {}): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || session.address.still || saving) return
  const stop = session.ui.subscribe(({ picture }) => {
    if (picture !== 'up') return
    stop()
    navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL}sw.js`)
      .then((registration) => onCopy(watchRegistration(session, registration)))
      // Private windows and strict policies forbid it; the evening then needs the network as any page does.
      .catch(() => undefined)
  })
}
