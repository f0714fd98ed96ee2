import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import type { Shoe } from './shoe'
import { stocking, wrapCoordinates } from './stocking'

/** Legs from the height `top`, a little inside what is worn above, down to a little inside the shoe. */
export function makeTights(person: Person, shoe: Shoe, top: (p: Vec3) => number): Mesh {
  const margin = 0.009 * person.marks.size
  const mesh = clip(stocking(person), (v) =>
    Math.min(top(v.p) - v.p[1], margin - shoe.field([Math.abs(v.p[0]), v.p[1], v.p[2]]), (0.2 - armShare(v.w)) * 0.3),
  )
  return wrapCoordinates(mesh, person.marks.hip[2])
}
