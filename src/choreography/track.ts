import type { Seconds } from '../notation/units'

/** One key of a channel. A key may state its velocity (units/s) and acceleration (units/s²). */
export interface Key {
  t: Seconds
  v: number
  vel?: number | undefined
  acc?: number | undefined
  /** Start of the step that wrote it; what runs beside the steps uses it to know whom to overrule. */
  from: Seconds
  /** Its value is that of the key before: it keeps a channel still until a step begins. */
  anchor?: boolean
}

/** Closest two keys may be; of two closer ones the later written wins. */
const SAME = 1e-4

/** Fields of a segment in the packed array: start, length, and the six coefficients of its quintic. */
const STRIDE = 8

/** What a track is made of: its ends, and the packed segments between them. */
export interface Segments {
  readonly first: number
  readonly last: number
  readonly start: Seconds
  readonly end: Seconds
  readonly segments: Float64Array
}

/**
 * A channel over time, twice continuously differentiable: quintic Hermite segments through the keys, monotone velocities
 * (Fritsch–Carlson), acceleration 0 at keys that do not state one. Constant before the first and after the last key.
 */
export class Track implements Segments {
  readonly first: number
  readonly last: number
  readonly start: Seconds
  readonly end: Seconds
  readonly segments: Float64Array
  /** What it is told is felt over so long before and after, as the mean of three moments. */
  gives: Seconds = 0
  private readonly count: number
  /** Where the last look-up was found. A cache: it changes speed, never the answer. */
  private cursor = 0

  /** Through keys, or as it was joined before. */
  constructor(written: readonly Key[] | Segments) {
    const { first, last, start, end, segments } = 'segments' in written ? written : join(written)
    this.first = first
    this.last = last
    this.start = start
    this.end = end
    this.segments = segments
    this.count = segments.length / STRIDE
  }

  /** Value at t. */
  at(t: Seconds): number {
    asked[0] = t
    this.write(asked, false, read, 0)
    return read[0]!
  }

  /**
   * Writes the value at the time that stands in `at` to a place in `out`, or as it is felt, if the channel gives. For what
   * reads every channel of everybody in every picture: a number that is handed over or returned costs memory at each call.
   */
  write(at: Float64Array, felt: boolean, out: Float64Array, place: number): void {
    const { segments: s, gives } = this
    const t = at[0]!
    const moments = felt && gives > 0 ? 3 : 1
    let sum = 0
    for (let k = 0; k < moments; k++) {
      const moment = moments === 1 ? t : t + (k - 1) * gives
      let value = this.last
      if (!(moment > this.start)) value = this.first
      else if (moment < this.end) {
        let o = this.cursor
        // A segment ends where the next begins: its start plus its length may differ from that in the last bit.
        const next = o + STRIDE
        if (moment < s[o]! || (next < s.length && moment >= s[next]!)) this.cursor = o = this.find(moment)
        const u = (moment - s[o]!) / s[o + 1]!
        value = s[o + 2]! + u * (s[o + 3]! + u * (s[o + 4]! + u * (s[o + 5]! + u * (s[o + 6]! + u * s[o + 7]!))))
      }
      sum = k === 0 ? value : sum + value
    }
    out[place] = moments === 1 ? sum : sum / 3
  }

  /** True when the channel never moves. */
  get still(): boolean {
    return this.count === 0 || (this.first === this.last && this.segments.every((x, i) => i % STRIDE < 3 || x === 0))
  }

  /** Where the segment of t stands. */
  private find(t: Seconds): number {
    const s = this.segments
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if (s[mid * STRIDE]! <= t) low = mid
      else high = mid - 1
    }
    return low * STRIDE
  }
}

/** The time asked for, and the value there. */
const asked = new Float64Array(1)
const read = new Float64Array(1)

/** Segments through the keys. */
function join(keys: readonly Key[]): Segments {
  const k = tidy(keys)
  const n = k.length
  const vel = velocities(k)
  const segments = new Float64Array((n - 1) * STRIDE)
  for (let i = 0; i < n - 1; i++) pack(segments, i * STRIDE, k[i]!, vel[i]!, k[i + 1]!, vel[i + 1]!)
  return { first: k[0]!.v, last: k[n - 1]!.v, start: k[0]!.t, end: k[n - 1]!.t, segments }
}

function pack(s: Float64Array, o: number, a: Key, va: number, b: Key, vb: number): void {
  const T = b.t - a.t
  const v0 = va * T
  const v1 = vb * T
  const a0 = ((a.acc ?? 0) * T * T) / 2
  const a1 = ((b.acc ?? 0) * T * T) / 2
  const d = b.v - a.v - v0 - a0
  const e = v1 - v0 - 2 * a0
  const f = a1 - a0
  s[o] = a.t
  s[o + 1] = T
  s[o + 2] = a.v
  s[o + 3] = v0
  s[o + 4] = a0
  s[o + 5] = 10 * d - 4 * e + f
  s[o + 6] = -15 * d + 7 * e - 2 * f
  s[o + 7] = 6 * d - 3 * e + f
}

/** Keys by time; they mostly are. The sort is stable: of keys at one time the later written comes last. */
function inOrder(keys: readonly Key[]): readonly Key[] {
  for (let i = 1; i < keys.length; i++) if (keys[i]!.t < keys[i - 1]!.t) return [...keys].sort((a, b) => a.t - b.t)
  return keys
}

/** Keys in order, one at a time, anchors given the value before them. */
function tidy(keys: readonly Key[]): Key[] {
  const out: Key[] = []
  for (const k of inOrder(keys)) {
    const before = out[out.length - 1]
    if (k.anchor) {
      if (before && k.t - before.t < SAME) continue
      out.push({ ...k, v: before ? before.v : k.v })
    } else if (before && k.t - before.t < SAME) out[out.length - 1] = { ...k, t: before.t }
    else out.push(k)
  }
  return settle(out)
}

/** A channel left moving, with nothing more to do for this long, comes to rest within half of it; seconds. */
const IDLE: Seconds = 0.5

/** A curve that begins after a long wait is led in from this long before it; seconds. */
const START: Seconds = 0.1

/** Where a moving key is beside a long wait, adds a key that keeps the wait at rest: else the wait would be flung far out. */
function settle(keys: Key[]): Key[] {
  const out: Key[] = []
  keys.forEach((k, i) => {
    const next = keys[i + 1]
    out.push(k)
    if (!next || next.t - k.t < IDLE) return
    if (k.vel && next.vel === undefined) {
      const rest = k.v + (k.vel * IDLE) / 6
      out.push({ t: k.t + IDLE / 2, v: rest, vel: 0, acc: 0, from: k.from })
      if (next.anchor) next.v = rest
    } else if (k.vel === undefined && (next.vel || next.acc))
      out.push({ t: next.t - START, v: next.v - (next.vel ?? 0) * START, from: next.from })
  })
  return out
}

function velocities(k: readonly Key[]): number[] {
  return k.map((key, i) => {
    if (key.vel !== undefined) return key.vel
    const a = k[i - 1]
    const b = k[i + 1]
    if (!a || !b) return 0
    const h0 = key.t - a.t
    const h1 = b.t - key.t
    const d0 = (key.v - a.v) / h0
    const d1 = (b.v - key.v) / h1
    return d0 * d1 > 0 ? (3 * (h0 + h1)) / ((2 * h1 + h0) / d0 + (h1 + 2 * h0) / d1) : 0
  })
}
