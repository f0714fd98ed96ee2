import type { Seconds } from '../notation/units'

/** Something with a start and an end on the evening's clock; spans are half-open [start, end). */
export interface Span {
  readonly start: Seconds
  readonly end: Seconds
}

/** Rounds a time to the millisecond, the grid on which everything in the evening begins and ends. */
export function toMillisecond(t: Seconds): Seconds {
  return Math.round(t * 1000) / 1000
}

/** Lays durations one after another, each boundary on the millisecond. Ends equal the next start exactly. */
export function layOut(durations: readonly Seconds[]): Span[] {
  let exact = 0
  return durations.map((duration) => {
    const start = toMillisecond(exact)
    exact += duration
    return { start, end: toMillisecond(exact) }
  })
}

/** Index of the span that holds t; the first before the start, the last at and after the end. Spans are in order. */
export function spanAt(spans: readonly Span[], t: Seconds): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.start <= t) low = middle
    else high = middle - 1
  }
  return low
}
