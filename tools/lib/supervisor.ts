/** Limits of the watch over a browser: silence before it counts as hung, time to start, restarts within a while. */
export const LIMITS = { silence: 15, start: 90, restarts: 3, within: 600 } as const

/** What is known of the browser; times in seconds. */
export interface Watched {
  /** The process lives. */
  alive: boolean
  started: number
  /** Last sign of life since it started, null before the first. */
  beat: number | null
  /** When it was started again, so far. */
  restarts: readonly number[]
}

/** Leave it alone, start it again, or give up and show a still picture. */
export type Order = { order: 'wait' } | { order: 'restart' | 'still'; why: string }

/** What a supervisor does now. Pure: times are given. */
export function judge({ alive, started, beat, restarts }: Watched, now: number): Order {
  const silent = beat === null ? now - started > LIMITS.start : now - beat > LIMITS.silence
  if (alive && !silent) return { order: 'wait' }
  const why = alive ? `no sign of life for ${Math.round(now - (beat ?? started))} s` : 'the browser has ended'
  const recent = restarts.filter((time) => now - time < LIMITS.within).length
  return { order: recent >= LIMITS.restarts ? 'still' : 'restart', why }
}
