import { addressAt } from './address'
import { tell, type Session } from './session'
import { strings } from './strings'
import { clockFace } from './time'

/** The whole address of the moment on stage, with its programme and without what only this visit asked for. */
function linkHere({ show, transport }: Session): string {
  const t = transport.time()
  const scene = show.scenes.findLast((s) => s.start <= t) ?? show.scenes[0]!
  const search = show.programme === 'evening' ? '' : `?act=${show.programme}`
  return `${location.origin}${location.pathname}${addressAt(search, scene.id, t - scene.start)}`
}

/** Hands a link to this moment to the device's own sharing, else to the clipboard, else shows it to be copied. */
export async function shareMoment(session: Session): Promise<void> {
  const link = linkHere(session)
  const touched = matchMedia('(pointer: coarse)').matches
  try {
    if (touched && navigator.share) return await navigator.share({ title: strings.title, url: link })
    await navigator.clipboard.writeText(link)
    tell(session, strings.said.linkCopied)
  } catch (error) {
    // Somebody who closes the device's sharing sheet has changed his mind.
    if (!(error instanceof DOMException && error.name === 'AbortError')) tell(session, strings.said.link(link))
  }
}

/** The canvas as a picture, read in the task in which it was drawn: later the browser may have thrown it away. */
function pictureOf(session: Session): Promise<Blob | null> {
  const { stage } = session.ui.getState()
  const canvas = document.querySelector<HTMLCanvasElement>('.theatre canvas')
  if (!stage || !canvas) return Promise.resolve(null)
  return new Promise((resolve) => {
    const forget = stage.onDrawn(() => {
      forget()
      canvas.toBlob(resolve, 'image/png')
    })
    stage.invalidate()
  })
}

/** Saves what is on stage now as a PNG file. */
export async function savePicture(session: Session): Promise<void> {
  const { show, transport } = session
  const t = transport.time()
  const scene = show.scenes.findLast((s) => s.start <= t) ?? show.scenes[0]!
  const picture = await pictureOf(session)
  if (!picture) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = `two-swans-${scene.id}-${clockFace(t - scene.start).replace(':', 'm')}s.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  tell(session, strings.said.stillSaved)
}
