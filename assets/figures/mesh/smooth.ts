import { mixWeights, type Mesh, type Vertex } from './mesh'
import { renormal } from './normals'
import { along, cross, dot, mixVec, scale, sub, type Vec3 } from './vec'

/** Neighbours along triangle edges. Vertices at one place (texture seams, shut lips) share theirs. */
function neighbours(mesh: Mesh): Set<number>[] {
  const first = new Map<string, number>()
  const place = mesh.vertices.map((v, i) => {
    const key = v.p.map((x) => Math.round(x * 1e6)).join()
    if (!first.has(key)) first.set(key, i)
    return first.get(key)!
  })
  const out = mesh.vertices.map(() => new Set<number>())
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const a = place[mesh.triangles[t + k]!]!
      const b = place[mesh.triangles[t + ((k + 1) % 3)]!]!
      out[a]!.add(b)
      out[b]!.add(a)
    }
  return place.map((i) => out[i]!)
}

/** Moves every vertex towards the mean of its neighbours, `passes` times, by the share `amount(v)`. */
export function smooth(mesh: Mesh, passes: number, amount: (v: Vertex) => number): Mesh {
  const near = neighbours(mesh)
  const share = mesh.vertices.map(amount)
  for (let pass = 0; pass < passes; pass++) {
    const next = mesh.vertices.map((v, i): Vec3 => {
      if (!near[i]!.size || share[i] === 0) return v.p
      const sum: Vec3 = [0, 0, 0]
      for (const j of near[i]!) {
        const { p } = mesh.vertices[j]!
        sum[0] += p[0]
        sum[1] += p[1]
        sum[2] += p[2]
      }
      return mixVec(v.p, scale(sum, 1 / near[i]!.size), share[i]!)
    })
    mesh.vertices.forEach((v, i) => (v.p = next[i]!))
  }
  return renormal(mesh)
}

/**
 * Rounds points and ridges off, however densely they are meshed: vertices move along their normals to the mean height of
 * the surface about them, by the share `amount(v)`.
 *
 * @param over how far round a vertex counts, metres (deviation of a normal distribution)
 */
export function rounded(mesh: Mesh, over: number, amount: (v: Vertex) => number): Mesh {
  const { vertices, triangles } = mesh
  const area = new Float64Array(vertices.length)
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = triangles.slice(t, t + 3)
    const [a, b, c] = corners.map((i) => vertices[i]!.p) as [Vec3, Vec3, Vec3]
    const n = cross(sub(b, a), sub(c, a))
    for (const i of corners) area[i]! += Math.hypot(...n)
  }
  const places = vertices.map((v) => v.p)
  for (const v of vertices) {
    const share = amount(v)
    if (share === 0) continue
    let sum = 0
    let height = 0
    places.forEach((p, i) => {
      const d = sub(p, v.p)
      const near = dot(d, d) / (2 * over * over)
      if (near > 6) return
      const k = area[i]! * Math.exp(-near)
      sum += k
      height += k * dot(d, v.n)
    })
    v.p = along(v.p, v.n, (share * height) / sum)
  }
  return renormal(mesh)
}

/** Values of the vertices, each half way to the mean of its neighbours, `passes` times. */
export function spread(mesh: Mesh, passes: number, values: readonly number[]): readonly number[] {
  const near = neighbours(mesh).map((set) => [...set])
  let now = values
  for (let pass = 0; pass < passes; pass++) {
    const before = now
    now = before.map((x, i) => {
      const around = near[i]!
      return around.length ? 0.5 * x + (0.5 * around.reduce((sum, j) => sum + before[j]!, 0)) / around.length : x
    })
  }
  return now
}

/** Spreads the weights of the bones over neighbours, `passes` times: joints bend over a longer way. */
export function loosen(mesh: Mesh, passes: number): void {
  const near = neighbours(mesh).map((set) => [...set])
  for (let pass = 0; pass < passes; pass++) {
    const next = mesh.vertices.map(({ w }, i) => {
      const mean = new Float32Array(w.length)
      for (const j of near[i]!) mesh.vertices[j]!.w.forEach((x, b) => (mean[b]! += x / near[i]!.length))
      return near[i]!.length ? mixWeights(w, mean, 0.5) : w
    })
    mesh.vertices.forEach((v, i) => (v.w = next[i]!))
  }
}
