/** Reads a JSON value the page remembered; null when there is none, or the browser forbids remembering. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Remembers a JSON value. False when storage is full or forbidden: the value then lives as long as the page. */
export function remember(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
