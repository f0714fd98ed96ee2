import { axisAngle, mul, quat, turn, vec, type V } from '../../choreography/vec'
import { boneIndex } from '../../notation/body'
import { COLUMN, packJoint, ROW_STRIDE } from './sheet'

/*
 * The left hand of somebody who holds a stick. Dances leave fingers long; here they are closed after the body is posed.
 * Directions at rest (trappings/hand.ts): round `ACROSS` a finger bends into the palm, round `FINGERS` the thumb comes
 * over it.
 */
type Axis = Readonly<V>
const ACROSS: Axis = [0.5, -0.583, -0.641]
const FINGERS: Axis = [0.435, -0.472, 0.768]

/** Bend of the first and of the second joint against the hand, degrees, from the index to the little finger. */
const BENDS = [
  ['leftIndexProximal', 'leftIndexIntermediate', 45, 112],
  ['leftMiddleProximal', 'leftMiddleIntermediate', 53, 126],
  ['leftRingProximal', 'leftRingIntermediate', 57, 132],
  ['leftLittleProximal', 'leftLittleIntermediate', 58, 132],
] as const
const THUMB = ['leftThumbMetacarpal', 'leftThumbProximal', 20, 46] as const

type Finger = readonly [first: number, second: number, axis: Axis, bend: number, end: number]
const CLOSED: readonly Finger[] = [
  ...BENDS.map(([a, b, bend, end]): Finger => [boneIndex(a), boneIndex(b), ACROSS, bend, end]),
  [boneIndex(THUMB[0]), boneIndex(THUMB[1]), FINGERS, THUMB[2], THUMB[3]],
]
const HAND = boneIndex('leftHand')

const hand = quat()
const bent = quat()
const joint = vec()

/**
 * Closes the left hand of a row round what it holds: call it after `packPose`.
 *
 * @param rest joints of the figure at rest, metres
 * @param closed 1 round a stick, 0 an open hand
 */
export function packGrip(sheet: Float32Array, row: number, rest: ArrayLike<number>, closed = 1): void {
  const start = row * ROW_STRIDE
  const from = start + (COLUMN.BONES + HAND * 2) * 4
  for (let k = 0; k < 4; k++) hand[k] = sheet[from + k]!
  const scale = sheet[from + 7]!
  for (const [first, second, axis, bend, end] of CLOSED) {
    const root = start + (COLUMN.JOINTS + first) * 4
    mul(bent, hand, axisAngle(bent, axis, bend * closed))
    packJoint(sheet, row, first, bent, rest, scale, sheet[root]!, sheet[root + 1]!, sheet[root + 2]!)
    // Where the first joint, so turned, carries the second.
    for (let k = 0; k < 3; k++) joint[k] = rest[second * 3 + k]! * scale
    turn(joint, bent, joint)
    const at = start + (COLUMN.BONES + first * 2 + 1) * 4
    for (let k = 0; k < 3; k++) joint[k]! += sheet[at + k]!
    mul(bent, hand, axisAngle(bent, axis, end * closed))
    packJoint(sheet, row, second, bent, rest, scale, joint[0], joint[1], joint[2])
  }
}
