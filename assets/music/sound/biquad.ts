import { RATE } from './wav.ts'

/** Coefficients of a second-order filter, a0 = 1. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

const normal = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad => [
  b0 / a0,
  b1 / a0,
  b2 / a0,
  a1 / a0,
  a2 / a0,
]

const angle = (hertz: number) => (2 * Math.PI * hertz) / RATE

/** Filters after R. Bristow-Johnson's "Cookbook formulae for audio EQ biquad filter coefficients". */
export function lowPass(hertz: number, q = Math.SQRT1_2): Biquad {
  const w = angle(hertz)
  const alpha = Math.sin(w) / (2 * q)
  const c = Math.cos(w)
  return normal((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha)
}

export function highPass(hertz: number, q = Math.SQRT1_2): Biquad {
  const w = angle(hertz)
  const alpha = Math.sin(w) / (2 * q)
  const c = Math.cos(w)
  return normal((1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha)
}

export function bandPass(hertz: number, q: number): Biquad {
  const w = angle(hertz)
  const alpha = Math.sin(w) / (2 * q)
  return normal(alpha, 0, -alpha, 1 + alpha, -2 * Math.cos(w), 1 - alpha)
}

export function peak(hertz: number, decibels: number, q: number): Biquad {
  const w = angle(hertz)
  const a = 10 ** (decibels / 40)
  const alpha = Math.sin(w) / (2 * q)
  const c = Math.cos(w)
  return normal(1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a)
}

export function highShelf(hertz: number, decibels: number): Biquad {
  const w = angle(hertz)
  const a = 10 ** (decibels / 40)
  const c = Math.cos(w)
  const s = Math.sin(w) * Math.SQRT2 * Math.sqrt(a)
  return normal(
    a * (a + 1 + (a - 1) * c + s),
    -2 * a * (a - 1 + (a + 1) * c),
    a * (a + 1 + (a - 1) * c - s),
    a + 1 - (a - 1) * c + s,
    2 * (a - 1 - (a + 1) * c),
    a + 1 - (a - 1) * c - s,
  )
}

/** Runs filters over one channel, in place. */
export function filter(samples: Float32Array, ...filters: readonly Biquad[]): Float32Array {
  for (const [b0, b1, b2, a1, a2] of filters) {
    let x1 = 0
    let x2 = 0
    let y1 = 0
    let y2 = 0
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i]!
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      samples[i] = y
    }
  }
  return samples
}
