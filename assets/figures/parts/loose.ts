import { CLOSE, type Detail } from '../cards/card'
import { mix, smoothstep } from '../mesh/ease'
import { gridTriangles, join, mixWeights, rigid, turned, type Mesh, type Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { along, cross, scale, sub, unit, type Vec3 } from '../mesh/vec'
import { inBand } from '../paint/chart'
import { noise } from '../paint/noise'
import type { Person } from '../source/person'
import { overCap } from './locks'
import { bareSkin } from './skin'

/** Fall of the hair below the level of the eyes, metres on a body of 1.70 m. */
const FALL = 0.4
/** Hair stands off the back by this, metres. */
const OFF = 0.014
/** The back is searched this far to both sides of a point, metres. */
const AROUND = 0.02
const HEAD = rigid('head')
const NECK = rigid('neckUpper')
const BACK = rigid('upperChest')

/** Follows the head where it begins, the neck on its way, the back where it ends. */
const followed = (t: number) =>
  t < 0.4 ? mixWeights(HEAD, NECK, smoothstep(0.22, 0.4, t)) : mixWeights(NECK, BACK, smoothstep(0.4, 0.75, t))

/**
 * Hair that hangs free from the back of the head to the shoulder blades, in locks of two layers. It is worn instead of a
 * bun; the stage shows the one or the other.
 */
export function makeLoose(person: Person, cap: Mesh, detail: Detail): Mesh {
  const { size, eye } = person.marks
  const fine = detail.triangles >= CLOSE
  const rows = fine ? 10 : 5
  const columns = 3
  const count = fine ? 17 : 10
  const skin = bareSkin(person)
  const trunk = skin.vertices.filter(
    ({ p }) => p[1] < eye[1] - 0.03 && p[1] > eye[1] - 0.5 * size && Math.abs(p[0]) < 0.2,
  )
  const back = (p: Vec3): number => {
    let z = Infinity
    for (const { p: q } of trunk)
      if (Math.abs(q[0] - p[0]) < AROUND && Math.abs(q[1] - p[1]) < AROUND) z = Math.min(z, q[2])
    return z
  }
  const lock = (k: number, layer: number): Mesh => {
    const turn = mix(-1, 1, (k + 0.5 * layer) / (count - 1 + 0.5 * layer))
    const angle = Math.PI - turn * 1.6
    const strand = noise(k * 7.3, layer * 3.1)
    const fall = FALL * size * (0.9 + 0.16 * strand) * (1 - 0.12 * Math.abs(turn))
    const vertices: Vertex[] = []
    const spine: Vec3[] = []
    for (let r = 0; r <= rows; r++) {
      const t = r / rows
      // Down the head to the nape, then straight down behind the shoulders.
      const high = mix(0.56, -0.62, Math.min(1, t / 0.42))
      const q: Vec3 = [0.8 * Math.sin(angle), high, 0.5 + 0.95 * Math.cos(angle)]
      const { p, n } = overCap(cap, q)
      const nape = along(
        p,
        n,
        mix(-0.006, 0.003 + 0.003 * layer, smoothstep(0, 0.14, t)) + 0.012 * smoothstep(0.15, 0.42, t),
      )
      const hang = smoothstep(0.3, 0.5, t)
      const low = eye[1] - fall * t
      const x = nape[0] * mix(1, 0.92, t) + 0.008 * Math.sin(t * 9 + strand * 6) * t
      const straight: Vec3 = [x, low, nape[2]]
      const behind = back(straight) - OFF - 0.006 * layer
      straight[2] = Math.min(nape[2] + 0.02 * t, behind)
      spine.push([mix(nape[0], straight[0], hang), mix(nape[1], straight[1], hang), mix(nape[2], straight[2], hang)])
    }
    const aside = unit([Math.cos(angle), 0, -Math.sin(angle)])
    const width = (fine ? 0.029 : 0.042) * size
    spine.forEach((p, r) => {
      const t = r / rows
      const ahead = sub(spine[Math.min(rows, r + 1)]!, spine[Math.max(0, r - 1)]!)
      const out = unit(cross(unit(ahead), scale(aside, -1)))
      const wide = width * (0.8 + 0.35 * Math.sin(Math.PI * t)) * smoothstep(1.35, 0.75, t)
      for (let c = 0; c < columns; c++) {
        const s = c / (columns - 1) - 0.5
        const at = along(along(p, aside, s * wide), out, -0.02 * size * s * s)
        const uv = inBand('combed', (strand + s * 0.05 + 1) % 1, 0.12 + 0.86 * t)
        const shade = 0.72 + 0.28 * strand
        vertices.push({ p: at, n: out, uv, w: followed(t), c: [shade, shade, shade], source: -1 })
      }
    })
    return renormal({ vertices, triangles: gridTriangles(rows + 1, columns) })
  }
  const shown = join(
    ...(fine ? [1, 0] : [0]).flatMap((layer) => Array.from({ length: count }, (_, k) => lock(k, layer))),
  )
  // Locks are seen from inside when they swing.
  const inner: Mesh = {
    vertices: shown.vertices.map((v) => ({ ...v, n: scale(v.n, -1) })),
    triangles: turned(shown.triangles),
  }
  return join(shown, inner)
}
