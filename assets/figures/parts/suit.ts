import { boneIndex } from '../../../src/notation/body'
import { clip } from '../mesh/clip'
import { mix, smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { nearbyWeights, reach, slice } from '../mesh/surface'
import { along, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { bodyCloth, smoothCloth } from './cloth'
import { collarHeight, sleeveShare } from './dress'
import { stocking, wrapCoordinates } from './stocking'

/** Offsets over the body, metres: shirt under jacket under tie, and the trousers. */
const SHIRT = 0.006
const JACKET = 0.014
const TIE = 0.011
const TROUSERS = 0.009
/** A smoothed jacket sinks no deeper: the shirt under it stays under it. */
const SUNK = 0.005
const COLUMNS = 36
const ROWS = 7

/** > 0 inside the opening of the jacket: a long V from the collar to the button. */
function opening({ marks: { bust, neck, size } }: Person, p: Vec3): number {
  const button = bust[1] - 0.16 * size
  const t = (p[1] - button) / (neck[1] - button)
  return p[2] < 0 ? -0.05 : 0.075 * size * t - Math.abs(p[0])
}

/** Shirt front and collar, seen in the opening. */
export function makeShirt(person: Person): Mesh {
  return clip(smoothCloth(bodyCloth(person, SHIRT), 6, 0.5 * SHIRT), (v) =>
    Math.min(
      collarHeight(person, v.p) + 0.022 - v.p[1],
      Math.max(opening(person, v.p), v.p[1] - collarHeight(person, v.p) + 0.012) + 0.015,
      armShare(v.w) > 0.1 ? -0.01 : 0.05,
      // Over the shoulders it would come through the jacket.
      0.084 * person.marks.size - Math.abs(v.p[0]),
    ),
  )
}

/** A tie: a strip down the middle of the shirt that widens towards the button. */
export function makeTie(person: Person): Mesh {
  const { neck, size } = person.marks
  return clip(smoothCloth(bodyCloth(person, TIE), 6, 0.3 * TIE), (v) => {
    const down = (neck[1] - v.p[1]) / size
    const width = (0.014 + 0.055 * Math.max(0, down - 0.03)) * size
    return Math.min(
      collarHeight(person, v.p) + 0.014 - v.p[1],
      opening(person, v.p) + 0.012,
      width - Math.abs(v.p[0]),
      v.p[2],
    )
  })
}

/** A jacket is cut straight: so much fuller at the waist than the body under it, metres. */
const STRAIGHT = 0.022
/** Its hem stands off the hips. */
const HEM = 0.02
/** Where chest and skirts are sewn together, over the waist, and how far the skirts go on inside; metres for 1.70 m. */
const SEAM = { over: -0.03, inside: 0.012 }

/** How much fuller the jacket is at a height. */
const fullness = ({ marks: { waist, bust, size } }: Person, y: number) =>
  STRAIGHT * smoothstep(bust[1], waist + 0.06 * size, y) * size

/** The skirts of the jacket: rings from the seam of its chest to below the hips that bridge the legs. */
function jacketSkirt(person: Person, chest: Mesh): Mesh {
  const { hip, waist, size } = person.marks
  const trunk = (v: Vertex) => (armShare(v.w) > 0.3 ? -0.01 : 0.01)
  const body = clip(stocking(person, JACKET), trunk)
  const seam = waist + SEAM.over * size
  const top = seam + SEAM.inside * size
  const low = hip[1] - 0.1 * size
  const across = (mesh: Mesh, y: number) =>
    slice(
      mesh,
      (p) => p[1],
      y,
      (p) => [p[0], p[2]],
    )
  const sewn = across(clip(chest, trunk), seam + 0.004 * size)
  const vertices: Vertex[] = []
  for (let r = 0; r < ROWS; r++) {
    const t = r / (ROWS - 1)
    const y = mix(top, low, t)
    const segments = across(body, Math.max(y, hip[1] - 0.05 * size))
    for (let c = 0; c <= COLUMNS; c++) {
      const a = (c / COLUMNS) * 2 * Math.PI
      const [x, z] = [Math.sin(a), Math.cos(a)]
      const close = reach(segments, 0, hip[2], x, z)
      const upper = reach(sewn, 0, hip[2], x, z) - 0.002 * size
      const d = Math.max(
        close + 0.003 * size * t,
        mix(upper, Math.max(upper, close + HEM * size), smoothstep(0.1, 1, t)),
      )
      const p: Vec3 = [x * (r ? d : upper), y, hip[2] + z * (r ? d : upper)]
      const w = mixWeights(nearbyWeights(body, p, 10), rigid('hips'), 0.75 * smoothstep(0, 0.5, r / ROWS))
      vertices.push({ p, n: [0, 1, 0], uv: [0, 0], w, c: [1, 1, 1], source: -1 })
    }
  }
  const mesh = { vertices, triangles: turned(gridTriangles(ROWS, COLUMNS + 1)) }
  return smooth(mesh, 3, (v) => (v.p[1] > top - 0.001 ? 0 : 0.5))
}

/** The jacket: chest, sleeves and lapels from the body's cloth, skirts as rings. */
export function makeJacket(person: Person): Mesh {
  const { waist, size } = person.marks
  const cloth = bodyCloth(person, JACKET)
  for (const v of cloth.vertices) {
    // Outwards, not along the skin: over the small of the back that would fold.
    const [x, , z] = v.n
    const level = Math.hypot(x, z) || 1
    v.p = along(v.p, [x / level, 0, z / level], fullness(person, v.p[1]) * (1 - armShare(v.w)))
  }
  const chest = clip(smoothCloth(cloth, 30, SUNK), (v) =>
    Math.min(
      collarHeight(person, v.p) - 0.008 - v.p[1],
      armShare(v.w) > 0.5 ? 0.05 : v.p[1] - waist - SEAM.over * size,
      -opening(person, v.p),
      (armShare(v.w) > 0.6 ? 0.95 - sleeveShare(person, v.p) : 1) * 0.2,
    ),
  )
  return wrapCoordinates(join(chest, jacketSkirt(person, chest)), person.marks.hip[2])
}

/** Trousers that hang straight from knee to shoe. */
export function makeTrousers(person: Person): Mesh {
  const { ankle, knee, hip, waist, size } = person.marks
  const mesh = clip(stocking(person, TROUSERS), (v) =>
    Math.min(waist + 0.04 * size - v.p[1], v.p[1] - 0.045 * size, armShare(v.w) > 0.3 ? -0.01 : 0.05),
  )
  const shin = boneIndex('leftLowerLeg')
  for (const v of mesh.vertices) {
    const side = v.p[0] < 0 ? -1 : 1
    const t = (hip[1] - v.p[1]) / (hip[1] - ankle[1])
    if (t < 0.15) continue
    const k = (knee[1] - v.p[1]) / (knee[1] - ankle[1])
    const joint = person.joints[shin]!
    const axis: [number, number] = [side * mix(joint[0], ankle[0], k), mix(joint[2], ankle[2] + 0.01, Math.max(0, k))]
    const [dx, dz] = [v.p[0] - axis[0], v.p[2] - axis[1]]
    const r = Math.hypot(dx, dz)
    const least = mix(0, 0.078 * size, smoothstep(0.25, 0.6, t))
    if (r < least && r > 0) v.p = [axis[0] + (dx / r) * least, v.p[1], axis[1] + (dz / r) * least]
  }
  smooth(mesh, 4, (v) => (v.p[1] < 0.06 * size ? 0 : 0.45))
  return wrapCoordinates(renormal(mesh), hip[2])
}
