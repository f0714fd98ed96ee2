import {
  ConeGeometry,
  IcosahedronGeometry,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
  type BufferGeometry,
} from 'three'
import { boneIndex } from '../../../notation/body'
import { hash } from '../../../score/noise'
import type { Part } from '../sheet'
import { merge, piece } from '../stitch'

/**
 * What is worn on the head. Everything is measured from the joint of the head (the top of the neck), metres: crown of
 * the skull at y 0.13, eyes at y 0.025 z 0.07, ears at x 0.075.
 */
const HEAD = boneIndex('head')
const on = (geometry: BufferGeometry, part: Part) => piece(geometry, HEAD, part)

/** A flat leaf: an ellipsoid of half sizes x y z, leaning by turns about x then z, at a place. */
function leaf(size: readonly number[], lean: number, roll: number, at: readonly number[]): BufferGeometry {
  return new SphereGeometry(1, 7, 5)
    .scale(size[0]!, size[1]!, size[2]!)
    .rotateX(lean)
    .rotateZ(roll)
    .translate(at[0]!, at[1]!, at[2]!)
}

/** Swan feathers over the ears, lying back along the hair: upright they would be a rabbit's. */
export function feathers(): BufferGeometry {
  const pieces: BufferGeometry[] = []
  for (const side of [-1, 1]) {
    for (let i = 0; i < 5; i++) {
      const back = i / 4
      const at = [side * (0.0745 - 0.006 * back * back), 0.098 - 0.018 * i, 0.028 - 0.017 * i]
      pieces.push(on(leaf([0.009, 0.046 - 0.004 * i, 0.019], -1.12 - 0.16 * i, side * -0.06, at), 'white'))
    }
  }
  pieces.push(on(leaf([0.07, 0.008, 0.012], -0.3, 0, [0, 0.128, 0.03]), 'white'))
  return merge(pieces)
}

/** Points of metal along an arch over the head from ear to ear, tallest in the middle. */
function diadem(points: number, height: number, spread: number): BufferGeometry {
  const lean = -0.42
  const band = new TorusGeometry(0.083, 0.0042, 6, 30, Math.PI * spread)
  band.rotateZ((Math.PI * (1 - spread)) / 2)
  const pieces = [on(band.rotateX(lean).translate(0, 0.042, 0.045), 'trim')]
  for (let i = 0; i < points; i++) {
    const f = i / (points - 1) - 0.5
    const tall = height * (1 - 2.1 * f * f) * (i % 2 ? 0.72 : 1)
    const tilt = -f * Math.PI * spread * 0.92
    const spike = new ConeGeometry(0.0075, tall, 5).translate(0, 0.083 + tall / 2, 0)
    const jewel = new OctahedronGeometry(0.0075).translate(0, 0.085 + tall, 0)
    pieces.push(on(spike.rotateZ(tilt).rotateX(lean).translate(0, 0.042, 0.045), 'trim'))
    pieces.push(on(jewel.rotateZ(tilt).rotateX(lean).translate(0, 0.042, 0.045), i % 2 ? 'trim' : 'white'))
  }
  return merge(pieces)
}

/** A queen's diadem. */
export const crown = (): BufferGeometry => diadem(9, 0.05, 0.72)
/** The smaller one of a princess or a soloist. */
export const coronet = (): BufferGeometry => diadem(7, 0.028, 0.6)

/** Myrtle: leaves in two rows and small white flowers, all round the head. */
export function wreath(): BufferGeometry {
  const pieces: BufferGeometry[] = []
  const count = 22
  for (let i = 0; i < count; i++) {
    const a = (i / count) * Math.PI * 2
    const x = Math.sin(a) * 0.081
    const z = Math.cos(a) * 0.098 + 0.012
    const y = 0.083 + 0.018 * Math.cos(a)
    const leafLean = new SphereGeometry(1, 6, 4).scale(0.006, 0.009, 0.021)
    leafLean.rotateX(0.9 * (hash(i, 1) - 0.5)).rotateZ(1.2 * (hash(i, 2) - 0.5))
    pieces.push(on(leafLean.rotateY(a + Math.PI / 2 + 0.6 * (i % 2 ? 1 : -1)).translate(x, y, z), 'leaf'))
    if (i % 2 === 0) {
      const flower = new IcosahedronGeometry(0.0095, 1).translate(x * 1.05, y + 0.009, z * 1.04)
      pieces.push(on(flower, 'white'))
    }
  }
  return merge(pieces)
}

/** The Firebird's: a narrow band and a fan of tall feathers bending back. */
export function plume(): BufferGeometry {
  const band = new TorusGeometry(0.083, 0.005, 6, 30, Math.PI * 0.8).rotateZ(Math.PI * 0.1)
  const pieces = [on(band.rotateX(-0.25).translate(0, 0.045, 0.04), 'trim')]
  for (let i = 0; i < 7; i++) {
    const f = i - 3
    const tall = 0.17 - 0.012 * f * f
    for (let k = 0; k < 4; k++) {
      const up = (k + 0.5) / 4
      const blade = leaf([0.012 * (1 - 0.55 * up), tall * 0.16, 0.004], -0.15 - 0.75 * up, -f * 0.2, [
        f * (0.012 + 0.05 * up),
        0.13 + tall * up * (1 - 0.18 * up),
        0.055 - 0.075 * up * up,
      ])
      pieces.push(on(blade, k < 3 ? 'skirt' : 'trim'))
    }
    const eye = new IcosahedronGeometry(0.008, 1)
    pieces.push(on(eye.translate(f * 0.064, 0.13 + tall * 0.86, -0.03), 'trim'))
  }
  return merge(pieces)
}

/** A round fur hat, pulled down to the ears. */
export function hat(): BufferGeometry {
  const fur = new SphereGeometry(1, 22, 14)
  const place = fur.attributes.position!
  for (let i = 0; i < place.count; i++) {
    const tuft = 1 + 0.05 * (hash(Math.round(place.getX(i) * 40) + Math.round(place.getZ(i) * 40) * 61, 3) - 0.5)
    place.setXYZ(
      i,
      place.getX(i) * tuft,
      Math.sign(place.getY(i)) * Math.abs(place.getY(i)) ** 0.7,
      place.getZ(i) * tuft,
    )
  }
  fur.scale(0.102, 0.052, 0.115).rotateX(-0.12).translate(0, 0.118, 0.008)
  fur.computeVertexNormals()
  return merge([on(fur, 'white')])
}

/** A rose beside the knot of the hair. */
export function flower(): BufferGeometry {
  const pieces: BufferGeometry[] = []
  for (let i = 0; i < 7; i++) {
    const a = i * 2.4
    const r = i === 0 ? 0 : 0.013
    const petal = leaf([0.013, 0.008, 0.013], 0.4, 0.5 * Math.sin(a), [
      0.066 + 0.006 * Math.cos(a * 1.7),
      0.072 + r * Math.sin(a),
      -0.03 + r * Math.cos(a),
    ])
    pieces.push(on(petal, 'accent'))
  }
  return merge(pieces)
}
