import { BONE_COUNT, boneIndex, type Bone } from '../../../src/notation/body'
import { mixVec, type Vec3 } from './vec'

/** One corner of a figure while it is being cut and sewn. */
export interface Vertex {
  /** Position, metres, rest frame. */
  p: Vec3
  /** Unit normal. */
  n: Vec3
  /** Texture coordinate, v down (glTF). */
  uv: [number, number]
  /** Weight of every bone, `BONES` order. */
  w: Float32Array
  /** Colour multiplier, linear. */
  c: Vec3
  /** Vertex of the base mesh it came from, or −1. */
  source: number
}

/** An indexed triangle mesh. */
export interface Mesh {
  vertices: Vertex[]
  triangles: number[]
}

export const WHITE: Vec3 = [1, 1, 1]

/** Weights of a point that follows one bone only. */
export function rigid(bone: Bone): Float32Array {
  const w = new Float32Array(BONE_COUNT)
  w[boneIndex(bone)] = 1
  return w
}

/** Sum of the weights of some bones. */
export function weightOf(w: Float32Array, bones: readonly number[]): number {
  let sum = 0
  for (const b of bones) sum += w[b]!
  return sum
}

/** Weights between two sets: t = 0 the first, 1 the second. */
export const mixWeights = (a: Float32Array, b: Float32Array, t: number) => a.map((x, i) => x + (b[i]! - x) * t)

/** The point at share `t` between two vertices. */
export function mixVertex(a: Vertex, b: Vertex, t: number): Vertex {
  return {
    p: mixVec(a.p, b.p, t),
    n: mixVec(a.n, b.n, t),
    uv: [a.uv[0] + (b.uv[0] - a.uv[0]) * t, a.uv[1] + (b.uv[1] - a.uv[1]) * t],
    w: mixWeights(a.w, b.w, t),
    c: mixVec(a.c, b.c, t),
    source: -1,
  }
}

/** Several meshes as one. */
export function join(...meshes: readonly Mesh[]): Mesh {
  const out: Mesh = { vertices: [], triangles: [] }
  for (const m of meshes) {
    const base = out.vertices.length
    for (const v of m.vertices) out.vertices.push(v)
    for (const i of m.triangles) out.triangles.push(base + i)
  }
  return out
}

/** The same triangles seen from the other side. */
export const turned = (triangles: readonly number[]) => [...triangles].reverse()

/** Two triangles for every cell of a grid of `rows` × `columns` points that starts at vertex `base`. */
export function gridTriangles(rows: number, columns: number, base = 0): number[] {
  const out: number[] = []
  for (let r = 0; r + 1 < rows; r++)
    for (let c = 0; c + 1 < columns; c++) {
      const a = base + r * columns + c
      const b = a + columns
      out.push(a, a + 1, b, a + 1, b + 1, b)
    }
  return out
}
