import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import type { Shoe } from './shoe'
import { stocking, wrapCoordinates } from './stocking'

/** Legs from just below the waist down to a little inside the shoe. */
export function makeTights(person: Person, shoe: Shoe): Mesh {
  const top = person.marks.waist - 0.02 * person.marks.size
  const margin = 0.009 * person.marks.size
  const mesh = clip(stocking(person), (v) =>
    Math.min(top - v.p[1], margin - shoe.field([Math.abs(v.p[0]), v.p[1], v.p[2]]), (0.2 - armShare(v.w)) * 0.3),
  )
  return wrapCoordinates(mesh, person.marks.hip[2])
}
