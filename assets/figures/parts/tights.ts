import type { Wardrobe } from '../cards/card'
import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { legLine } from './bodice'
import { dressHem } from './dress'
import type { Shoe } from './shoe'
import { stocking, wrapCoordinates } from './stocking'

/** Wardrobes whose body ends like a dress. */
const DRESSES: ReadonlySet<Wardrobe> = new Set<Wardrobe>(['dress', 'court', 'coat'])

/** Legs from a little inside the briefs, or from the waist, down to a little inside the shoe. */
export function makeTights(person: Person, shoe: Shoe): Mesh {
  const { wardrobe } = person.card
  const hem = DRESSES.has(wardrobe) ? dressHem : legLine
  const { waist, size } = person.marks
  // Hose under a doublet goes up to the waist.
  const top = (p: Vec3) => (wardrobe === 'tunic' ? waist - 0.02 * size : hem(person, p) + 0.012 * size)
  const margin = 0.009 * person.marks.size
  const mesh = clip(stocking(person), (v) =>
    Math.min(top(v.p) - v.p[1], margin - shoe.field([Math.abs(v.p[0]), v.p[1], v.p[2]]), (0.2 - armShare(v.w)) * 0.3),
  )
  return wrapCoordinates(mesh, person.marks.hip[2])
}
