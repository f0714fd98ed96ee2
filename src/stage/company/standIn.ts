import { CapsuleGeometry, Matrix4, Quaternion, SphereGeometry, Vector3, type BufferGeometry } from 'three'
import { boneIndex, PARENTS, BONES, type Body, type Bone } from '../../notation/body'
import { merge, piece } from './stitch'
import type { Part } from './sheet'

const UP = new Vector3(0, 1, 0)

/** Radius of the limb that ends in a joint, metres for 1.70 m; joints not named get no limb. */
const LIMBS: Partial<Record<Bone, readonly [radius: number, part: Part]>> = {
  spineUpper: [0.11, 'bodice'],
  chestUpper: [0.11, 'bodice'],
  upperChest: [0.115, 'bodice'],
  neck: [0.06, 'skin'],
  neckUpper: [0.05, 'skin'],
  head: [0.05, 'skin'],
  leftUpperArm: [0.05, 'skin'],
  leftLowerArm: [0.036, 'skin'],
  leftHand: [0.028, 'skin'],
  leftMiddleIntermediate: [0.022, 'skin'],
  leftUpperLeg: [0.085, 'tights'],
  leftLowerLeg: [0.07, 'tights'],
  leftFoot: [0.046, 'tights'],
  leftToes: [0.034, 'shoe'],
  rightUpperArm: [0.05, 'skin'],
  rightLowerArm: [0.036, 'skin'],
  rightHand: [0.028, 'skin'],
  rightMiddleIntermediate: [0.022, 'skin'],
  rightUpperLeg: [0.085, 'tights'],
  rightLowerLeg: [0.07, 'tights'],
  rightFoot: [0.046, 'tights'],
  rightToes: [0.034, 'shoe'],
}

/** Nearest ancestor that is a limb's end too, so that a capsule spans twist joints. */
function rootOf(bone: number): number {
  let parent = PARENTS[bone]!
  while (parent > 0 && BONES[parent]!.includes('Twist')) parent = PARENTS[parent]!
  return parent
}

/**
 * A person made of capsules along the bones of a body: what dances when a figure's file is missing. One geometry with
 * the attributes of a baked figure.
 *
 * @param fine rounder capsules for figures seen closely
 */
export function standIn(body: Body, fine: boolean): BufferGeometry {
  const size = body.height / 1.7
  const at = (bone: number) => new Vector3().fromArray(body.rest as number[], bone * 3)
  const segments = fine ? 14 : 8
  const pieces = Object.entries(LIMBS).map(([name, [radius, part]]) => {
    const end = boneIndex(name as Bone)
    const root = rootOf(end)
    const a = at(root)
    const b = at(end)
    const along = b.clone().sub(a)
    const capsule = new CapsuleGeometry(radius * size, along.length(), 3, segments)
    const turn = new Quaternion().setFromUnitVectors(UP, along.normalize())
    capsule.applyMatrix4(new Matrix4().compose(a.add(b).multiplyScalar(0.5), turn, new Vector3(1, 1, 1)))
    return piece(capsule, root, part)
  })
  const head = boneIndex('head')
  const skull = at(head).add(new Vector3(0, 0.07 * size, 0.02 * size))
  const round = (x: number, y: number, z: number, from: Vector3) =>
    new SphereGeometry(1, segments + 4, segments).scale(x * size, y * size, z * size).translate(from.x, from.y, from.z)
  pieces.push(piece(round(0.075, 0.11, 0.09, skull), head, 'skin'))
  pieces.push(piece(round(0.08, 0.09, 0.09, skull.clone().add(new Vector3(0, 0.035, -0.02))), head, 'hair'))
  pieces.push(piece(round(0.042, 0.042, 0.035, skull.clone().add(new Vector3(0, 0.06, -0.1))), head, 'hair'))
  return merge(pieces)
}
