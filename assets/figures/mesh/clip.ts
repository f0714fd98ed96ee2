import { mixVertex, type Mesh, type Vertex } from './mesh'

/** Keeps what has `field` ≥ 0. Triangles on the border are cut exactly, so edges are crisp at any density. */
export function clip(mesh: Mesh, field: (v: Vertex) => number): Mesh {
  const value = mesh.vertices.map(field)
  const out: Mesh = { vertices: [], triangles: [] }
  const kept = new Map<number, number>()
  const cuts = new Map<string, number>()
  const put = (v: Vertex) => out.vertices.push(v) - 1
  const keep = (i: number) => {
    let k = kept.get(i)
    if (k === undefined) kept.set(i, (k = put(mesh.vertices[i]!)))
    return k
  }
  const cut = (i: number, j: number) => {
    const key = i < j ? `${i}_${j}` : `${j}_${i}`
    let k = cuts.get(key)
    if (k === undefined) {
      const t = value[i]! / (value[i]! - value[j]!)
      cuts.set(key, (k = put(mixVertex(mesh.vertices[i]!, mesh.vertices[j]!, t))))
    }
    return k
  }
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const polygon: number[] = []
    for (let k = 0; k < 3; k++) {
      const i = mesh.triangles[t + k]!
      const j = mesh.triangles[t + ((k + 1) % 3)]!
      const inside = value[i]! >= 0
      if (inside) polygon.push(keep(i))
      if (inside !== value[j]! >= 0) polygon.push(cut(i, j))
    }
    for (let k = 1; k + 1 < polygon.length; k++) out.triangles.push(polygon[0]!, polygon[k]!, polygon[k + 1]!)
  }
  return out
}
