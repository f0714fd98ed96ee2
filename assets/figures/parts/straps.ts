import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { neckline } from './bodice'
import { bodyCloth } from './cloth'
import { wrapCoordinates } from './stocking'

/** Half the width of a strap, its distance from the middle, and its stand-off; metres for 1.70 m. */
const THIN = { half: 0.006, at: 0.089, off: 0.003 }
const BROAD = { half: 0.013, at: 0.086, off: 0.0024 }

/** Straps over the shoulders: a thin ribbon for a tutu, broad ones for a leotard. */
export function makeStraps(person: Person, broad: boolean): Mesh {
  const { hip, size, neck } = person.marks
  const { half, at, off } = broad ? BROAD : THIN
  const strip = clip(bodyCloth(person, off), (v) => {
    // They lean towards the neck on their way up.
    const up = Math.max(0, v.p[1] - neckline(person, v.p)) / (neck[1] - neckline(person, v.p) + 0.05 * size)
    const middle = (at - 0.012 * up) * size
    return Math.min(
      half * size - Math.abs(Math.abs(v.p[0]) - middle),
      v.p[1] - neckline(person, v.p) + 0.012 * size,
      (0.6 - armShare(v.w)) * 0.1,
    )
  })
  return wrapCoordinates(strip, hip[2])
}
