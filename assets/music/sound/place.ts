import type { Seat } from '../cue.ts'
import { filter, highPass, highShelf, type Biquad } from './biquad.ts'
import { RATE, silence, type Stereo } from './wav.ts'

/** Width kept of a stereo sample: a section is wide, a player is nearly a point. */
const WIDTH = 0.35
/** Seconds, and decibels of treble and of level, lost between the rail and the back of the pit. */
const FAR_DELAY = 0.014
const FAR_TREBLE = -4
const FAR_LEVEL = -2.5

/**
 * Sets a dry sound in its seat: gain, filters, narrowed and panned with equal power, later and darker from further back.
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
  const delay = Math.round(seat.depth * FAR_DELAY * RATE)
  const start = from - delay
  for (let i = 0; i < length; i++) {
    const l = sound.left[start + i] ?? 0
    const r = sound.right[start + i] ?? 0
    out.left[i] = gl * (same * l + other * r)
    out.right[i] = gr * (other * l + same * r)
  }
  const chain = [highPass(lowest), highShelf(6000, FAR_TREBLE * seat.depth), ...filters]
  filter(out.left, ...chain)
  filter(out.right, ...chain)
  return out
}
