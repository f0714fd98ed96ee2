import type { Color } from 'three'
import { channelOffset, CHANNELS, type Channel } from '../../notation/board'

/** Output of a dimmer at half level is .41: between the square law of old desks and a straight line. */
export const DIMMER = 1.3

/** Discharge lamps keep their colour when dimmed; everything else is tungsten and goes warm. */
const DISCHARGE: ReadonlySet<Channel> = new Set(['fs1', 'fs2', 'moon'])
const OFFSET = Object.fromEntries(CHANNELS.map((channel) => [channel, channelOffset(channel)])) as Record<
  Channel,
  number
>

/** Light a channel gives, 0–1, after the dimmer curve. */
export function output(board: Float32Array, channel: Channel): number {
  const level = board[OFFSET[channel]]!
  return level <= 0 ? 0 : level ** DIMMER
}

/** The last field of a channel: iris in metres or opening in degrees. */
export function size(board: Float32Array, channel: Channel): number {
  return board[OFFSET[channel] + 4]!
}

/**
 * Adds a channel's light × `weight` to `out` (linear sRGB): dimmer output × colour of gel and lamp. A dimmed tungsten
 * lamp shifts to red, up to 8 % of green and 22 % of blue lost near the bottom.
 */
export function addChannel(board: Float32Array, channel: Channel, weight: number, out: Color): Color {
  const at = OFFSET[channel]
  const light = output(board, channel) * weight
  if (light === 0) return out
  const warm = DISCHARGE.has(channel) ? 0 : 1 - board[at]!
  out.r += board[at + 1]! * light
  out.g += board[at + 2]! * light * (1 - 0.08 * warm)
  out.b += board[at + 3]! * light * (1 - 0.22 * warm)
  return out
}

/**
 * Like `addChannel`, with the gel mixed to white by `white` 0–1 at the same strength: gold under a warm gel and warm lamps
 * turns to copper, and bodies to bronze.
 */
export function addWhitened(
  board: Float32Array,
  channel: Channel,
  weight: number,
  white: number,
  out: Color,
  scratch: Color,
): Color {
  const light = addChannel(board, channel, weight, scratch.setRGB(0, 0, 0))
  const most = white * Math.max(light.r, light.g, light.b)
  out.r += light.r * (1 - white) + most
  out.g += light.g * (1 - white) + most
  out.b += light.b * (1 - white) + most
  return out
}
