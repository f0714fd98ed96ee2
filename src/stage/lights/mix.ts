import type { Color } from 'three'
import type { Channel } from '../../notation/board'
import { addChannel } from './dimmer'
import { BOUNCE, FULL, MOST_FILL, WHITEN } from './heads'

/** Adds a channel to `out` as irradiance at its target, its gel mixed to white as far as bodies need it. */
export function addToBody(board: Float32Array, channel: Channel, out: Color, scratch: Color): Color {
  const light = addChannel(board, channel, FULL[channel] ?? 1, scratch.setRGB(0, 0, 0))
  const white = (WHITEN[channel] ?? 0) * Math.max(light.r, light.g, light.b)
  const keep = 1 - (WHITEN[channel] ?? 0)
  out.r += light.r * keep + white
  out.g += light.g * keep + white
  out.b += light.b * keep + white
  return out
}

/** Light that comes back from everywhere, written to `out`: a share of each bank, never above `MOST_FILL`. */
export function fillLight(board: Float32Array, out: Color): Color {
  out.setRGB(0, 0, 0)
  for (const [channel, share] of BOUNCE) addChannel(board, channel, share, out)
  const most = Math.max(out.r, out.g, out.b)
  return most > MOST_FILL ? out.multiplyScalar(MOST_FILL / most) : out
}
