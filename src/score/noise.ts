/**
 * Hash noise: chance that is the same every evening. Everything on stage that looks random takes it from here, as a
 * function of an index or of t.
 */

/** A number in [0, 1) from any real number; neighbours are unrelated. */
export function hash(x: number, seed = 0): number {
  let h = Math.imul(Math.floor(x * 4096) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(seed + 0x165667b1, 0xc2b2ae35)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  h = Math.imul(h, 0x297a2d39)
  h ^= h >>> 15
  return (h >>> 0) / 4294967296
}

/** Smooth noise in [−1, 1] that wanders once per unit of x; continuous with its first two derivatives. */
export function wander(x: number, seed = 0): number {
  const i = Math.floor(x)
  const f = x - i
  const u = f * f * f * (f * (f * 6 - 15) + 10)
  const a = hash(i, seed)
  const b = hash(i + 1, seed)
  return 2 * (a + (b - a) * u) - 1
}
