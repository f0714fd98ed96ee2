import { hash, wander } from '../../../src/score/noise.ts'
import { bandPass, filter, highPass, lowPass } from '../sound/biquad.ts'
import { RATE, type Stereo } from '../sound/wav.ts'
import { coloured, drop, noise, shares } from './noise.ts'

/** Multiplies a channel by a slowly wandering level between `low` and 1. */
function breathe(channel: Float32Array, pace: number, low: number, seed: number): Float32Array {
  for (let i = 0; i < channel.length; i++) {
    const w = (wander((i / RATE) * pace, seed) + 1) / 2
    channel[i]! *= low + (1 - low) * w * w
  }
  return channel
}

/** Wind round a house: three bands that come and go, the middle one whistling a little. */
export function wind(length: number): Stereo {
  const side = (seed: number) => {
    const low = breathe(coloured(length, seed, bandPass(160, 0.8), lowPass(500)), 0.35, 0.3, seed + 1)
    const middle = breathe(coloured(length, seed + 2, bandPass(430, 3)), 0.5, 0.05, seed + 3)
    const high = breathe(coloured(length, seed + 4, bandPass(1100, 2)), 0.7, 0, seed + 5)
    drop(low, middle, 0, 0.7)
    drop(low, high, 0, 0.12)
    return low
  }
  return { left: side(210), right: side(220) }
}

/** Falling snow: almost nothing, the air itself and a grain now and then. */
export function snow(length: number): Stereo {
  const out: Stereo = {
    left: breathe(coloured(length, 231, bandPass(700, 0.4), lowPass(2600)), 0.3, 0.5, 232),
    right: breathe(coloured(length, 233, bandPass(700, 0.4), lowPass(2600)), 0.3, 0.5, 234),
  }
  const grain = filter(noise(180, 235), highPass(5000)).map((v, i) => v * Math.exp(-i / 40))
  const count = Math.round((length / RATE) * 14)
  for (let i = 0; i < count; i++) {
    const [left, right] = shares(hash(i, 236) * 2 - 1)
    const gain = 0.1 * hash(i, 237) ** 3
    drop(out.left, grain, hash(i, 238) * length, gain * left)
    drop(out.right, grain, hash(i, 238) * length, gain * right)
  }
  return out
}

/** Fire: a low breath and dry wood cracking, in showers. */
export function fire(length: number): Stereo {
  const out: Stereo = {
    left: breathe(coloured(length, 241, bandPass(140, 0.7), lowPass(420)), 3, 0.5, 242),
    right: breathe(coloured(length, 243, bandPass(140, 0.7), lowPass(420)), 3, 0.5, 244),
  }
  const cracks = Array.from({ length: 16 }, (_, n) => {
    const crack = noise(Math.round((0.002 + 0.01 * hash(n, 245)) * RATE), 246 + n)
    for (let i = 0; i < crack.length; i++) crack[i]! *= Math.exp((-5 * i) / crack.length)
    return filter(crack, bandPass(900 + 3800 * hash(n, 263), 1.4))
  })
  const count = Math.round((length / RATE) * 26)
  for (let i = 0; i < count; i++) {
    const at = hash(i, 264) * length
    if (wander((at / RATE) * 1.6, 265) < -0.15) continue
    const [left, right] = shares(hash(i, 266) * 1.4 - 0.7)
    const gain = 0.15 + 1.4 * hash(i, 267) ** 6
    drop(out.left, cracks[i % cracks.length]!, at, gain * left)
    drop(out.right, cracks[i % cracks.length]!, at, gain * right)
  }
  return out
}

/** Water: a lake that laps, or, with more of it, a storm. */
export function water(length: number): Stereo {
  const side = (seed: number) => {
    const swell = breathe(coloured(length, seed, bandPass(280, 0.6), lowPass(1300)), 0.45, 0.12, seed + 1)
    const lap = breathe(coloured(length, seed + 2, bandPass(1500, 0.8)), 1.4, 0, seed + 3)
    drop(swell, lap, 0, 0.16)
    return swell
  }
  return { left: side(271), right: side(281) }
}
