import { hash } from '../../../src/score/noise.ts'
import { bandPass, filter } from './biquad.ts'
import { RATE, silence, type Stereo } from './wav.ts'

/** A horseshoe house of wood and velvet: inside measures, metres, and seconds of reverberation by octave band. */
const ROOM = [24, 38, 16] as const
const REVERBERATION: readonly (readonly [hertz: number, seconds: number])[] = [
  [125, 2.2],
  [250, 2.1],
  [500, 1.95],
  [1000, 1.8],
  [2000, 1.5],
  [4000, 1.1],
  [8000, 0.7],
]
const LISTENER = [12, 20, 2.2] as const
/** Half the distance between the two microphones, metres. */
const EARS = 0.3
const SPEED_OF_SOUND = 343
const LENGTH = 2.6 * RATE

/** Rows of the pit the hall is heard from, and how long the diffuse sound takes to come, seconds. */
export const ZONES = [
  { name: 'near', depth: 0.38, row: 9, delay: 0.016 },
  { name: 'middle', depth: 0.7, row: 6, delay: 0.023 },
  { name: 'far', depth: Infinity, row: 3, delay: 0.03 },
] as const
export type Zone = (typeof ZONES)[number]

/** The zone of a depth. */
export const zoneOf = (depth: number): number => ZONES.findIndex((zone) => depth < zone.depth)

/** Early reflections by mirror images of the source in the walls, each smeared over half a millisecond. */
function early(channel: Float32Array, row: number, ear: number, seed: number): void {
  const source = [ROOM[0] / 2, row, 1.4]
  const at = [LISTENER[0] + ear * EARS, LISTENER[1], LISTENER[2]]
  const distance = (p: readonly number[]) => Math.hypot(p[0]! - at[0]!, p[1]! - at[1]!, p[2]! - at[2]!)
  const direct = distance(source)
  const mirror = (n: number, size: number, x: number) => n * size + (n % 2 === 0 ? x : size - x)
  for (let i = -2; i <= 2; i++) {
    for (let j = -2; j <= 2; j++) {
      for (let k = -1; k <= 1; k++) {
        const bounces = Math.abs(i) + Math.abs(j) + Math.abs(k)
        if (bounces === 0 || bounces > 3) continue
        const image = [mirror(i, ROOM[0], source[0]!), mirror(j, ROOM[1], source[1]!), mirror(k, ROOM[2], source[2]!)]
        const far = distance(image)
        const delay = (far - direct) / SPEED_OF_SOUND
        if (delay < 0.002 || delay > 0.12) continue
        const side = ((image[0]! - at[0]!) / far) * ear
        const gain = 0.5 * 0.78 ** bounces * (direct / far) * (1 + 0.5 * side)
        const start = Math.round(delay * RATE)
        for (let m = 0; m < 24; m++) {
          const smear = (hash(m + bounces * 31 + i * 7 + j * 5 + k * 3, seed) * 2 - 1) * 0.5 * Math.exp(-m / 8)
          channel[start + m]! += gain * (smear + (m === 0 ? 0.6 : 0))
        }
      }
    }
  }
}

/** The diffuse sound: noise in bands, each with its own time to die away. */
function diffuse(channel: Float32Array, delay: number, seed: number): void {
  const noise = Float32Array.from({ length: LENGTH }, (_, i) => hash(i, seed) * 2 - 1)
  const start = Math.round(delay * RATE)
  for (const [hertz, seconds] of REVERBERATION) {
    const band = filter(noise.slice(), bandPass(hertz, 1.1))
    for (let i = start; i < LENGTH; i++) {
      const t = (i - start) / RATE
      channel[i]! += 0.055 * Math.min(1, t / 0.05) * band[i]! * Math.exp((-6.908 * t) / seconds)
    }
  }
}

/** The answer of the hall to a click from a zone of the pit; its energy is 1 a channel, so that wet equals dry. */
export function hallImpulse(zone: Zone): Stereo {
  const out = silence(LENGTH)
  ;[out.left, out.right].forEach((channel, c) => {
    const seed = 400 + zone.row * 2 + c
    early(channel, zone.row, c === 0 ? -1 : 1, seed)
    diffuse(channel, zone.delay, seed + 100)
  })
  const energy = [out.left, out.right].reduce((sum, channel) => sum + channel.reduce((e, v) => e + v * v, 0), 0) / 2
  for (const channel of [out.left, out.right]) for (let i = 0; i < LENGTH; i++) channel[i]! /= Math.sqrt(energy)
  return out
}
