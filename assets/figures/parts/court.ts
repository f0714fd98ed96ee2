import { clip } from '../mesh/clip'
import { bell, smoothstep } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { along, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { bodyCloth, smoothCloth } from './cloth'
import { dressHem, sleeveShare } from './dress'
import { upperShare } from './sleeve'
import { wrapCoordinates } from './stocking'

const SILK = 0.006
/** The fullest part of a sleeve, metres, and where it ends on the forearm. */
const PUFF = 0.032
export const COURT_SLEEVE = 0.42

/** A wide square neckline, a little higher behind. */
export function squareNeck({ marks: { bust, neck, size } }: Person, p: Vec3): number {
  const front = bust[1] + 0.052 * size
  const back = bust[1] + 0.085 * size
  const low = front + (back - front) * smoothstep(0.03, -0.03, p[2] / size)
  // Its corners: over the shoulders the cloth goes up to the neck.
  return low + (neck[1] + 0.03 * size - low) * smoothstep(0.082, 0.104, Math.abs(p[0]) / size)
}

/** The upper half of a court gown: square neck, sleeves puffed to the elbow and close below. */
export function makeCourtBodice(person: Person): Mesh {
  const { hip, size } = person.marks
  const body = smoothCloth(bodyCloth(person, SILK * size), 7, 0.5 * SILK * size)
  for (const v of body.vertices) {
    const u = upperShare(person, v.p)
    // Two puffs with a band between.
    const full = armShare(v.w) * (bell(u - 0.22, 0.26) + 0.7 * bell(u - 0.82, 0.2)) * smoothstep(-0.3, 0.05, u)
    v.p = along(v.p, v.n, PUFF * size * full)
    const around = Math.atan2(v.n[2], v.n[1])
    const shade =
      (1 - 0.24 * full * (0.5 + 0.5 * Math.sin(around * 10))) * (1 - 0.4 * armShare(v.w) * bell(u - 0.54, 0.035))
    v.c = [shade, shade, shade]
  }
  const mesh = clip(body, (v) =>
    Math.min(
      squareNeck(person, v.p) - v.p[1],
      armShare(v.w) > 0.5 ? 1 : v.p[1] - dressHem(person, v.p),
      (armShare(v.w) > 0.6 ? COURT_SLEEVE - sleeveShare(person, v.p) : 1) * 0.2,
    ),
  )
  return wrapCoordinates(mesh, hip[2])
}

/** Falls of lace at the ends of the sleeves. */
export function makeFalls(person: Person): Mesh {
  const { size } = person.marks
  const arm = smooth(bodyCloth(person, 0.005 * size), 4, () => 0.5)
  const lace = clip(arm, (v) => {
    const share = sleeveShare(person, v.p)
    return armShare(v.w) > 0.6 ? Math.min(share - COURT_SLEEVE + 0.06, COURT_SLEEVE + 0.24 - share) * 0.2 : -0.05
  })
  for (const v of lace.vertices) {
    const down = smoothstep(COURT_SLEEVE - 0.06, COURT_SLEEVE + 0.24, sleeveShare(person, v.p))
    const around = Math.atan2(v.n[2], v.n[0])
    v.p = along(v.p, v.n, (0.004 + 0.03 * down * (1 + 0.25 * Math.sin(around * 7))) * size)
  }
  return lace
}
