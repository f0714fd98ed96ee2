export const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x))
/** From `a` (t = 0) to `b` (t = 1), and on beyond them. */
export const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** 0 at `from`, 1 at `to` (either way round), with level ends. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Bell of height 1 that falls to 1/e at `width`. */
export const bell = (x: number, width: number) => Math.exp(-(x * x) / (width * width))
