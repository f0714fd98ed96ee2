import type { BarBeat } from '../../../notation/units'

/** Where count `n` (from 1) of a dance in `beats` to the bar falls, when its first count is the first of `bar`. */
export function count(n: number, beats = 4, bar = 1): BarBeat {
  return [bar + Math.floor((n - 1) / beats), 1 + ((n - 1) % beats)]
}
