import type { Frame } from '../notation/frame'
import { verticalAngle } from '../notation/plan'

/** A point of the stage in the 16:9 picture: `u` 0 left … 1 right, `v` 0 bottom … 1 top, `depth` metres before the lens. */
export interface PicturePoint {
  u: number
  v: number
  depth: number
}

const ASPECT = 16 / 9

/**
 * Where a point of the stage lies in the director's picture, written to `out`. Behind the lens `depth` is negative and
 * `u`, `v` mean nothing.
 *
 * @param camera of a frame that has been read
 * @param x, y, z metres
 */
export function projectPoint(camera: Frame['camera'], x: number, y: number, z: number, out: PicturePoint): void {
  const fx = camera.tx - camera.x
  const fy = camera.ty - camera.y
  const fz = camera.tz - camera.z
  const length = Math.hypot(fx, fy, fz)
  const level = Math.hypot(fx, fz)
  const dx = x - camera.x
  const dy = y - camera.y
  const dz = z - camera.z
  const depth = (dx * fx + dy * fy + dz * fz) / length
  const across = (dz * fx - dx * fz) / level
  const up = (level * dy - (fy * (dx * fx + dz * fz)) / level) / length
  const half = Math.tan(verticalAngle(camera.lens) / 2) * depth
  out.u = 0.5 + across / (2 * half * ASPECT)
  out.v = 0.5 + up / (2 * half)
  out.depth = depth
}
