import { BONE_COUNT } from '../../../src/notation/body'
import type { Mesh } from './mesh'
import { distance, type Vec3 } from './vec'

/** A line in a plane: a slice of a mesh, in the two axes that span the plane. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number]

/** Cuts a mesh with the plane depth(p) = `at`; `flat` gives the two coordinates in the plane. */
export function slice(
  mesh: Mesh,
  depth: (p: Vec3) => number,
  at: number,
  flat: (p: Vec3) => [number, number],
): Segment[] {
  const out: Segment[] = []
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const p = [0, 1, 2].map((k) => mesh.vertices[mesh.triangles[t + k]!]!.p)
    const d = p.map((q) => depth(q) - at)
    const ends: number[] = []
    for (let k = 0; k < 3; k++) {
      const j = (k + 1) % 3
      if (d[k]! >= 0 === d[j]! >= 0) continue
      const s = d[k]! / (d[k]! - d[j]!)
      const [x0, y0] = flat(p[k]!)
      const [x1, y1] = flat(p[j]!)
      ends.push(x0 + (x1 - x0) * s, y0 + (y1 - y0) * s)
    }
    if (ends.length === 4) out.push(ends as unknown as Segment)
  }
  return out
}

/** Distance from (cx, cy) to the farthest crossing of a slice along the direction (dx, dy); 0 where there is none. */
export function reach(segments: readonly Segment[], cx: number, cy: number, dx: number, dy: number): number {
  let far = 0
  for (const [x0, y0, x1, y1] of segments) {
    const ex = x1 - x0
    const ey = y1 - y0
    const det = ex * dy - ey * dx
    if (Math.abs(det) < 1e-12) continue
    const px = x0 - cx
    const py = y0 - cy
    const along = (ex * py - ey * px) / det
    const share = (dx * py - dy * px) / det
    if (share >= 0 && share <= 1 && along > far) far = along
  }
  return far
}

/** Weights of a point near a mesh: its nearest vertices', by inverse square distance. */
export function nearbyWeights(mesh: Mesh, p: Vec3, count = 6): Float32Array {
  const near: { d: number; w: Float32Array }[] = []
  for (const v of mesh.vertices) {
    const d = distance(v.p, p)
    if (near.length === count && d >= near[count - 1]!.d) continue
    near.push({ d, w: v.w })
    near.sort((a, b) => a.d - b.d)
    near.length = Math.min(near.length, count)
  }
  const out = new Float32Array(BONE_COUNT)
  let total = 0
  for (const { d, w } of near) {
    const k = 1 / (d * d + 1e-6)
    total += k
    for (let i = 0; i < BONE_COUNT; i++) out[i]! += w[i]! * k
  }
  return out.map((x) => x / total)
}
