import type { Session } from './session'

interface OlderDocument extends Document {
  webkitFullscreenElement?: Element | null
  webkitExitFullscreen?: () => Promise<void>
}
interface OlderElement extends HTMLElement {
  webkitRequestFullscreen?: () => Promise<void>
}

const shown = () => document.fullscreenElement ?? (document as OlderDocument).webkitFullscreenElement ?? null

/**
 * Enters or leaves full screen. Where the browser has none for elements (iPhone), or refuses, the page only takes the
 * whole window: `ui.full` then is all that changes.
 */
export async function toggleFullscreen(session: Session): Promise<void> {
  const full = !session.ui.getState().full
  session.ui.setState({ full })
  const root = document.documentElement as OlderElement
  const older = document as OlderDocument
  try {
    if (full) await (root.requestFullscreen?.({ navigationUI: 'hide' }) ?? root.webkitRequestFullscreen?.())
    else if (shown()) await (document.exitFullscreen?.() ?? older.webkitExitFullscreen?.())
  } catch {
    // Refused by the browser: the whole window is what there is.
  }
}

/** Keeps `ui.full` true to what the browser does by itself, Escape for instance. Returns what stops it. */
export function followFullscreen(session: Session): () => void {
  const follow = () => session.ui.setState({ full: shown() !== null })
  document.addEventListener('fullscreenchange', follow)
  document.addEventListener('webkitfullscreenchange', follow)
  return () => {
    document.removeEventListener('fullscreenchange', follow)
    document.removeEventListener('webkitfullscreenchange', follow)
  }
}
