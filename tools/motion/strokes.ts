import type { V } from '../../src/choreography/vec.ts'

/** Shortest and longest stroke that is judged, seconds, and the least way it goes, metres. */
const SHORTEST = 0.2
const LONGEST = 3
const LEAST = 0.15
/** Slower than this a hand drifts and makes no stroke, m/s. */
const STROKE = 0.35
/** A stroke lasts while its speed is above this share of its greatest: the wait before it and after it is no part of it. */
const MOVES = 0.04

/** A minimum of the speed parts two strokes when it is so far below the lesser of their greatest speeds. */
const PARTS = 0.5

/** Places where a motion is split: minima of its speed that lie well below what comes before and after. */
function splits(speed: readonly number[]): number[] {
  const minima = [0]
  for (let i = 2; i < speed.length - 2; i++) if (speed[i]! <= speed[i - 1]! && speed[i]! < speed[i + 1]!) minima.push(i)
  minima.push(speed.length - 1)
  const peak = (k: number): number => Math.max(...speed.slice(minima[k], minima[k + 1]! + 1))
  for (let k = 1; k < minima.length - 1;) {
    if (speed[minima[k]!]! <= PARTS * Math.min(peak(k - 1), peak(k))) k++
    else minima.splice(k, 1)
    if (k > 1 && speed[minima[k - 1]!]! > PARTS * peak(k - 1)) minima.splice(--k, 1)
  }
  return minima
}

/**
 * Strokes of a hand between two minima of its speed, with the dimensionless jerk (D³/v²)∫|x‴|²dt of each (Hogan and Sternad).
 */
export function strokesOf(trail: readonly V[], dt: number): { jerk: number; at: number }[] {
  const speed = trail.slice(1).map((p, i) => Math.hypot(...p.map((x, k) => x - trail[i]![k]!)) / dt)
  const minima = splits(speed)
  const out: { jerk: number; at: number }[] = []
  for (let m = 1; m < minima.length; m++) {
    let [a, b] = [minima[m - 1]!, minima[m]!]
    const peak = Math.max(...speed.slice(a, b))
    if (peak < STROKE) continue
    while (speed[a]! < MOVES * peak) a++
    while (speed[b - 1]! < MOVES * peak) b--
    const length = (b - a) * dt
    if (length < SHORTEST || length > LONGEST) continue
    const way = speed.slice(a, b).reduce((sum, v) => sum + v * dt, 0)
    if (way < LEAST) continue
    let sum = 0
    for (let i = a; i < b - 2 && i + 3 < trail.length; i++) {
      let square = 0
      for (let k = 0; k < 3; k++)
        square += (trail[i + 3]![k]! - 3 * trail[i + 2]![k]! + 3 * trail[i + 1]![k]! - trail[i]![k]!) ** 2
      sum += square / dt ** 6
    }
    out.push({ jerk: (length ** 3 / peak ** 2) * sum * dt, at: a * dt })
  }
  return out
}
