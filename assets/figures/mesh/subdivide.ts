import { mixVertex, type Mesh } from './mesh'

/** Every triangle in four. Points are halved along edges and not moved; smooth afterwards for a rounder form. */
export function subdivide(mesh: Mesh): Mesh {
  const vertices = [...mesh.vertices]
  const middles = new Map<number, number>()
  const count = mesh.vertices.length
  const middle = (a: number, b: number) => {
    const key = Math.min(a, b) * count + Math.max(a, b)
    let k = middles.get(key)
    if (k === undefined) middles.set(key, (k = vertices.push(mixVertex(mesh.vertices[a]!, mesh.vertices[b]!, 0.5)) - 1))
    return k
  }
  const triangles: number[] = []
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!]
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)]
    triangles.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca)
  }
  return { vertices, triangles }
}
