import type { Session } from './session'

/** Makes letters as large and contrasts as strong as somebody chose, or the device wishes. Returns what stops it. */
export function followEyes(session: Session): () => void {
  const { ui } = session
  const query = matchMedia('(prefers-contrast: more)')
  const root = document.documentElement
  const follow = () => {
    const { textSize, contrast } = ui.getState().settings
    root.style.fontSize = textSize === 1 ? '' : `${textSize * 100}%`
    if (contrast === 'more' || query.matches) root.dataset.contrast = 'more'
    else delete root.dataset.contrast
  }
  follow()
  query.addEventListener('change', follow)
  const stop = ui.subscribe((now, before) => now.settings !== before.settings && follow())
  return () => {
    stop()
    query.removeEventListener('change', follow)
  }
}
