/** Gestures that would open something, select something or leave the page. */
const GESTURES = ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dragover', 'gesturestart'] as const

/** Makes the page answer to nobody: no menu, no selection, no drag, no zoom by pinch, wheel or key. */
export function makeInert(page: Document): void {
  const prevent = (event: Event) => event.preventDefault()
  for (const kind of GESTURES) page.addEventListener(kind, prevent)
  page.addEventListener('wheel', prevent, { passive: false })
  page.addEventListener('touchmove', prevent, { passive: false })
  page.addEventListener('keydown', prevent)
}
