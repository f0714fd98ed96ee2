import type { Vec3 } from '../mesh/vec'
import type { BaseFiles } from './base'

/** Height of the eyes of the base mesh, decimetres. */
const EYE_LEVEL = 7.284
/** Axis round which the head is laid flat, decimetres forward of the base mesh's origin. */
export const HEAD_AXIS = 0.55

/** Where a vertex of the base mesh lies before any target: x and z in decimetres, y from the level of the eyes. */
export type Canon = (vertex: number) => Vec3

/**
 * The face everybody starts from. Paint, hairline and texture coordinates are measured on it, so that brows lie on the
 * brow and lips on the lips of every person, however she is built.
 */
export function canonOf({ model }: BaseFiles): Canon {
  const { vertices } = model
  return (v) => [vertices[v * 3]!, vertices[v * 3 + 1]! - EYE_LEVEL, vertices[v * 3 + 2]!]
}

/** Angle round the head, radians: 0 in front, positive to the left. */
export const headAngle = ([x, , z]: Vec3) => Math.atan2(x, z - HEAD_AXIS)
