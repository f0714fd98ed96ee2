import { DefaultLoadingManager } from 'three'
import type { Session } from './session'

/**
 * Shares of the way to the first picture: the programs are here, the stage stands, its figures and textures have come,
 * and it has been drawn once, though not yet complete.
 */
const SCRIPTS = 0.25
const STAGE = 0.4
const FILES = 0.25
const DRAWN = 0.8

/** Keeps `ui.lit` true to what is really there: programs, stage, files, then the picture. Returns the stop. */
export function followLight(session: Session): () => void {
  const { ui } = session
  let most = SCRIPTS
  const rise = (lit: number) => {
    // More files may be asked for meanwhile; light that has gone up does not go down again.
    most = Math.max(most, lit)
    ui.setState({ lit: most })
  }
  rise(SCRIPTS)
  let forget = () => {}
  const before = DefaultLoadingManager.onProgress
  DefaultLoadingManager.onProgress = (url, loaded, total) => {
    before?.(url, loaded, total)
    if (ui.getState().picture === 'lighting') rise(STAGE + FILES * (loaded / Math.max(1, total)))
  }
  const stop = ui.subscribe((now, earlier) => {
    if (now.stage && now.stage !== earlier.stage) {
      rise(STAGE)
      forget()
      forget = now.stage.onDrawn(() => {
        forget()
        rise(DRAWN)
      })
    }
    if (now.picture === 'up' && earlier.picture === 'lighting') rise(1)
  })
  return () => {
    DefaultLoadingManager.onProgress = before
    stop()
    forget()
  }
}
