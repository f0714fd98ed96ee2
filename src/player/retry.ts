import { recall, remember } from './storage'

/**
 * Seconds to wait before each try to get a picture back. A browser blocks a page that lost its graphics context twice
 * for about two minutes, so a quick fixed schedule would fail for good.
 */
const WAITS = [2, 10, 30, 30, 60, 120] as const
const KEY = 'two-swans.tries'
/** Undisturbed seconds after which the tries are forgotten. */
const CALM = 600

/** Where nothing can be remembered the page counts its own tries: a reload then begins with the first wait. */
let here = 0
const tries = () => Math.max(here, Number(recall(KEY, 'sessionStorage')) || 0)
const count = (done: number) => {
  here = done
  remember(KEY, done, 'sessionStorage')
}

/** Seconds to wait before the next try; counts it. Tries survive a reload of the page. */
export function nextWait(): number {
  const done = tries()
  count(done + 1)
  return WAITS[Math.min(done, WAITS.length - 1)]!
}

/** Forgets earlier tries once the house has run undisturbed for a while. Returns what stops the waiting. */
export function forgiveAfterCalm(): () => void {
  const timer = setTimeout(() => count(0), CALM * 1000)
  return () => clearTimeout(timer)
}
