/** Gestures that would open something, select something or leave the page. */
const GESTURES = ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dragover', 'gesturestart'] as const
/** Keys of the browser itself. */
const BROWSER_KEYS = /^(F\d+|Browser\w+|ContextMenu|GoBack|Print\w*)$/

/**
 * Makes the page inert: no menu, no selection, no drag, no zoom by pinch, wheel or key, no way out. Where visitors may
 * touch, plain keys and scrolling lists still work; elsewhere nothing answers at all.
 */
export function makeInert(page: Document, touchable: () => boolean): void {
  const prevent = (event: Event) => event.preventDefault()
  for (const kind of GESTURES) page.addEventListener(kind, prevent)
  const scrolls = (event: Event) =>
    touchable() && event.target instanceof Element && event.target.closest('.panel, .transcript, .foyer') !== null
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || !scrolls(event)) event.preventDefault()
    },
    { passive: false },
  )
  page.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 || !scrolls(event)) event.preventDefault()
    },
    { passive: false },
  )
  page.addEventListener(
    'keydown',
    (event) => {
      const ofBrowser = event.ctrlKey || event.metaKey || event.altKey || BROWSER_KEYS.test(event.key)
      if (ofBrowser || !touchable()) event.preventDefault()
    },
    { capture: true },
  )
  // A back gesture finds only this page again.
  history.pushState(null, '')
  window.addEventListener('popstate', () => history.pushState(null, ''))
}
