import type { Step } from '../types'

/** Ends a row that is shorter than its bars: she keeps what she has come to until the next row begins, or to the end. */
export function stay(): Step {
  return { name: 'hold', layer: 'body', beats: 0, low: true, stays: true, write: () => {} }
}
