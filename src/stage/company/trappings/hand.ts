import { CylinderGeometry, Quaternion, SphereGeometry, Vector3, type BufferGeometry } from 'three'
import { boneIndex } from '../../../notation/body'
import type { Part } from '../sheet'
import { merge, piece } from '../stitch'

/*
 * The left hand at rest, from the wrist: the way of the fingers, the way across the palm to the little finger, and the
 * way the palm looks.
 */
const FINGERS = new Vector3(0.435, -0.472, 0.768)
const ACROSS = new Vector3(0.5, -0.583, -0.641)
const PALM = new Vector3(-0.75, -0.663, 0.018)
/** Middle of the grip: along the fingers and off the palm, metres; the fingers are closed round it (grip.ts). */
const GRIP = { along: 0.088, off: 0.022 }
/** Of a stick of 0.9 m in the hand of a man of 1.78 m; how much of it stands over the hand; its radii. */
const CANE = { length: 0.86, over: 0.07, top: 0.0095, tip: 0.0065 }
/** It leaves the hand along the fingers, aslant across the palm. */
const LEANS = 0.5

const HAND = boneIndex('leftHand')

/** A ballet master's stick in the left hand: black wood, a knob and a ferrule of brass. */
export function cane(): BufferGeometry {
  const down = FINGERS.clone().addScaledVector(ACROSS, LEANS).normalize()
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, -1, 0), down)
  const grip = FINGERS.clone().multiplyScalar(GRIP.along).addScaledVector(PALM, GRIP.off)
  const put = (geometry: BufferGeometry, y: number, part: Part) =>
    piece(geometry.translate(0, y, 0).applyQuaternion(turn).translate(grip.x, grip.y, grip.z), HAND, part)
  const { length, over, top, tip } = CANE
  return merge([
    put(new CylinderGeometry(top, tip, length, 10, 1, true), over - length / 2, 'dark'),
    put(new SphereGeometry(0.0155, 12, 8).scale(1, 0.85, 1), over + 0.008, 'trim'),
    put(new CylinderGeometry(tip * 1.25, tip * 1.1, 0.028, 8), over - length + 0.012, 'trim'),
  ])
}
