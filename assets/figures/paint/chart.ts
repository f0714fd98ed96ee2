import { clamp, mix } from '../mesh/ease'
import type { Mesh, Vertex } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import { headAngle } from '../source/canon'
import type { Person } from '../source/person'

/** Bands of a figure's texture, v down: the head laid flat, hair, coiled hair, lashes; eye and plain skin share the rest. */
export const BANDS = {
  head: [0, 0.68],
  combed: [0.69, 0.82],
  coiled: [0.825, 0.865],
  lash: [0.87, 0.895],
  eye: [0.905, 0.995],
} as const
/** The eye is a disc in a square at the left; plain skin and white are patches at the right. */
export const EYE_SIDE = BANDS.eye[1] - BANDS.eye[0]
export const PLAIN: readonly [u: number, v: number] = [0.5, 0.95]
export const BLANK: readonly [u: number, v: number] = [0.9, 0.95]

/** Lower end of the head's chart, decimetres from the level of the eyes: below the chin. */
const HEAD_END = -1.52
/** Heights and the shares of the chart they lie at: the face gets most of it. */
const ROWS: readonly (readonly [y: number, share: number])[] = [
  [1.25, 0],
  [0.6, 0.1],
  [-1, 0.86],
  [-1.2, 0.95],
  [HEAD_END, 1],
]
/** Angles and their distance from the middle of the chart. */
const COLUMNS: readonly (readonly [angle: number, share: number])[] = [
  [0, 0],
  [1, 0.36],
  [Math.PI, 0.49],
]

function along(table: readonly (readonly [number, number])[], x: number): number {
  let i = 1
  while (i < table.length - 1 && (table[i]![0] - x) * (table[0]![0] - table[1]![0]) > 0) i++
  const [x0, y0] = table[i - 1]!
  const [x1, y1] = table[i]!
  return mix(y0, y1, clamp((x - x0) / (x1 - x0), 0, 1))
}

/** Place of a canonical point of the head in the texture. */
function headUv(q: Vec3): [number, number] {
  const angle = headAngle(q)
  const u = 0.5 + Math.sign(angle) * along(COLUMNS, Math.abs(angle))
  return [u, mix(BANDS.head[0], BANDS.head[1], along(ROWS, q[1]))]
}

/** Place in a band of coordinates 0..1. */
export const inBand = (band: keyof typeof BANDS, u: number, v: number): [number, number] => [
  clamp(u, 0.002, 0.998),
  mix(BANDS[band][0], BANDS[band][1], clamp(v, 0.01, 0.99)),
]

/** Sends a part to the white patch. */
export const leaveBlank = (mesh: Mesh): Mesh => ({
  vertices: mesh.vertices.map((v) => ({ ...v, uv: [...BLANK] })),
  triangles: mesh.triangles,
})

/** The part of a skin that lies in the head's chart, then the rest on the plain patch. Corners at the border are doubled. */
export function chartSkin(person: Person, skin: Mesh): { head: Mesh; rest: Mesh } {
  const canon = (v: Vertex) => (v.source < 0 ? undefined : person.canon(v.source))
  const head: Mesh = { vertices: [], triangles: [] }
  const rest: Mesh = { vertices: [], triangles: [] }
  const known = new Map<string, number>()
  const put = (into: Mesh, kind: string, i: number, uv: readonly [number, number]) => {
    const key = `${kind}${i}`
    let k = known.get(key)
    if (k === undefined) known.set(key, (k = into.vertices.push({ ...skin.vertices[i]!, uv: [...uv] }) - 1))
    return k
  }
  for (let t = 0; t < skin.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => skin.triangles[t + k]!)
    const places = corners.map((i) => canon(skin.vertices[i]!))
    if (places.every((q) => q !== undefined && q[1] > HEAD_END)) {
      const uvs = places.map((q) => headUv(q!))
      const us = uvs.map(([u]) => u)
      const seam = Math.max(...us) - Math.min(...us) > 0.5
      head.triangles.push(
        ...corners.map((i, k) => {
          const [u, v] = uvs[k]!
          return seam && u < 0.5 ? put(head, 'seam', i, [1 - u, v]) : put(head, 'head', i, [u, v])
        }),
      )
    } else rest.triangles.push(...corners.map((i) => put(rest, 'rest', i, PLAIN)))
  }
  return { head, rest }
}
