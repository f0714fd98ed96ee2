import { boneIndex } from '../../notation/body'
import { COLUMN, ROW_STRIDE } from './sheet'

/*
 * The left hand of somebody who holds a stick. Dances leave fingers long; here they are closed after the body is posed.
 * Directions at rest (trappings/hand.ts): round `ACROSS` a finger bends into the palm, round `FINGERS` the thumb comes
 * over it.
 */
type Axis = readonly [x: number, y: number, z: number]
const ACROSS: Axis = [0.5, -0.583, -0.641]
const FINGERS: Axis = [0.435, -0.472, 0.768]

/** Bend of the first and of the second joint against the hand, radians, from the index to the little finger. */
const BENDS = [
  ['leftIndexProximal', 'leftIndexIntermediate', 0.78, 1.95],
  ['leftMiddleProximal', 'leftMiddleIntermediate', 0.92, 2.2],
  ['leftRingProximal', 'leftRingIntermediate', 1, 2.3],
  ['leftLittleProximal', 'leftLittleIntermediate', 1.02, 2.3],
] as const
const THUMB = ['leftThumbMetacarpal', 'leftThumbProximal', 0.35, 0.8] as const

type Finger = readonly [first: number, second: number, axis: Axis, bend: number, end: number]
const CLOSED: readonly Finger[] = [
  ...BENDS.map(([a, b, bend, end]): Finger => [boneIndex(a), boneIndex(b), ACROSS, bend, end]),
  [boneIndex(THUMB[0]), boneIndex(THUMB[1]), FINGERS, THUMB[2], THUMB[3]],
]
const HAND = boneIndex('leftHand')

/** Turns a joint to the hand's turn followed by `angle` round an axis at rest, and sets it at a place. */
function set(
  sheet: Float32Array,
  start: number,
  bone: number,
  axis: Axis,
  angle: number,
  rest: ArrayLike<number>,
  x: number,
  y: number,
  z: number,
): void {
  const hand = start + (COLUMN.BONES + HAND * 2) * 4
  const hx = sheet[hand]!
  const hy = sheet[hand + 1]!
  const hz = sheet[hand + 2]!
  const hw = sheet[hand + 3]!
  const s = Math.sin(angle / 2)
  const ax = axis[0] * s
  const ay = axis[1] * s
  const az = axis[2] * s
  const aw = Math.cos(angle / 2)
  const qx = hw * ax + hx * aw + hy * az - hz * ay
  const qy = hw * ay - hx * az + hy * aw + hz * ax
  const qz = hw * az + hx * ay - hy * ax + hz * aw
  const qw = hw * aw - hx * ax - hy * ay - hz * az
  const scale = sheet[hand + 7]!
  const rx = rest[bone * 3]! * scale
  const ry = rest[bone * 3 + 1]! * scale
  const rz = rest[bone * 3 + 2]! * scale
  const cx = qy * rz - qz * ry + qw * rx
  const cy = qz * rx - qx * rz + qw * ry
  const cz = qx * ry - qy * rx + qw * rz
  const i = start + (COLUMN.BONES + bone * 2) * 4
  sheet[i] = qx
  sheet[i + 1] = qy
  sheet[i + 2] = qz
  sheet[i + 3] = qw
  sheet[i + 4] = x - rx - 2 * (qy * cz - qz * cy)
  sheet[i + 5] = y - ry - 2 * (qz * cx - qx * cz)
  sheet[i + 6] = z - rz - 2 * (qx * cy - qy * cx)
  const j = start + (COLUMN.JOINTS + bone) * 4
  sheet[j] = x
  sheet[j + 1] = y
  sheet[j + 2] = z
}

/** Closes the left hand of a row round a stick: call it after `packPose`. `rest`: joints of the figure at rest, metres. */
export function packGrip(sheet: Float32Array, row: number, rest: ArrayLike<number>): void {
  const start = row * ROW_STRIDE
  for (const [first, second, axis, bend, end] of CLOSED) {
    const root = start + (COLUMN.JOINTS + first) * 4
    set(sheet, start, first, axis, bend, rest, sheet[root]!, sheet[root + 1]!, sheet[root + 2]!)
    // Where the first joint, so turned, carries the second.
    const i = start + (COLUMN.BONES + first * 2) * 4
    const qx = sheet[i]!
    const qy = sheet[i + 1]!
    const qz = sheet[i + 2]!
    const qw = sheet[i + 3]!
    const scale = sheet[i + 7]!
    const rx = rest[second * 3]! * scale
    const ry = rest[second * 3 + 1]! * scale
    const rz = rest[second * 3 + 2]! * scale
    const cx = qy * rz - qz * ry + qw * rx
    const cy = qz * rx - qx * rz + qw * ry
    const cz = qx * ry - qy * rx + qw * rz
    const x = rx + 2 * (qy * cz - qz * cy) + sheet[i + 4]!
    const y = ry + 2 * (qz * cx - qx * cz) + sheet[i + 5]!
    const z = rz + 2 * (qx * cy - qy * cx) + sheet[i + 6]!
    set(sheet, start, second, axis, end, rest, x, y, z)
  }
}
