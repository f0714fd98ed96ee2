import { BufferAttribute, BufferGeometry, PlaneGeometry, SphereGeometry, TorusGeometry, Vector3 } from 'three'
import { boneIndex, type Bone, type Side } from '../../../notation/body'
import type { Part } from '../sheet'
import { merge, piece } from '../stitch'

/** What is worn on trunk and legs. Everything is measured from the joint it is tied to, metres, for 1.70 m. */
const on = (geometry: BufferGeometry, bone: Bone, part: Part) => piece(geometry, boneIndex(bone), part)

/** Bends a flat sheet (x −1…1, y 0…1) by a function of its place. */
function sheet(columns: number, rows: number, bend: (x: number, y: number, out: Vector3) => Vector3): BufferGeometry {
  const plane = new PlaneGeometry(2, 1, columns, rows).translate(0, 0.5, 0)
  const place = plane.attributes.position!
  const at = new Vector3()
  for (let i = 0; i < place.count; i++) {
    bend(place.getX(i), place.getY(i), at)
    place.setXYZ(i, at.x, at.y, at.z)
  }
  plane.computeVertexNormals()
  return plane
}

/** Small Romantic wings between the shoulder blades. */
export function wings(): BufferGeometry {
  const pieces: BufferGeometry[] = []
  for (const side of [-1, 1]) {
    for (const [length, tilt] of [
      [0.22, 0.85],
      [0.16, 0.1],
    ] as const) {
      const wing = sheet(4, 7, (x, y, out) => {
        const width = 0.055 * Math.sin(Math.PI * Math.min(1, 0.12 + 0.88 * y)) * (0.7 + 0.6 * y)
        return out.set(x * width, y * length, -0.05 * y * y)
      })
      wing.rotateZ(side * -tilt).rotateX(-0.35)
      pieces.push(on(wing.translate(side * 0.022, 0.02, -0.098), 'upperChest', 'white'))
    }
  }
  return merge(pieces)
}

/** A woollen scarf: a loop round the neck, one end in front and one behind. */
export function scarf(): BufferGeometry {
  const loop = new TorusGeometry(0.062, 0.024, 10, 26).rotateX(Math.PI / 2 + 0.18).translate(0, 0.028, 0.012)
  const end = (front: number, x: number) =>
    sheet(2, 6, (u, v, out) => out.set(x + u * 0.042, 0.13 - v * 0.34, front * (0.085 + 0.045 * Math.sin(v * 2.4))))
  return merge([
    on(loop, 'neck', 'accent'),
    on(end(1, 0.035), 'upperChest', 'accent'),
    on(end(-1, -0.03), 'upperChest', 'accent'),
  ])
}

/** A sash round the waist with a knot and two tails at the left hip. */
export function sash(): BufferGeometry {
  const band = new BufferGeometry().copy(new TorusGeometry(1, 0.16, 8, 40) as BufferGeometry)
  band
    .rotateX(Math.PI / 2)
    .scale(0.128, 0.17, 0.102)
    .rotateZ(0.1)
    .translate(0, 0.004, 0.014)
  const knot = new SphereGeometry(0.026, 8, 6).scale(1, 0.9, 0.7).translate(0.122, -0.02, 0.052)
  const tail = (lean: number, length: number) =>
    sheet(2, 7, (u, v, out) =>
      out.set(0.132 + 0.06 * v + u * 0.03, -0.03 - v * length, 0.06 + lean * v + 0.012 * Math.sin(v * 7 + u)),
    )
  return merge([
    on(band, 'spineUpper', 'accent'),
    on(knot, 'spineUpper', 'accent'),
    on(tail(0.05, 0.3), 'hips', 'accent').translate(0, 0.055, 0.03),
    on(tail(-0.04, 0.24), 'hips', 'accent').translate(0, 0.055, 0.03),
  ])
}

/** Axis of a shank at rest, from knee to ankle, and its length; the left one, mirrored for the right. */
const SHANK = new Vector3(0.0276, -0.4564, -0.0255)

/** A knitted tube round a stretch of the shank, from share `a` to share `b` of its length. */
function tube(side: Side, bone: Bone, zero: number, a: number, b: number, radius: (f: number) => number, part: Part) {
  const rings = Math.max(4, Math.round((b - a) * 34))
  const round = 16
  const axis = SHANK.clone().setX(SHANK.x * (side === 'left' ? 1 : -1))
  const place = new Float32Array((rings + 1) * (round + 1) * 3)
  const index: number[] = []
  for (let i = 0; i <= rings; i++) {
    const f = a + ((b - a) * i) / rings
    for (let k = 0; k <= round; k++) {
      const angle = (k / round) * Math.PI * 2
      const r = radius(f) * (1 + 0.03 * (i % 2))
      const p = (i * (round + 1) + k) * 3
      const calf = 0.012 * Math.sin(Math.min(1, f * 1.4) * Math.PI)
      place[p] = axis.x * (f - zero) + Math.sin(angle) * r
      place[p + 1] = axis.y * (f - zero)
      place[p + 2] = axis.z * (f - zero) + Math.cos(angle) * r - calf
      if (i < rings && k < round) {
        const v = i * (round + 1) + k
        index.push(v, v + round + 1, v + 1, v + round + 1, v + round + 2, v + 1)
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(place, 3))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return on(geometry, bone, part)
}

/** Knitted warmers from below the knee to the ankle, on both legs. */
export function legWarmers(): BufferGeometry {
  const pieces: BufferGeometry[] = []
  const width = (f: number) => 0.062 - 0.016 * f + (f > 0.93 ? 0.01 : 0) + (f < 0.2 ? 0.006 : 0)
  for (const side of ['left', 'right'] as const) {
    pieces.push(tube(side, `${side}LowerLeg`, 0, 0.14, 0.54, width, 'accent'))
    pieces.push(tube(side, `${side}LowerLegTwist`, 0.5, 0.5, 0.98, width, 'accent'))
  }
  return merge(pieces)
}

/** A bandage round the left ankle. */
export function bandage(): BufferGeometry {
  return merge([
    tube('left', 'leftLowerLegTwist', 0.5, 0.8, 1.04, (f) => 0.038 + 0.012 * Math.abs(f - 0.92) * 4, 'white'),
  ])
}

/** A plait down the back. */
export function plait(): BufferGeometry {
  const bead = (x: number, y: number, z: number, r: number) =>
    new SphereGeometry(r, 8, 6).scale(1, 1.25, 0.8).translate(x, y, z)
  const pieces = [on(bead(0, 0.02, -0.088, 0.026), 'head', 'hair'), on(bead(0, -0.022, -0.096, 0.025), 'head', 'hair')]
  for (let i = 0; i < 8; i++) {
    const f = i / 7
    const x = 0.005 * (i % 2 ? 1 : -1)
    pieces.push(on(bead(x, 0.2 - 0.3 * f, -0.092 - 0.03 * Math.sin(f * 2.4), 0.024 - 0.009 * f), 'upperChest', 'hair'))
  }
  return merge(pieces)
}
