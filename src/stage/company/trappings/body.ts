import { BufferAttribute, BufferGeometry, Quaternion, SphereGeometry, TorusGeometry, Vector3 } from 'three'
import { boneIndex, type Bone, type Side } from '../../../notation/body'
import type { Part } from '../sheet'
import { merge, piece, sheetOf } from '../stitch'

/** What is worn on trunk and legs. Everything is measured from the joint it is tied to, metres, for 1.70 m. */
const on = (geometry: BufferGeometry, bone: Bone, part: Part, knit = false) =>
  piece(geometry, boneIndex(bone), part, knit)

/**
 * Small Romantic wings between the shoulder blades.
 *
 * @param plain hardly more than half the triangles
 */
export function wings(plain = false): BufferGeometry {
  const [columns, rows] = plain ? [4, 6] : [5, 8]
  const pieces: BufferGeometry[] = []
  for (const side of [-1, 1]) {
    for (const [length, tilt] of [
      [0.2, 1.05],
      [0.15, 0.45],
    ] as const) {
      const wing = sheetOf(columns, rows, (x, y, out) => {
        const width = 0.052 * Math.sin(Math.PI * (0.06 + 0.9 * y)) ** 0.8
        return out.set(x * width, y * length, -0.06 * y * y - 0.012 * x * x)
      })
      wing.rotateZ(side * -tilt).rotateX(-0.3)
      pieces.push(on(wing.translate(side * 0.02, 0.03, -0.092), 'upperChest', 'accent'))
    }
  }
  return merge(pieces)
}

/** A soft scarf: two folds laid round the neck, both ends hanging in front with pleats and a fringe of points. */
export function scarf(): BufferGeometry {
  const fold = (y: number, radius: number, lean: number, thick: number) => {
    const ring = new TorusGeometry(radius, thick, 16, 44)
    const place = ring.attributes.position!
    const at = new Vector3()
    for (let i = 0; i < place.count; i++) {
      at.fromBufferAttribute(place, i)
      const angle = Math.atan2(at.y, at.x)
      const out = Math.hypot(at.x, at.y) - radius
      // Creases wind round it, drawn together here and there; it is wider and lower in front.
      const crease = Math.sin(3 * Math.atan2(at.z, out) + 4 * angle + y * 60)
      const swell = 1 + 0.16 * Math.sin(angle * 7 + y * 60) * Math.sin(angle * 3)
      const full = swell * (1 + 0.2 * crease)
      const r = (radius + out * full) / (radius + out)
      place.setXYZ(i, at.x * r, at.y * r, at.z * 1.35 * full + 0.006 * Math.sin(angle * 5))
    }
    ring.computeVertexNormals()
    return ring.rotateX(Math.PI / 2 + lean).translate(0, y, 0.012)
  }
  const end = (x: number, length: number, width: number, lean: number) =>
    sheetOf(8, 10, (u, v, out) => {
      const pleat = 0.006 * Math.sin(u * 7 + x * 90) * (0.4 + 0.6 * v)
      const hem = v > 0.95 ? 0.008 * Math.abs(Math.sin(u * 14)) : 0
      const chest = 0.062 + 0.082 * Math.sin(Math.min(1, v * 1.5) * 1.75)
      return out.set(x + lean * v + u * width * (0.55 + 0.45 * v), 0.142 - v * length + hem, chest + pleat)
    })
  return merge([
    on(fold(0.136, 0.07, 0.2, 0.017), 'upperChest', 'accent'),
    on(fold(0.158, 0.06, 0.08, 0.015), 'upperChest', 'accent'),
    on(end(0.028, 0.34, 0.036, 0.02), 'upperChest', 'accent'),
    on(end(-0.004, 0.25, 0.034, -0.03), 'upperChest', 'accent'),
  ])
}

/**
 * A sash round the waist, tied in a bow behind her left hip.
 *
 * @param plain a fifth of the triangles
 */
export function sash(plain = false): BufferGeometry {
  const [fine, round] = plain ? [4, 14] : [8, 40]
  const [wide, high] = plain ? [5, 3] : [10, 8]
  const band = (y: number, tilt: number): BufferGeometry =>
    new TorusGeometry(1, 0.1, fine, round)
      .rotateX(Math.PI / 2)
      .scale(0.1325, 0.22, 0.085)
      .rotateZ(tilt)
      .translate(0, y, 0.0545)
  const loop = (side: number) =>
    new SphereGeometry(1, wide, high)
      .scale(0.055, 0.03, 0.016)
      .rotateZ(side * 0.5)
      .translate(side * 0.05, 0.016, 0)
  const tail = (side: number) =>
    sheetOf(plain ? 1 : 2, plain ? 3 : 5, (u, v, out) =>
      out.set(side * 0.055 * v + u * (0.014 + 0.014 * v), -0.13 * v, 0.012 * Math.sin(5 * v)),
    )
  const bow = [new SphereGeometry(0.019, wide, high), loop(1), loop(-1), tail(1), tail(-1)]
  return merge([
    on(band(0.018, 0.05), 'spineUpper', 'accent'),
    on(band(0.038, 0.09), 'spineUpper', 'accent'),
    ...bow.map((part) => on(part.rotateY(Math.PI * 0.8).translate(0.075, 0.034, -0.034), 'spineUpper', 'accent')),
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
  const seam = new Float32Array((rings + 1) * (round + 1) * 2)
  const index: number[] = []
  for (let i = 0; i <= rings; i++) {
    const f = a + ((b - a) * i) / rings
    for (let k = 0; k <= round; k++) {
      const angle = (k / round) * Math.PI * 2
      const r = radius(f) * (1 + 0.03 * (i % 2))
      const p = (i * (round + 1) + k) * 3
      seam[(p / 3) * 2] = 0.01 + angle * 0.05
      seam[(p / 3) * 2 + 1] = f * 0.458
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
  geometry.setAttribute('uv', new BufferAttribute(seam, 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return on(geometry, bone, part, true)
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

/** Way from shoulder to elbow at rest, to her left; mirrored for the right arm. */
const UPPER_ARM = { x: 0.161, y: -0.174, z: 0.005 }

/** Short sleeves of gathered lawn, full from the shoulder to the bound edge over the elbow. */
export function sleeves(plain = false): BufferGeometry {
  const pieces: BufferGeometry[] = []
  for (const side of [-1, 1]) {
    const bone = side === 1 ? 'leftUpperArm' : 'rightUpperArm'
    // Along the arm at rest: outwards and down.
    const along = new Vector3(side * UPPER_ARM.x, UPPER_ARM.y, UPPER_ARM.z)
    const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.clone().normalize())
    const place = new Vector3()
    const puff = sheetOf(plain ? 10 : 28, plain ? 4 : 8, (x, y, out) => {
      const angle = x * Math.PI
      const full = 0.038 + 0.03 * Math.sin(Math.PI * (0.12 + 0.8 * y)) ** 0.8
      const gather = 1 + 0.07 * Math.sin(angle * 13) * Math.sin(Math.PI * (0.15 + 0.7 * y))
      place.set(Math.sin(angle) * full * gather, y * 0.17 - 0.03, Math.cos(angle) * full * gather)
      return out.copy(place.applyQuaternion(turn))
    })
    const edge = new TorusGeometry(0.043, 0.0055, plain ? 3 : 6, plain ? 8 : 20)
      .rotateX(Math.PI / 2)
      .translate(0, 0.134, 0)
    pieces.push(on(puff, bone, 'white'), on(edge.applyQuaternion(turn), bone, 'trim'))
  }
  return merge(pieces)
}

/** A plait down the back. */
export function plait(plain = false): BufferGeometry {
  const [wide, high] = plain ? [5, 3] : [8, 6]
  const bead = (x: number, y: number, z: number, r: number) =>
    new SphereGeometry(r, wide, high).scale(1, 1.25, 0.8).translate(x, y, z)
  const pieces = [on(bead(0, 0.02, -0.088, 0.026), 'head', 'hair'), on(bead(0, -0.022, -0.096, 0.025), 'head', 'hair')]
  for (let i = 0; i < 8; i++) {
    const f = i / 7
    const x = 0.005 * (i % 2 ? 1 : -1)
    pieces.push(on(bead(x, 0.2 - 0.3 * f, -0.092 - 0.03 * Math.sin(f * 2.4), 0.024 - 0.009 * f), 'upperChest', 'hair'))
  }
  return merge(pieces)
}
