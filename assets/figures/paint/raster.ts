import type { Mesh, Vertex } from '../mesh/mesh'

/** How far, in barycentric terms, paint runs over the edge of a triangle so that seams do not show. */
const BLEED = 0.6

/** Called once for every texel a mesh covers: its index, the corners of its triangle and their shares. */
export type Visit = (
  texel: number,
  corners: readonly [Vertex, Vertex, Vertex],
  shares: readonly [number, number, number],
) => void

/** Walks the texels of a mesh laid out in a square texture. A texel inside a triangle wins over one that bleeds. */
export function eachTexel(mesh: Mesh, size: number, visit: Visit): void {
  const cover = new Uint8Array(size * size)
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corner = (k: number) => mesh.vertices[mesh.triangles[t + k]!]!
    const corners = [corner(0), corner(1), corner(2)] as const
    const [[ax, ay], [bx, by], [cx, cy]] = [corners[0].uv, corners[1].uv, corners[2].uv].map(([u, v]) => [
      u * size,
      v * size,
    ]) as [[number, number], [number, number], [number, number]]
    const area = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy)
    if (Math.abs(area) < 1e-9) continue
    const from = (...v: number[]) => Math.max(0, Math.floor(Math.min(...v) - 2))
    const to = (...v: number[]) => Math.min(size - 1, Math.ceil(Math.max(...v) + 2))
    for (let y = from(ay, by, cy); y <= to(ay, by, cy); y++)
      for (let x = from(ax, bx, cx); x <= to(ax, bx, cx); x++) {
        const u = ((by - cy) * (x + 0.5 - cx) + (cx - bx) * (y + 0.5 - cy)) / area
        const v = ((cy - ay) * (x + 0.5 - cx) + (ax - cx) * (y + 0.5 - cy)) / area
        const least = Math.min(u, v, 1 - u - v)
        const texel = y * size + x
        const state = least >= -1e-4 ? 2 : 1
        if (cover[texel]! >= state || least < -BLEED) continue
        cover[texel] = state
        visit(texel, corners, [u, v, 1 - u - v])
      }
  }
}
