/**
 * Opposing changes of luminance in a run of samples, after WCAG 2.3.1: times at which the luminance turned back after
 * having moved by at least 10 % of maximum, the darker state being below 0.8. Two of them make a flash.
 * @param samples relative luminance, one a step
 * @param step seconds between samples
 * @returns the time at which each opposing change is complete, seconds
 */
export function opposingChanges(samples: readonly number[], step: number): number[] {
  const changes: number[] = []
  let turn = samples[0] ?? 0
  let extreme = turn
  samples.forEach((value, i) => {
    const rising = extreme >= turn
    // Farther the same way, or back past the point where the last change was complete.
    if (rising ? value > extreme : value < extreme) extreme = value
    const back = Math.abs(value - extreme)
    const large = Math.abs(extreme - turn) >= 0.1
    if (back >= 0.1 && Math.min(value, extreme) < 0.8) {
      if (large) changes.push(i * step)
      turn = extreme
      extreme = value
    }
  })
  return changes
}

/** Most opposing changes within any window of one second. Six (three flashes) is the limit of WCAG 2.3.1. */
export function mostInOneSecond(changes: readonly number[]): number {
  let most = 0
  let first = 0
  changes.forEach((time, i) => {
    while (time - changes[first]! > 1) first += 1
    most = Math.max(most, i - first + 1)
  })
  return most
}
