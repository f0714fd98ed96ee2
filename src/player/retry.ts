/**
 * Seconds to wait before each try to get a picture back. A browser blocks a page that lost its graphics context twice
 * for about two minutes, so a quick fixed schedule would fail for good.
 */
const WAITS = [2, 10, 30, 30, 60, 120] as const
const KEY = 'two-swans.tries'
/** Undisturbed seconds after which the tries are forgotten. */
const CALM = 600

const tries = () => Number(sessionStorage.getItem(KEY) ?? 0) || 0

/** Seconds to wait before the next try; counts it. Tries survive a reload of the page. */
export function nextWait(): number {
  const done = tries()
  sessionStorage.setItem(KEY, String(done + 1))
  return WAITS[Math.min(done, WAITS.length - 1)]!
}

/** Forgets earlier tries once the house has run undisturbed for a while. Returns what stops the waiting. */
export function forgiveAfterCalm(): () => void {
  const timer = setTimeout(() => sessionStorage.removeItem(KEY), CALM * 1000)
  return () => clearTimeout(timer)
}
