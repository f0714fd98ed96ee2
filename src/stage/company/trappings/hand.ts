import { BoxGeometry, CylinderGeometry, Matrix4, Quaternion, SphereGeometry, Vector3, type BufferGeometry } from 'three'
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

/** A folded card on the palm, the thumb over it: width, length and thickness of a leaf, how far the leaves gape (rad). */
const CARD = { wide: 0.105, long: 0.15, thick: 0.0016, gape: 0.14 }
/** Where its middle lies: along the fingers and off the palm, metres. */
const LIES = { along: 0.125, off: 0.017 }

/** A programme of the evening in the left hand: two leaves of card, the upper with a band of colour. */
export function programme(): BufferGeometry {
  const frame = new Matrix4().makeBasis(
    ACROSS.clone().normalize(),
    FINGERS.clone().normalize(),
    PALM.clone().normalize(),
  )
  const middle = FINGERS.clone().multiplyScalar(LIES.along).addScaledVector(PALM, LIES.off)
  const { wide, long, thick, gape } = CARD
  const put = (geometry: BufferGeometry, part: Part, turn: number, up = 0) =>
    piece(
      geometry
        .translate(wide / 2, 0, up)
        .rotateY(turn)
        .translate(-wide / 2, 0, 0)
        .applyMatrix4(frame)
        .translate(middle.x, middle.y, middle.z),
      HAND,
      part,
    )
  return merge([
    put(new BoxGeometry(wide, long, thick), 'white', 0),
    put(new BoxGeometry(wide, long, thick), 'white', -gape),
    put(new BoxGeometry(wide * 0.72, long * 0.2, thick), 'accent', -gape, thick * 0.6),
  ])
}
