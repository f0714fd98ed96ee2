import type { Color } from 'three'
import type { Channel } from '../../notation/board'
import { addWhitened } from './dimmer'
import { FULL, WHITEN } from './heads'

/** Adds a channel to `out` as irradiance at its target, its gel mixed to white as far as bodies need it. */
export function addToBody(board: Float32Array, channel: Channel, out: Color, scratch: Color): Color {
  return addWhitened(board, channel, FULL[channel] ?? 1, WHITEN[channel] ?? 0, out, scratch)
}
