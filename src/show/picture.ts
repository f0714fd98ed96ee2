import type { Frame } from '../notation/frame'
import { verticalAngle } from '../notation/plan'

/** A point of the stage in the picture: `u` 0 left … 1 right, `v` 0 bottom … 1 top, `depth` metres before the lens. */
export interface PicturePoint {
  u: number
  v: number
  depth: number
}

/** Shape of a screen, width over height, and how much higher its picture is than the shot's at 16:9. */
export interface Screen {
  aspect: number
  widen: number
}
const DIRECTOR: Screen = { aspect: 16 / 9, widen: 1 }

/**
 * Where a point of the stage lies in the picture, the director's if no screen is given, written to `out`. Behind the lens `depth` is negative and
 * `u`, `v` mean nothing.
 *
 * @param camera of a frame that has been read
 * @param x, y, z metres
 */
export function projectPoint(
  camera: Frame['camera'],
  x: number,
  y: number,
  z: number,
  out: PicturePoint,
  screen: Screen = DIRECTOR,
): void {
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
  const half = Math.tan(verticalAngle(camera.lens) / 2) * depth * screen.widen
  out.u = 0.5 + across / (2 * half * screen.aspect)
  out.v = 0.5 + up / (2 * half)
  out.depth = depth
}
