import { smoothstep } from '../mesh/ease'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'

/** Share of the strongest displacement of the lip targets where lip colour starts and is full. */
const START = 0.2
const FULL = 0.42

/** How much the two lip targets move every vertex, 0..1. */
function lipReach(person: Person): Float32Array {
  const out = new Float32Array(person.base.count)
  for (const name of ['upperlip', 'lowerlip']) {
    const d = person.targets.read(`mouth/mouth-${name}-volume-inflate`)
    const moved = Array.from(out, (_, v) => Math.hypot(d[v * 3]!, d[v * 3 + 1]!, d[v * 3 + 2]!))
    const most = moved.reduce((a, b) => Math.max(a, b), 0)
    for (let v = 0; v < out.length; v++) out[v] = Math.max(out[v]!, moved[v]! / most)
  }
  return out
}

export interface Lips {
  /** Reach of a vertex of the base mesh; interpolate it, then ask `share`. */
  readonly reach: (vertex: number) => number
  /** Share of lip colour at a point with that reach. */
  readonly share: (reach: number, p: Vec3) => number
}

export function findLips(person: Person): Lips {
  const reach = lipReach(person)
  const top = person.sourceJoint('oris05____head')
  const low = person.sourceJoint('oris01____head')
  const middle = (top[1] + low[1]) / 2 + 0.001
  const k = person.marks.face
  return {
    reach: (v) => (v < 0 ? 0 : reach[v]!),
    share: (r, p) =>
      p[2] < top[2] - 0.035 * k
        ? 0
        : smoothstep(START, FULL, r) *
          smoothstep(person.mouth.half + 0.0005 * k, person.mouth.half - 0.0025 * k, Math.abs(p[0])) *
          smoothstep(0.019 * k, 0.013 * k, Math.abs(p[1] - middle)),
  }
}
