import type { Vertex } from '../mesh/mesh'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { collarHeight, sleeveShare } from './dress'

/** Where long sleeves end on the forearm. */
export const LONG_SLEEVE = 0.93
/** Bare skin ends this far from the middle of the neck, metres for 1.70 m: over the shoulders cloth lies. */
const THROAT = 0.104

/** Skin goes on so far under the edges of cloth, metres. */
export const UNDER = 0.034

/** `field` where it is near the neck, < 0 on the shoulders. */
export const aboveThroat = (person: Person, { p }: Vertex, field: number) =>
  Math.min(field, THROAT * person.marks.size - Math.abs(p[0]))

/** > 0 on the hand and the forearm below a sleeve that ends at `cuff`, with a margin inside it. */
export const onForearm = (person: Person, { p, w }: Vertex, cuff: number) =>
  armShare(w) > 0.6 ? (sleeveShare(person, p) - cuff) * 0.25 + UNDER : -0.05

/** > 0 where a garment with a round collar and sleeves to `cuff` leaves the skin bare, with a margin under its edges. */
export const underCollar = (person: Person, v: Vertex, cuff: number) =>
  Math.max(aboveThroat(person, v, v.p[1] - collarHeight(person, v.p) + UNDER), onForearm(person, v, cuff))
