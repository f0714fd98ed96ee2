import { clip } from '../mesh/clip'
import { bell, mix, smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { nearbyWeights, reach, slice } from '../mesh/surface'
import { along, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { bodyCloth, smoothCloth } from './cloth'
import { sleeveShare } from './dress'
import { collarLine, makeStand } from './collar'
import { upperShare } from './sleeve'
import { stocking, wrapCoordinates } from './stocking'

/** Velvet over the body, metres; the fullest part of the sleeve, and of a coat's. */
const VELVET = 0.009
const PUFF = 0.003
const COLUMNS = 40
const ROWS = 6

/** The short skirts of a doublet: rings from the waist over the hips, cut into tabs at the edge. */
function peplum(person: Person): Mesh {
  const { hip, waist, size } = person.marks
  const body = clip(stocking(person, VELVET), (v) => (armShare(v.w) > 0.3 ? -0.01 : 0.01))
  const top = waist + 0.015 * size
  const low = hip[1] - 0.05 * size
  const vertices: Vertex[] = []
  for (let r = 0; r < ROWS; r++) {
    const t = r / (ROWS - 1)
    const y = mix(top, low, t)
    const segments = slice(
      body,
      (p) => p[1],
      Math.max(y, hip[1] - 0.02 * size),
      (p) => [p[0], p[2]],
    )
    for (let c = 0; c <= COLUMNS; c++) {
      const a = (c / COLUMNS) * 2 * Math.PI
      const tab = 0.006 * Math.abs(Math.sin(a * 6))
      const d = reach(segments, 0, hip[2], Math.sin(a), Math.cos(a)) + (0.003 + 0.02 * t * t + tab * t) * size
      const p: Vec3 = [Math.sin(a) * d, y + 0.012 * t * Math.abs(Math.cos(a * 6)) * size, hip[2] + Math.cos(a) * d]
      const w = mixWeights(nearbyWeights(body, p, 10), rigid('hips'), 0.75 * t)
      const belt = 1 - 0.45 * bell(t - 0.08, 0.1)
      vertices.push({ p, n: [0, 1, 0], uv: [0, 0], w, c: [belt, belt, belt], source: -1 })
    }
  }
  const mesh = { vertices, triangles: turned(gridTriangles(ROWS, COLUMNS + 1)) }
  return smooth(mesh, 2, (v) => (v.p[1] > top - 0.001 ? 0 : 0.4))
}

/** Chest and sleeves of a closed jacket, `cloth` metres over the body; `puff` rounds the upper sleeve. */
function closedJacket(person: Person, cloth: number, puff: number): Mesh {
  const { waist, size } = person.marks
  const body = smoothCloth(bodyCloth(person, cloth * size), 9, 1.2 * cloth * size)
  for (const v of body.vertices) {
    const u = upperShare(person, v.p)
    const full = armShare(v.w) * bell(u - 0.3, 0.3) * smoothstep(-0.25, 0.05, u)
    v.p = along(v.p, v.n, puff * size * full)
    const gather = 1 - 0.2 * full * (0.5 + 0.5 * Math.sin(u * 9 + Math.atan2(v.n[2], v.n[1]) * 9))
    v.c = [gather, gather, gather]
  }
  return clip(body, (v) =>
    Math.min(
      collarLine(person, v.p[2]) + 0.004 * size - v.p[1],
      armShare(v.w) > 0.5 ? 0.05 : v.p[1] - waist,
      (armShare(v.w) > 0.6 ? 0.93 - sleeveShare(person, v.p) : 1) * 0.2,
    ),
  )
}

/** A doublet of velvet: closed to the neck, sleeves full above and close below, short skirts. */
export function makeDoublet(person: Person): Mesh {
  return wrapCoordinates(
    join(closedJacket(person, VELVET, PUFF), peplum(person), makeStand(person)),
    person.marks.hip[2],
  )
}

/** Cuffs of linen at both wrists. */
export function makeCuffs(person: Person): Mesh {
  const { size } = person.marks
  const arm = smooth(bodyCloth(person, 0.008 * size), 4, () => 0.5)
  return clip(arm, (v) => {
    const share = sleeveShare(person, v.p)
    return armShare(v.w) > 0.6 ? Math.min(share - 0.88, 0.985 - share) * 0.2 : -0.05
  })
}

/** The upper half of an overcoat; its skirts are drawn at run time. */
export function makeCoat(person: Person): Mesh {
  return wrapCoordinates(closedJacket(person, 0.017, 0.006), person.marks.hip[2])
}
