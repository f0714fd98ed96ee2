import type { Channel } from '../notation/board'
import { CHANNEL_STRIDE, CHANNELS } from '../notation/board'

/**
 * How bright each channel makes the whole picture at full, as relative luminance of the screen, white gel. A model for
 * flash safety, on the bright side: washes fill the picture, a follow spot or a practical a small part of it.
 */
const SHARE: Partial<Record<Channel, number>> = {
  foh: 0.35,
  'boomL.shin': 0.06,
  'boomL.mid': 0.14,
  'boomL.head': 0.16,
  'boomR.shin': 0.06,
  'boomR.mid': 0.14,
  'boomR.head': 0.16,
  top: 0.3,
  back: 0.3,
  cyc: 0.45,
  fs1: 0.08,
  fs2: 0.08,
  gobo: 0.1,
  moon: 0.2,
  foot: 0.12,
  pr1: 0.12,
  pr2: 0.12,
  pr3: 0.06,
  pr4: 0.06,
  house: 0.3,
  warmers: 0.2,
}
const SHARES = CHANNELS.map((channel) => SHARE[channel] ?? 0)

/** Light of a board as linear r g b of the screen, 0–1 each, written to `out`. */
export function boardLight(board: Float32Array, out: { r: number; g: number; b: number }): void {
  out.r = out.g = out.b = 0
  for (let i = 0; i < SHARES.length; i++) {
    const at = i * CHANNEL_STRIDE
    const light = board[at]! * SHARES[i]!
    out.r += board[at + 1]! * light
    out.g += board[at + 2]! * light
    out.b += board[at + 3]! * light
  }
  out.r = Math.min(1, out.r)
  out.g = Math.min(1, out.g)
  out.b = Math.min(1, out.b)
}

/** Relative luminance of linear-sRGB light (WCAG 2.2). */
export function relativeLuminance({ r, g, b }: { r: number; g: number; b: number }): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
