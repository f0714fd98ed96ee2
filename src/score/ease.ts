/** Clamps x to [low, high]. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x
}

/** Third-order step from 0 to 1 between a and b; flat at both ends. */
export function smoothstep(a: number, b: number, x: number): number {
  const u = clamp((x - a) / (b - a), 0, 1)
  return u * u * (3 - 2 * u)
}

/** Fifth-order step from 0 to 1 over [0, 1]: velocity and acceleration are 0 at both ends. */
export function smootherstep(x: number): number {
  const u = clamp(x, 0, 1)
  return u * u * u * (u * (u * 6 - 15) + 10)
}

/** Straight line from a to b, u from 0 to 1, not clamped. */
export function mix(a: number, b: number, u: number): number {
  return a + (b - a) * u
}

/** Zero where x is well below 0, x where it is well above, and round between over about `round`; 0.43 · round at x = 0. */
export function softly(x: number, round: number): number {
  return Math.max(0, 0.5 * (x + Math.sqrt(x * x + round * round)) - 0.07 * round)
}
