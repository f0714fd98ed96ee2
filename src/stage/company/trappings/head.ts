import {
  ConeGeometry,
  IcosahedronGeometry,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
  Vector3,
  type BufferGeometry,
} from 'three'
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import { boneIndex } from '../../../notation/body'
import { smoothstep } from '../../../score/ease'
import { hash } from '../../../score/noise'
import type { Part } from '../sheet'
import { merge, piece, sheetOf } from '../stitch'

/**
 * What is worn on the head. Everything is measured from the joint of the head (the top of the neck), metres: crown of
 * the skull at y 0.13, eyes at y 0.025 z 0.07, ears at x 0.075.
 */
const HEAD = boneIndex('head')
const on = (geometry: BufferGeometry, part: Part) => piece(geometry, HEAD, part)

/** A ball of twenty triangles whose faces run into one another. */
function bud(radius: number): BufferGeometry {
  const faceted = new IcosahedronGeometry(radius)
  faceted.deleteAttribute('normal')
  faceted.deleteAttribute('uv')
  const round = mergeVertices(faceted)
  round.computeVertexNormals()
  return round
}

/** A flat leaf: an ellipsoid of half sizes x y z, leaning by turns about x then z, at a place. */
function leaf(size: readonly number[], lean: number, roll: number, at: readonly number[]): BufferGeometry {
  return new SphereGeometry(1, 7, 5)
    .scale(size[0]!, size[1]!, size[2]!)
    .rotateX(lean)
    .rotateZ(roll)
    .translate(at[0]!, at[1]!, at[2]!)
}

/**
 * One feather along +Y from its quill, its face to +Z: widest at two thirds, its vane split towards the tip, bending
 * back by `bend` metres.
 */
function plumage(length: number, width: number, bend: number): BufferGeometry {
  return sheetOf(2, 5, (x, y, out) => {
    const vane = Math.sin(Math.PI * Math.min(1, 0.1 + 0.9 * y ** 0.8)) * (0.55 + 0.6 * y)
    return out.set(x * width * vane, y * length, -bend * y * y - 0.18 * width * vane * Math.abs(x))
  })
}

/**
 * Swan feathers: a cap of short rows lying back over the temples, long ones folded over the ears like a wing at rest, a
 * few over the parting. Upright they would be a rabbit's.
 *
 * @param plain the long ones alone
 */
export function feathers(plain = false): BufferGeometry {
  const pieces: BufferGeometry[] = []
  for (const side of [-1, 1]) {
    const lay = (length: number, width: number, sweep: number, lift: number, at: readonly [number, number, number]) => {
      const feather = plumage(length, width, 0.2 * length)
      // Face outwards, quill in front, the tip swept back and down by `sweep`.
      feather.rotateY((side * Math.PI) / 2).rotateX(-sweep)
      feather.rotateZ(side * lift).rotateY(side * -0.1)
      // Clear of hair that is drawn over the ears, close where the head grows narrow above them.
      const clear = 0.003 + 0.009 * smoothstep(0.09, 0.055, at[1])
      pieces.push(on(feather.translate(side * (at[0] + clear), at[1], at[2]), 'skirt'))
    }
    for (let i = 0; i < 6; i++) {
      const f = i / 5
      lay(0.088 - 0.012 * Math.abs(f - 0.5), 0.0125, 1.3 + 0.85 * f, 0.3 * (1 - f) - 0.05, [
        0.079 + 0.003 * f,
        0.088 - 0.044 * f,
        0.046 - 0.006 * f,
      ])
    }
    if (plain) continue
    for (let i = 0; i < 6; i++) {
      const f = i / 5
      lay(0.05, 0.0105, 1.25 + 0.75 * f, 0.34 * (1 - f) - 0.02, [
        0.081 + 0.003 * f,
        0.094 - 0.046 * f,
        0.052 - 0.004 * f,
      ])
    }
  }
  for (let i = 0; i < (plain ? 3 : 7); i++) {
    const x = (i - (plain ? 1 : 3)) * 0.02
    const feather = plumage(0.062, 0.012, 0.026)
      .rotateX(-1.36)
      .rotateZ(-x * 4.5)
    pieces.push(on(feather.translate(x, 0.135 - 5.5 * x * x, 0.05 - Math.abs(x) * 0.3), 'skirt'))
  }
  return merge(pieces)
}

/** A crown of metal over the head from ear to ear: two bands, a lattice between, points tallest in the middle. */
function diadem(points: number, height: number, spread: number, plain: boolean): BufferGeometry {
  const lean = -0.4
  const radius = 0.081
  const set = (geometry: BufferGeometry, part: Part) => on(geometry.rotateX(lean).translate(0, 0.05, 0.042), part)
  const pieces: BufferGeometry[] = []
  const band = (r: number, thick: number) =>
    set(
      new TorusGeometry(r, thick, plain ? 3 : 6, plain ? 12 : 32, Math.PI * spread).rotateZ(
        (Math.PI * (1 - spread)) / 2,
      ),
      'trim',
    )
  pieces.push(band(radius, 0.0042), band(radius + height * 0.3, 0.0022))
  for (let i = 0; i < points; i++) {
    const f = i / (points - 1) - 0.5
    const tall = height * (1.05 - 2.4 * f * f) * (i % 2 ? 0.66 : 1)
    const tilt = -f * Math.PI * spread * 0.95
    const spike = new ConeGeometry(0.0075, tall, plain ? 3 : 6).scale(1, 1, 0.5).translate(0, radius + tall / 2, 0)
    const jewel = new OctahedronGeometry(0.0055).translate(0, radius + tall, 0)
    const stone = new OctahedronGeometry(0.0055).translate(0, radius + 0.004, 0.005)
    pieces.push(set(spike.rotateZ(tilt), 'trim'))
    if (plain) continue
    pieces.push(set(jewel.rotateZ(tilt), i % 2 ? 'trim' : 'white'))
    pieces.push(set(stone.rotateZ(tilt), i % 2 ? 'white' : 'accent'))
  }
  return merge(pieces)
}

/** A queen's crown; `plain` leaves out its stones. */
export const crown = (plain = false): BufferGeometry => diadem(11, 0.056, 0.74, plain)
/** The smaller one of a princess or a soloist. */
export const coronet = (plain = false): BufferGeometry => diadem(9, 0.03, 0.56, plain)

/** A Russian maiden's: a stiff crescent of cloth over the brow, edged with gold and pearls, its back a ribbon's knot. */
export function kokoshnik(plain = false): BufferGeometry {
  const tall = (x: number) => 0.028 + 0.058 * Math.max(0, 1 - x * x) ** 0.7
  const at = (x: number, y: number, off: number, out: Vector3) => {
    const angle = x * 1.42
    const lean = 0.16 * y
    return out.set(
      Math.sin(angle) * (0.084 + off + lean),
      0.068 + 0.022 * Math.cos(angle) + y,
      Math.cos(angle) * (0.084 + off) + 0.008 + 0.15 * y,
    )
  }
  const front = sheetOf(20, 3, (x, y, out) => at(x, y * tall(x), 0.002, out))
  const pieces = [on(front, 'accent')]
  const v = new Vector3()
  for (let i = 0; i <= 18; i += plain ? 3 : 1) {
    const x = i / 9 - 1
    at(x, tall(x), 0.003, v)
    pieces.push(on(new OctahedronGeometry(0.0062).translate(v.x, v.y, v.z), 'white'))
    if (plain) continue
    at(x, 0.004, 0.005, v)
    pieces.push(on(new OctahedronGeometry(0.005).translate(v.x, v.y, v.z), 'trim'))
    at(x, tall(x) * 0.5, 0.006, v)
    pieces.push(on(new OctahedronGeometry(i % 3 ? 0.0046 : 0.009).translate(v.x, v.y, v.z), 'trim'))
  }
  for (const side of [-1, 1]) {
    const ribbon = sheetOf(2, 6, (x, y, out) =>
      out.set(side * (0.014 + 0.03 * y) + x * (0.012 + 0.006 * y), 0.04 - 0.26 * y, -0.1 - 0.03 * Math.sin(3 * y)),
    )
    pieces.push(on(ribbon, 'accent'))
  }
  return merge(pieces)
}

/**
 * Myrtle: leaves in two rows and small white flowers, all round the head.
 *
 * @param plain a quarter of the triangles: leaves of eight, flowers of twenty
 */
export function wreath(plain = false): BufferGeometry {
  const pieces: BufferGeometry[] = []
  const count = 22
  for (let i = 0; i < count; i++) {
    const a = (i / count) * Math.PI * 2
    const x = Math.sin(a) * 0.081
    const z = Math.cos(a) * 0.098 + 0.012
    const y = 0.083 + 0.018 * Math.cos(a)
    const leafLean = new SphereGeometry(1, plain ? 4 : 5, plain ? 2 : 3).scale(0.006, 0.009, 0.021)
    leafLean.rotateX(0.9 * (hash(i, 1) - 0.5)).rotateZ(1.2 * (hash(i, 2) - 0.5))
    pieces.push(on(leafLean.rotateY(a + Math.PI / 2 + 0.6 * (i % 2 ? 1 : -1)).translate(x, y, z), 'leaf'))
    if (i % 2 === 0) {
      pieces.push(on(bud(0.0095).translate(x * 1.05, y + 0.009, z * 1.04), 'white'))
    }
  }
  return merge(pieces)
}

/** The Firebird's: a narrow band and a fan of tall feathers bending back, with golden eyes. */
export function plume(): BufferGeometry {
  const band = new TorusGeometry(0.083, 0.006, 6, 30, Math.PI * 0.8).rotateZ(Math.PI * 0.1)
  const pieces = [on(band.rotateX(-0.25).translate(0, 0.045, 0.04), 'trim')]
  for (let i = 0; i < 9; i++) {
    const f = (i - 4) / 4
    const tall = 0.2 - 0.07 * f * f
    const put = (geometry: BufferGeometry, part: Part) => {
      geometry.rotateX(-0.18).rotateZ(-f * 0.85)
      pieces.push(on(geometry.translate(f * 0.03, 0.118 - 0.02 * f * f, 0.052 - 0.012 * Math.abs(f)), part))
    }
    put(plumage(tall, 0.02, 0.075), i % 2 ? 'trim' : 'skirt')
    put(new SphereGeometry(0.011, 8, 6).scale(1, 1.3, 0.4).translate(0, tall * 0.72, -0.036), i % 2 ? 'skirt' : 'trim')
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
  fur.scale(0.097, 0.066, 0.11).rotateX(-0.16).translate(0, 0.104, 0)
  fur.computeVertexNormals()
  const cloth = fur.attributes.uv!
  for (let i = 0; i < cloth.count; i++) cloth.setX(i, -1)
  return merge([piece(fur, HEAD, 'accent', true)])
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
