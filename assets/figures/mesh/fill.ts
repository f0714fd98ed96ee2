import { mixVertex, type Mesh, type Vertex } from './mesh'

/** Rings of new vertices between the border of a hole and its middle. */
const RINGS = 3

/** Borders of the mesh as rings of vertices, each in the direction its triangles run. */
function borders({ triangles }: Mesh): number[][] {
  const edges = new Map<string, readonly [number, number]>()
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangles[t + k]!, triangles[t + ((k + 1) % 3)]!]
      if (!edges.delete(`${b}_${a}`)) edges.set(`${a}_${b}`, [a, b])
    }
  const next = new Map(edges.values())
  const rings: number[][] = []
  for (const [start] of next) {
    const ring: number[] = []
    for (let v = start; next.has(v);) {
      ring.push(v)
      const to = next.get(v)!
      next.delete(v)
      v = to
    }
    if (ring.length > 2) rings.push(ring)
  }
  return rings
}

/** Closes those holes whose middle is wanted, with rings that run together in it. Smooth afterwards. */
export function fillHoles(mesh: Mesh, wanted: (middle: Vertex) => boolean): Mesh {
  const vertices = [...mesh.vertices]
  const triangles = [...mesh.triangles]
  for (const border of borders(mesh)) {
    const middle = border.reduce((sum, i, k) => mixVertex(sum, vertices[i]!, 1 / (k + 1)), vertices[border[0]!]!)
    if (!wanted(middle)) continue
    let outer = border
    for (let ring = 1; ring < RINGS; ring++) {
      const inner = border.map((i) => vertices.push(mixVertex(mesh.vertices[i]!, middle, ring / RINGS)) - 1)
      outer.forEach((a, k) => {
        const j = (k + 1) % outer.length
        triangles.push(outer[j]!, a, inner[k]!, outer[j]!, inner[k]!, inner[j]!)
      })
      outer = inner
    }
    const centre = vertices.push(middle) - 1
    outer.forEach((a, k) => triangles.push(outer[(k + 1) % outer.length]!, a, centre))
  }
  return { vertices, triangles }
}
