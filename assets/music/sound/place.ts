import type { Seat } from '../cue.ts'
import { filter, highPass, highShelf, type Biquad } from './biquad.ts'
import { silence, type Stereo } from './wav.ts'

/** Width kept of a stereo sample: a section is wide, a player is nearly a point. */
const WIDTH = 0.35
/**
 * Decibels of treble and of level lost between the rail and the back of the pit. No time is lost: who sits far back plays
 * ahead, so that all are heard together at the rail.
 */
const FAR_TREBLE = -4
const FAR_LEVEL = -2.5

/**
 * Sets a dry sound in its seat: gain, filters, narrowed and panned with equal power, softer and darker from further back.
 * `from` is the sample at which the result begins; it is as long as `length`.
 */
export function place(
  sound: Stereo,
  seat: Seat,
  gain: number,
  lowest: number,
  filters: readonly Biquad[],
  from: number,
  length: number,
): Stereo {
  const out = silence(length)
  const angle = ((seat.pan + 1) * Math.PI) / 4
  const level = 10 ** ((gain + FAR_LEVEL * seat.depth) / 20)
  const gl = Math.cos(angle) * Math.SQRT2 * level
  const gr = Math.sin(angle) * Math.SQRT2 * level
  const same = (1 + WIDTH) / 2
  const other = (1 - WIDTH) / 2
  for (let i = 0; i < length; i++) {
    const l = sound.left[from + i] ?? 0
    const r = sound.right[from + i] ?? 0
    out.left[i] = gl * (same * l + other * r)
    out.right[i] = gr * (other * l + same * r)
  }
  const chain = [highPass(lowest), highShelf(6000, FAR_TREBLE * seat.depth), ...filters]
  filter(out.left, ...chain)
  filter(out.right, ...chain)
  return out
}
