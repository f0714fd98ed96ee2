import { hash, wander } from '../../../src/score/noise.ts'
import { filter, highPass, lowPass, peak } from '../sound/biquad.ts'
import { RATE, silence, type Stereo } from '../sound/wav.ts'
import { coloured, drop, shares } from './noise.ts'

/** Open strings a fifth apart, and the A everybody takes from the oboe; MIDI numbers, with the share of players. */
const OPEN = [69, 69, 69, 62, 76, 55, 57, 50, 45, 62, 69, 76]

/** A bowed open string, from a soft start to a soft end, a little out of tune until it is not. */
function bow(pitch: number, seconds: number, seed: number): Float32Array {
  const out = new Float32Array(Math.round(seconds * RATE))
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE
    const f = t / seconds
    const sought = 14 * (hash(seed, 81) - 0.5) * Math.max(0, 1 - 1.6 * f)
    const hertz = 440 * 2 ** ((pitch - 69 + (sought + 4 * wander(t * 3, seed)) / 100) / 12)
    phase += hertz / RATE
    phase -= Math.floor(phase)
    const pressure = Math.sin(Math.PI * Math.min(1, f)) ** 0.7 * (0.85 + 0.15 * wander(t * 5, seed + 1))
    out[i] = (2 * phase - 1) * pressure
  }
  return filter(out, lowPass(2600), peak(500, 4, 1.2), highPass(90))
}

/** The oboe gives its A, the strings take it and try their fifths. */
export function tuning(length: number, from: number, until: number): Stereo {
  const out = silence(length)
  const oboe = bow(69, Math.min(until - from, 3.4), 5)
  filter(oboe, peak(1100, 9, 2), peak(2900, 6, 2))
  drop(out.left, oboe, from * RATE, 0.5)
  drop(out.right, oboe, from * RATE, 0.6)
  const rest = until - from
  for (let player = 0; player < 46; player++) {
    const start = from + Math.min(1.1, rest * 0.25) + rest * 0.7 * hash(player, 83)
    const seconds = Math.min(0.9 + 1.5 * hash(player, 84), until + 0.4 - start)
    if (seconds < 0.4) continue
    const [left, right] = shares(hash(player, 85) * 1.6 - 0.8)
    const sound = bow(OPEN[player % OPEN.length]!, seconds, player * 3 + 100)
    const gain = 0.12 + 0.2 * hash(player, 86)
    drop(out.left, sound, start * RATE, gain * left)
    drop(out.right, sound, start * RATE, gain * right)
  }
  return out
}

/** The conductor's stick on the stand: three dry taps, ending at `until`. */
export function baton(length: number, from: number): Stereo {
  const out = silence(length)
  const tap = coloured(Math.round(0.05 * RATE), 91, peak(2300, 12, 3), highPass(700))
  for (let i = 0; i < tap.length; i++) tap[i]! *= Math.exp(-i / (0.004 * RATE))
  ;[0, 0.19, 0.38].forEach((t, i) => {
    drop(out.left, tap, (from + t) * RATE, 0.7 + 0.1 * i)
    drop(out.right, tap, (from + t) * RATE, 0.7 + 0.1 * i)
  })
  return out
}
