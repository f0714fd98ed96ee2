import { WHITE, type Mesh } from '../mesh/mesh'
import { add, cross, distance, sub, unit, type Vec3 } from '../mesh/vec'
import type { Quad } from './base'
import type { Person } from './person'

/** How a group of the base mesh becomes a mesh. */
export interface GroupOptions {
  readonly only?: (quad: Quad) => boolean
}

/** Smooth normals over a whole group, so that cutting it leaves no edge in the shading. */
function groupNormals(person: Person, quads: readonly Quad[]): Map<number, Vec3> {
  const sums = new Map<number, Vec3>()
  for (const quad of quads) {
    const [a, b, c, d] = quad.v.map(person.position) as [Vec3, Vec3, Vec3, Vec3]
    const n = cross(sub(c, a), sub(d, b))
    for (const v of quad.v) sums.set(v, add(sums.get(v) ?? [0, 0, 0], n))
  }
  for (const [v, n] of sums) sums.set(v, unit(n))
  return sums
}

/** A group of the morphed base mesh as triangles; what lies at one place (the shut lips) is one vertex, quads are split along the shorter diagonal. */
export function groupMesh(person: Person, group: string, options: GroupOptions = {}): Mesh {
  const quads = person.base.groups.get(group)
  if (!quads) throw new Error(`the base mesh has no group ${group}`)
  const normals = groupNormals(person, quads)
  const out: Mesh = { vertices: [], triangles: [] }
  const known = new Map<string, number>()
  const put = (v: number) => {
    const key = person
      .position(v)
      .map((x) => Math.round(x * 1e6))
      .join()
    const found = known.get(key)
    if (found !== undefined) return found
    const n = normals.get(v)!
    const w = Float32Array.from(person.weights(v))
    const i = out.vertices.push({ p: person.position(v), n: [...n], uv: [0, 0], w, c: [...WHITE], source: v }) - 1
    known.set(key, i)
    return i
  }
  for (const quad of quads) {
    if (options.only && !options.only(quad)) continue
    const [a, b, c, d] = quad.v.map(put) as [number, number, number, number]
    const at = (i: number) => out.vertices[i]!.p
    if (distance(at(a), at(c)) <= distance(at(b), at(d))) out.triangles.push(a, b, c, a, c, d)
    else out.triangles.push(a, b, d, b, c, d)
  }
  return out
}
