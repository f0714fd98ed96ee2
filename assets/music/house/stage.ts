import { hash, wander } from '../../../src/score/noise.ts'
import { bandPass, filter, highPass, lowPass } from '../sound/biquad.ts'
import { RATE, silence, type Stereo } from '../sound/wav.ts'
import { coloured, drop, noise, shares } from './noise.ts'

/**
 * A foot that meets the floor: seconds from the start of the scene, metres across the stage, metres a second down, and
 * whether it comes on the tip of the pointe.
 */
export interface FootStrike {
  at: number
  x: number
  speed: number
  pointe: boolean
}

/** Half the width of the stage, metres: where a step is heard at the edge of the picture. */
const HALF_STAGE = 9

/** How much of the tap and of the floor's answer is heard of a whole foot, and of the tip of a pointe. */
const FLAT = { tap: 0.5, floor: 2.2 } as const
const POINTE = { tap: 0.9, floor: 0.8 } as const

/** A shoe on a sprung floor: the box taps, the floor answers. */
export function steps(length: number, strikes: readonly FootStrike[]): Stereo {
  const out = silence(length)
  const tap = filter(noise(Math.round(0.03 * RATE), 301), bandPass(1300, 0.9)).map(
    (v, i) => v * Math.exp(-i / (0.004 * RATE)),
  )
  const floor = filter(noise(Math.round(0.14 * RATE), 302), bandPass(115, 1.6), lowPass(320)).map(
    (v, i) => v * Math.exp(-i / (0.03 * RATE)),
  )
  strikes.forEach(({ at, x, speed, pointe }, i) => {
    const parts = pointe ? POINTE : FLAT
    const [left, right] = shares((x / HALF_STAGE) * 0.8)
    const force = Math.min(1, speed / 2.2)
    const gain = (0.12 + 0.9 * force ** 1.3) * (0.85 + 0.3 * hash(i, 303))
    for (const [channel, share] of [
      [out.left, left],
      [out.right, right],
    ] as const) {
      drop(channel, tap, at * RATE, gain * parts.tap * share)
      drop(channel, floor, (at + 0.002) * RATE, gain * parts.floor * force * share)
    }
  })
  return out
}

/** Sheets of paper that fall and slide: a rustle every half second or so. */
export function pages(length: number): Stereo {
  const out = silence(length)
  const count = Math.round((length / RATE) * 2.4)
  for (let n = 0; n < count; n++) {
    const size = Math.round((0.12 + 0.3 * hash(n, 311)) * RATE)
    const rustle = coloured(size, 312 + n, highPass(1800), lowPass(8500))
    for (let i = 0; i < size; i++) {
      const f = i / size
      rustle[i]! *= Math.sin(Math.PI * f) ** 2 * Math.max(0, wander(f * 22, 313 + n)) ** 2
    }
    const [left, right] = shares(hash(n, 314) * 2 - 1)
    const gain = 0.3 + 0.7 * hash(n, 315)
    drop(out.left, rustle, hash(n, 316) * length, gain * left)
    drop(out.right, rustle, hash(n, 316) * length, gain * right)
  }
  return out
}

/** Velvet on the move: heavy, soft, from the middle outward. */
export function curtain(length: number, from: number, until: number): Stereo {
  const side = (seed: number) => {
    const cloth = coloured(length, seed, bandPass(300, 0.5), lowPass(1500))
    for (let i = 0; i < length; i++) {
      const f = (i / RATE - from) / Math.max(0.1, until - from)
      const moves = f > 0 && f < 1 ? Math.sin(Math.PI * f) ** 0.6 : 0
      cloth[i]! *= moves * (0.6 + 0.4 * wander((i / RATE) * 6, seed + 1))
    }
    return cloth
  }
  return { left: side(321), right: side(331) }
}

/** An old door: the latch, then hinges that stick and slip. */
export function door(length: number, from: number, until: number): Stereo {
  const out = silence(length)
  const slip = filter(noise(Math.round(0.02 * RATE), 341), bandPass(620, 6), highPass(250)).map(
    (v, i) => v * Math.exp(-i / (0.005 * RATE)),
  )
  const latch = filter(noise(Math.round(0.04 * RATE), 342), bandPass(1900, 2)).map(
    (v, i) => v * Math.exp(-i / (0.004 * RATE)),
  )
  drop(out.left, latch, from * RATE, 0.7)
  drop(out.right, latch, from * RATE, 0.7)
  drop(out.left, latch, (from + 0.07) * RATE, 0.4)
  drop(out.right, latch, (from + 0.07) * RATE, 0.4)
  let n = 0
  for (let t = from + 0.2; t < until; n++) {
    const f = (t - from) / Math.max(0.3, until - from)
    const gain = 0.5 * Math.sin(Math.PI * Math.min(1, f)) * (0.5 + 0.5 * hash(n, 343))
    drop(out.left, slip, t * RATE, gain)
    drop(out.right, slip, t * RATE, gain * 0.9)
    t += 0.011 + 0.02 * (1 - Math.sin(Math.PI * Math.min(1, f))) + 0.006 * hash(n, 344)
  }
  return out
}

/** A heart, felt more than heard: two soft blows on each of the given times. */
export function heartbeat(length: number, beats: readonly number[]): Stereo {
  const out = silence(length)
  const size = Math.round(0.22 * RATE)
  const blow = Float32Array.from({ length: size }, (_, i) => {
    const t = i / RATE
    return Math.sin(2 * Math.PI * (62 * t - 60 * t * t)) * Math.exp(-t / 0.05) * Math.min(1, t / 0.008)
  })
  for (const at of beats) {
    for (const channel of [out.left, out.right]) {
      drop(channel, blow, at * RATE, 1)
      drop(channel, blow, (at + 0.27) * RATE, 0.6)
    }
  }
  return out
}
