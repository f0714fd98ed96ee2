import { DefaultLoadingManager } from 'three'
import type { Session } from './session'

/** Shares of the way to the first picture: the programs are here, figures and textures, the first complete frame. */
const SCRIPTS = 0.15
const FILES = 0.65

/** Keeps `ui.lit` true to what has been loaded: files that are really there, then the picture. Returns the stop. */
export function followLight(session: Session): () => void {
  const { ui } = session
  let most = SCRIPTS
  const rise = (lit: number) => {
    // More files may be asked for meanwhile; light that has gone up does not go down again.
    most = Math.max(most, lit)
    ui.setState({ lit: most })
  }
  rise(SCRIPTS)
  const before = DefaultLoadingManager.onProgress
  DefaultLoadingManager.onProgress = (url, loaded, total) => {
    before?.(url, loaded, total)
    if (ui.getState().picture === 'lighting') rise(SCRIPTS + FILES * (loaded / Math.max(1, total)))
  }
  const stop = ui.subscribe((now, earlier) => {
    if (now.picture === 'up' && earlier.picture === 'lighting') rise(1)
  })
  return () => {
    DefaultLoadingManager.onProgress = before
    stop()
  }
}
