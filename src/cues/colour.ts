import type { Channel } from '../notation/board'
import { GELS, type Gel } from '../notation/gels'
import type { Hex } from '../notation/units'

/** Colour of a 3200 K tungsten lamp on screen; the gel table's colours are multiplied by it. */
const TUNGSTEN: Hex = '#FFE3C4'
/** Discharge lamps, white as they are: follow spots and the moon. */
const DISCHARGE: readonly Channel[] = ['fs1', 'fs2', 'moon']

/** One sRGB component 0–255 as linear light 0–1 (IEC 61966-2-1). */
function toLinear(byte: number): number {
  const c = byte / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** A CSS hex colour as linear-sRGB r g b. Throws a RangeError when it is not of the form #RRGGBB. */
export function linearRgb(hex: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`"${hex}" is not a colour of the form #RRGGBB`)
  const n = parseInt(hex.slice(1), 16)
  return [toLinear(n >> 16), toLinear((n >> 8) & 255), toLinear(n & 255)]
}

/** Linear colour a channel gives with a gel in it (or none): gel times lamp. */
export function lampColour(channel: Channel, gel: Gel | undefined): readonly [number, number, number] {
  const [r, g, b] = gel ? linearRgb(GELS[gel].colour) : [1, 1, 1]
  if (DISCHARGE.includes(channel)) return [r, g, b]
  const [lr, lg, lb] = linearRgb(TUNGSTEN)
  return [r * lr, g * lg, b * lb]
}
