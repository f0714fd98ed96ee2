import { boneIndex } from '../../../src/notation/body'
import { bell, mix, smoothstep } from '../mesh/ease'
import { gridTriangles, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { reach, slice, type Segment } from '../mesh/surface'
import type { Vec3 } from '../mesh/vec'
import { groupMesh } from '../source/groups'
import type { Person } from '../source/person'

const NECK = boneIndex('neck')
const COLUMNS = 60
/** Pleats of a ruff round the neck, its width and the height of its folds; metres for 1.70 m. */
const PLEATS = 15
const WIDTH = 0.034
const FOLD = 0.012

/** Cross section of the neck at a height. */
function neckAt(person: Person, y: number): Segment[] {
  return slice(
    groupMesh(person, 'body'),
    (p) => p[1],
    y,
    (p) => [p[0], p[2]],
  )
}

/** Rings round the neck: each row gives distance from the skin and height, at an angle. */
function rings(
  person: Person,
  count: number,
  at: (row: number, angle: number) => readonly [out: number, up: number],
): Mesh {
  const section = neckAt(person, person.marks.neck[1])
  const centre = person.joints[NECK]![2]
  const weights = mixWeights(rigid('neck'), rigid('upperChest'), 0.45)
  const rows = Array.from({ length: count }, (_, r) =>
    Array.from({ length: COLUMNS + 1 }, (_, c): Vertex => {
      const a = (c / COLUMNS) * 2 * Math.PI
      const [out, up] = at(r / (count - 1), a)
      const d = Math.min(reach(section, 0, centre, Math.sin(a), Math.cos(a)), 0.09 * person.marks.size) + out
      const z = centre + Math.cos(a) * d
      const p: Vec3 = [Math.sin(a) * d, collarLine(person, z) + up, z]
      return { p, n: [0, 1, 0], uv: [0, 0], w: weights, c: [1, 1, 1], source: -1 }
    }),
  )
  return renormal({ vertices: rows.flat(), triangles: gridTriangles(count, COLUMNS + 1) })
}

/** Height of the upper edge of a standing collar at depth `z`: it rises behind, under the hair. */
export function collarLine({ marks: { neck, size } }: Person, z: number): number {
  return neck[1] + mix(0.03, -0.008, smoothstep(-0.06, 0.07, (z - neck[2]) / size)) * size
}

/** A small starched ruff: two layers of figure-eight pleats that lean up behind. */
export function makeRuff(person: Person): Mesh {
  const { size } = person.marks
  const layer = (turn: number) =>
    rings(person, 3, (row, a) => [
      (0.002 + WIDTH * row) * size,
      (0.006 + FOLD * Math.sin(a * PLEATS + turn) * row ** 0.6 + mix(-0.004, 0.012, (1 - Math.cos(a)) / 2) * row) *
        size,
    ])
  const upper = layer(0)
  const lower = layer(Math.PI)
  const count = upper.vertices.length
  return renormal({
    vertices: [...upper.vertices, ...lower.vertices],
    triangles: [...upper.triangles, ...turned(lower.triangles.map((i) => i + count))],
  })
}

/** The standing collar of a doublet. */
export function makeStand(person: Person): Mesh {
  const { size } = person.marks
  return rings(person, 4, (row) => [(0.016 - 0.009 * row) * size, (-0.052 + 0.054 * row) * size])
}

/** A collar that stands round the neck and turns over: of a coat, open in front. */
export function makeCollar(person: Person): Mesh {
  const { size } = person.marks
  const PROFILE = [
    [0.012, -0.02],
    [0.01, 0.022],
    [0.018, 0.03],
    [0.036, 0.016],
    [0.05, -0.018],
  ] as const
  return rings(person, PROFILE.length, (row, a) => {
    const [out, up] = PROFILE[Math.round(row * (PROFILE.length - 1))]!
    const aside = a > Math.PI ? 2 * Math.PI - a : a
    const open = bell(aside, 0.32)
    return [out * size, (up - 0.03 * open * row) * size]
  })
}
