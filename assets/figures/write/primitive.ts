import type { Mesh, Vertex } from '../mesh/mesh'
import { SHAPE_REACH, SHAPES, type Shape } from '../../../src/notation/body'
import type { Vec3 } from '../mesh/vec'

/**
 * What `_PART` says of a vertex, so that costumes can be tinted part by part at run time. Trousers and shirt of the
 * man count as tights and white. Hair that can be let down comes twice, loose and pinned: the stage shows one of them.
 */
export const PART = {
  skin: 0,
  hair: 1,
  tights: 2,
  bodice: 3,
  shoe: 4,
  eyes: 5,
  white: 9,
  dark: 11,
  loose: 12,
  pinned: 13,
} as const
export type PartName = keyof typeof PART

/** One draw of a figure before it is written. */
export interface Primitive {
  /** Name of the glTF material. */
  readonly name: string
  readonly parts: readonly { readonly part: PartName; readonly mesh: Mesh }[]
  /** webp paint; the primitive then keeps texture coordinates inside 0..1. */
  readonly texture?: Buffer
  readonly twoSided?: boolean
}

export interface Packed {
  readonly indices: Uint16Array
  readonly position: Float32Array
  readonly normal: Float32Array
  readonly uv: Float32Array
  readonly colour: Float32Array
  readonly joints: Uint8Array
  readonly weights: Float32Array
  readonly part: Float32Array
  /** Displacement by every shape that moves anything, xyz in units of `SHAPE_UNIT`, and a byte that is free. */
  readonly shapes: ReadonlyMap<Shape, Int8Array>
}

/** How far a vertex moves at the full strength of a shape, metres. */
export type Displacement = (shape: Shape, part: PartName, vertex: Vertex) => Vec3
/** Metres of one step of a displacement; 127 steps are the most. The stage divides by the same. */
const SHAPE_UNIT = SHAPE_REACH / 127

/** Positions sit on a grid of 1/16 mm: the low bits are then zero and pack well. */
const GRID = 16384
/** A joint with less weight than this is not kept. */
const LEAST = 0.004

function strongest(v: Vertex): [bone: number, weight: number][] {
  const all = [...v.w].map((w, bone): [number, number] => [bone, w]).filter(([, w]) => w > LEAST)
  const four = all.sort((a, b) => b[1] - a[1]).slice(0, 4)
  const total = four.reduce((sum, [, w]) => sum + w, 0)
  return four.map(([bone, w]) => [bone, w / total])
}

function packShapes(vertices: readonly { v: Vertex; part: PartName }[], moved: Displacement): Map<Shape, Int8Array> {
  const out = new Map<Shape, Int8Array>()
  for (const shape of SHAPES) {
    const bytes = new Int8Array(vertices.length * 4)
    vertices.forEach(({ v, part }, i) => {
      const steps = moved(shape, part, v).map((x) => Math.round(x / SHAPE_UNIT))
      if (steps.some((x) => Math.abs(x) > 127))
        throw new Error(`"${shape}" moves a vertex farther than ${SHAPE_REACH} m`)
      bytes.set(steps, i * 4)
    })
    if (bytes.some((x) => x !== 0)) out.set(shape, bytes)
  }
  return out
}

/** Only the vertices in use, as typed arrays. Colours are clamped to 1. */
export function pack(primitive: Primitive, moved: Displacement): Packed {
  const vertices: { v: Vertex; part: PartName }[] = []
  const indices: number[] = []
  for (const { part, mesh } of primitive.parts) {
    const place = new Map<number, number>()
    for (const i of mesh.triangles) {
      let k = place.get(i)
      if (k === undefined) place.set(i, (k = vertices.push({ v: mesh.vertices[i]!, part }) - 1))
      indices.push(k)
    }
  }
  const n = vertices.length
  if (n > 65535) throw new Error(`${primitive.name}: ${n} vertices are too many for one primitive`)
  const out: Packed = {
    indices: new Uint16Array(indices),
    position: new Float32Array(n * 3),
    normal: new Float32Array(n * 3),
    uv: new Float32Array(n * 2),
    colour: new Float32Array(n * 4).fill(1),
    joints: new Uint8Array(n * 4),
    weights: new Float32Array(n * 4),
    part: new Float32Array(n),
    shapes: packShapes(vertices, moved),
  }
  vertices.forEach(({ v, part }, i) => {
    if (v.p.some((x) => !Number.isFinite(x))) throw new Error(`${primitive.name}: vertex ${i} is not a point`)
    out.position.set(
      v.p.map((x) => Math.round(x * GRID) / GRID),
      i * 3,
    )
    const l = Math.hypot(...v.n) || 1
    out.normal.set(
      v.n.map((x) => x / l),
      i * 3,
    )
    out.uv.set(
      v.uv.map((x) => Math.min(1, Math.max(0, x))),
      i * 2,
    )
    out.colour.set(
      v.c.map((x) => Math.min(1, Math.max(0, x))),
      i * 4,
    )
    out.part[i] = PART[part]
    strongest(v).forEach(([bone, weight], k) => {
      out.joints[i * 4 + k] = bone
      out.weights[i * 4 + k] = weight
    })
  })
  return out
}
