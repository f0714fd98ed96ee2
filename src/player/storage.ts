/** For good, or for as long as the page stays open in its tab. */
type Where = 'localStorage' | 'sessionStorage'

/** Reads a JSON value the page remembered; null when there is none, or the browser forbids remembering. */
export function recall(key: string, where: Where = 'localStorage'): unknown {
  try {
    return JSON.parse(globalThis[where].getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Remembers a JSON value. False when storage is full or forbidden: the value then lives as long as the page. */
export function remember(key: string, value: unknown, where: Where = 'localStorage'): boolean {
  try {
    globalThis[where].setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
