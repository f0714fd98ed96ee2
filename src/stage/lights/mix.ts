import type { Color } from 'three'
import type { Channel } from '../../notation/board'
import { addChannel, addWhitened } from './dimmer'
import { BOUNCE, FULL, MOST_FILL, WHITEN } from './heads'

/** Adds a channel to `out` as irradiance at its target, its gel mixed to white as far as bodies need it. */
export function addToBody(board: Float32Array, channel: Channel, out: Color, scratch: Color): Color {
  return addWhitened(board, channel, FULL[channel] ?? 1, WHITEN[channel] ?? 0, out, scratch)
}

/** Light that comes back from everywhere, written to `out`: a share of each bank, never above `MOST_FILL`. */
export function fillLight(board: Float32Array, out: Color): Color {
  out.setRGB(0, 0, 0)
  for (const [channel, share] of BOUNCE) addChannel(board, channel, share, out)
  const most = Math.max(out.r, out.g, out.b)
  return most > MOST_FILL ? out.multiplyScalar(MOST_FILL / most) : out
}
