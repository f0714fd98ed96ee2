import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { neckline } from './bodice'
import { bodyCloth } from './cloth'
import { wrapCoordinates } from './stocking'

/** Half the width of a strap, its distance from the middle, and its stand-off; metres for 1.70 m. */
const THIN = { half: 0.006, at: 0.089, off: 0.0045 }
const BROAD = { half: 0.013, at: 0.086, off: 0.0035 }

/** Straps over the shoulders: a thin ribbon for a tutu, broad ones for a leotard. */
export function makeStraps(person: Person, broad: boolean): Mesh {
  const { hip, size, neck } = person.marks
  const { half, at, off } = broad ? BROAD : THIN
  // They lean towards the neck on their way up.
  const aside = (p: Vec3) => {
    const edge = neckline(person, p)
    const up = Math.max(0, p[1] - edge) / (neck[1] - edge + 0.05 * size)
    return Math.abs(p[0]) - (at - 0.012 * up) * size
  }
  // One edge after the other: a strap is narrower than the triangles it is cut from.
  const outer = clip(bodyCloth(person, off), (v) => half * size - aside(v.p))
  const both = clip(outer, (v) => aside(v.p) + half * size)
  const strip = clip(both, (v) => Math.min(v.p[1] - neckline(person, v.p) + 0.012 * size, (0.6 - armShare(v.w)) * 0.1))
  return wrapCoordinates(strip, hip[2])
}
