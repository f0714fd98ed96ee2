import { clamp, mix, smoothstep } from '../mesh/ease'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'

interface Ear {
  readonly centre: Vec3
  readonly radius: Vec3
}

/** A point measured from the middle between the eyes, in the scale of the face that paint and hair were tuned on. */
export type FacePoint = (p: Vec3) => Vec3

/** Where hair grows: signed distances in metres, positive inside the hair. */
export interface HeadShape {
  readonly face: FacePoint
  readonly hairline: (p: Vec3) => number
}

const SHARE_SIZE = 0.12
const SHARE_FLAP = 0.05

/** The box of vertices that both ear targets move: the ear proper. */
function findEar(person: Person, side: 'l' | 'r'): Ear {
  const reachOf = (name: string) => {
    const d = person.targets.read(name)
    const moved = Array.from({ length: person.base.count }, (_, v) =>
      Math.hypot(d[v * 3]!, d[v * 3 + 1]!, d[v * 3 + 2]!),
    )
    const most = moved.reduce((a, b) => Math.max(a, b), 0)
    return moved.map((m) => m / most)
  }
  const size = reachOf(`ears/${side}-ear-size-big`)
  const flap = reachOf(`ears/${side}-ear-flap-out`)
  const low: Vec3 = [9, 9, 9]
  const high: Vec3 = [-9, -9, -9]
  for (let v = 0; v < person.base.count; v++) {
    if (size[v]! <= SHARE_SIZE || flap[v]! <= SHARE_FLAP) continue
    const p = person.position(v)
    for (const k of [0, 1, 2] as const) {
      low[k] = Math.min(low[k], p[k])
      high[k] = Math.max(high[k], p[k])
    }
  }
  const half = (sign: 1 | -1) => [0, 1, 2].map((k) => (high[k]! + sign * low[k]!) / 2) as Vec3
  return { centre: half(1), radius: half(-1) }
}

export function headShape(person: Person): HeadShape {
  const { eye, face: k } = person.marks
  const ears = [findEar(person, 'l'), findEar(person, 'r')]
  const face: FacePoint = (p) => [p[0] / k, (p[1] - eye[1]) / k, (p[2] - eye[2]) / k]
  const lift = person.card.hair === 'short' ? 0.012 : 0
  const line = (p: Vec3) => {
    const [x, y, z] = face(p)
    const ax = Math.abs(x)
    const front = y - (0.064 + lift * 0.3 - 0.006 * smoothstep(0.0, 0.028, ax) - 0.026 * smoothstep(0.026, 0.062, ax))
    const back = y + 0.055 - lift
    return mix(back, front, smoothstep(-0.08, -0.018, z)) * k
  }
  const aroundEars = (p: Vec3) => {
    let least = 1
    for (const ear of ears) {
      if (p[0] * ear.centre[0] < 0) continue
      const y = (p[1] - ear.centre[1]) / (ear.radius[1] + 0.001)
      const z = (p[2] - ear.centre[2]) / (ear.radius[2] + 0.001)
      least = Math.min(least, (Math.hypot(y, z) - 1) * 0.025 * k)
    }
    return least
  }
  return { face, hairline: (p) => Math.min(line(p), aroundEars(p)) }
}

/** Repeatable value noise in one dimension, 0..1: strands of hair. */
export function strand(x: number): number {
  const cell = Math.floor(x)
  const value = (i: number) => {
    const s = Math.sin(i * 127.1 + 11.7) * 43758.5453
    return s - Math.floor(s)
  }
  return mix(value(cell), value(cell + 1), clamp(x - cell, 0, 1))
}
