import { hash } from '../../../src/score/noise.ts'
import { filter, type Biquad } from '../sound/biquad.ts'

/** White noise of a length in samples, ±1, the same for a seed. */
export const noise = (samples: number, seed: number): Float32Array =>
  Float32Array.from({ length: samples }, (_, i) => hash(i, seed) * 2 - 1)

/** Noise through filters. */
export const coloured = (samples: number, seed: number, ...filters: readonly Biquad[]): Float32Array =>
  filter(noise(samples, seed), ...filters)

/** Adds a short sound to a channel at a sample, as far as it fits. */
export function drop(channel: Float32Array, sound: Float32Array, at: number, gain: number): void {
  const start = Math.round(at)
  for (let i = 0; i < sound.length; i++)
    if (start + i >= 0 && start + i < channel.length) channel[start + i]! += sound[i]! * gain
}

/** Left and right shares of a place, −1 to 1, with equal power. */
export function shares(pan: number): readonly [left: number, right: number] {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4
  return [Math.cos(angle), Math.sin(angle)]
}
