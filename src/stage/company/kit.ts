import { boneIndex, type Body } from '../../notation/body'
import { COLUMN, packTexel } from './sheet'

/** Measures a figure's costume is cut to, metres, of the figure at rest. */
export interface Measures {
  /** Height relative to the 1.70 m the pieces are drawn for. */
  readonly size: number
  /** Head relative to the same. */
  readonly head: number
  /** The waist as an ellipse: half width, half depth, and its centre measured from the hips joint. */
  readonly waist: { readonly rx: number; readonly rz: number; readonly y: number; readonly z: number }
  /** The centre of the waist in the rest frame: height and depth. Patterns of the bodice are measured from there. */
  readonly seat: { readonly y: number; readonly z: number }
}

/** Bodies as baked carry a little more than the solver needs. */
type Baked = Body & { readonly waist?: { y: number; z: number; rx: number; rz: number } }

/** The figure the pieces are drawn for: its height, and its crown above the joint of the head; metres. */
const DRAWN_FOR = { height: 1.7, crown: 0.141 }

/**
 * Measures of a figure, from its rest data.
 *
 * @param top height of the crown of the head at rest, metres
 */
export function measure(body: Baked, top: number): Measures {
  const { rest } = body
  const hips = boneIndex('hips') * 3
  const head = boneIndex('head') * 3
  const size = body.height / DRAWN_FOR.height
  const waist = body.waist ?? {
    rx: 0.135 * size,
    rz: 0.1 * size,
    y: rest[hips + 1]! + 0.063 * size,
    z: rest[hips + 2]! + 0.045 * size,
  }
  return {
    size,
    head: (top - rest[head + 1]!) / DRAWN_FOR.crown,
    waist: { rx: waist.rx, rz: waist.rz, y: waist.y - rest[hips + 1]!, z: waist.z - rest[hips + 2]! },
    seat: { y: waist.y, z: waist.z },
  }
}

/** Writes the measures into a row. `seed` differs from dancer to dancer and shifts folds. */
export function packKit(sheet: Float32Array, row: number, m: Measures, scale: number, seed: number): void {
  const { rx, rz, y, z } = m.waist
  packTexel(sheet, row, COLUMN.KIT, m.size * scale, m.head * scale, seed, scale)
  packTexel(sheet, row, COLUMN.KIT + 1, rx * scale, rz * scale, y * scale, z * scale)
  packTexel(sheet, row, COLUMN.KIT + 4, m.seat.y, m.seat.z, m.size, 0)
}
