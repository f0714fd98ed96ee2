/** What counts as a change: by how much at least, the lower state being below `below`. */
export interface Change {
  by: number
  below: number
}
/** General flashes: 10 % of maximum relative luminance, the darker state below 0.8. */
const GENERAL: Change = { by: 0.1, below: 0.8 }
/** Red flashes: a change of more than 20 of what `redness` says. */
export const RED: Change = { by: 20, below: Infinity }

/** How saturated red linear light is, after WCAG 2.2: (R − G − B) × 320 where red is four fifths of all, else 0. */
export function redness({ r, g, b }: { r: number; g: number; b: number }): number {
  const sum = r + g + b
  return sum > 0 && r / sum >= 0.8 ? Math.max(0, (r - g - b) * 320) : 0
}

/**
 * Opposing changes in a run of samples, after WCAG 2.3.1: times at which the value turned back after having moved as far
 * as `change` says. Two of them make a flash.
 * @param samples relative luminance, or redness, one a step
 * @param step seconds between samples
 * @returns the time at which each opposing change is complete, seconds
 */
export function opposingChanges(samples: readonly number[], step: number, { by, below } = GENERAL): number[] {
  const changes: number[] = []
  let turn = samples[0] ?? 0
  let extreme = turn
  samples.forEach((value, i) => {
    const rising = extreme >= turn
    // Farther the same way, or back past the point where the last change was complete.
    if (rising ? value > extreme : value < extreme) extreme = value
    const back = Math.abs(value - extreme)
    const large = Math.abs(extreme - turn) >= by
    if (back >= by && Math.min(value, extreme) < below) {
      if (large) changes.push(i * step)
      turn = extreme
      extreme = value
    }
  })
  return changes
}

/** Most opposing changes within any window of `window` seconds. Six in one (three flashes) is the limit of WCAG 2.3.1. */
export function mostWithin(changes: readonly number[], window = 1): number {
  let most = 0
  let first = 0
  changes.forEach((time, i) => {
    while (time - changes[first]! > window) first += 1
    most = Math.max(most, i - first + 1)
  })
  return most
}
