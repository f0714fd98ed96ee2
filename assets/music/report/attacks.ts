import FFT from 'fft.js'
import { RATE, type Stereo } from '../sound/wav.ts'

/** Length of a spectrum and the way from one to the next, samples. */
const SIZE = 1024
const HOP = 240
/** Growth is measured against the spectrum so many hops before. */
const BACK = 2
/** An attack stands out over so many hops on either side, and by this much over what is usual there. */
const AROUND = 6
const USUAL = 40
const OVER = 1.6
/** Quieter partials than this count for nothing, as a share of full scale. */
const FLOOR = 0.002

/** How much every spectrum has grown over the one before it: high where something is struck, bowed or blown. */
function growth({ left, right }: Stereo): Float64Array {
  const fft = new FFT(SIZE)
  const window = Float64Array.from({ length: SIZE }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE))
  const frame = Array.from({ length: SIZE }, () => 0)
  const spectrum = fft.createComplexArray()
  const past: Float64Array[] = []
  return Float64Array.from({ length: Math.max(0, Math.floor((left.length - SIZE) / HOP)) }, (_, n) => {
    for (let i = 0; i < SIZE; i++) frame[i] = (left[n * HOP + i]! + right[n * HOP + i]!) * window[i]!
    fft.realTransform(spectrum, frame)
    const now = Float64Array.from({ length: SIZE / 2 }, (__, k) =>
      Math.log1p(Math.hypot(spectrum[2 * k]!, spectrum[2 * k + 1]!) / (SIZE * FLOOR)),
    )
    const before = past.at(-BACK)
    past.push(now)
    if (past.length > BACK) past.shift()
    return before ? now.reduce((sum, value, k) => sum + Math.max(0, value - before[k]!), 0) : 0
  })
}

/** Moments at which something begins in a sound, seconds: notes, chords, strokes. */
export function attacksIn(sound: Stereo): number[] {
  const grown = growth(sound)
  const attacks: number[] = []
  for (let n = AROUND; n < grown.length - AROUND; n++) {
    const here = grown[n]!
    const near = grown.slice(n - AROUND, n + AROUND + 1)
    if (here < Math.max(...near)) continue
    const usual = grown.slice(Math.max(0, n - USUAL), n + USUAL).toSorted()
    if (here > OVER * usual[usual.length >> 1]! + 0.5) attacks.push((n * HOP + SIZE / 2) / RATE)
  }
  return attacks
}
