import type { Vertex } from '../mesh/mesh'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { neckline } from './bodice'
import { COURT_SLEEVE, squareNeck } from './court'
import { collarHeight, SLEEVE, sleeveShare } from './dress'

/** Where sleeves end on the forearm, and how far skin goes on under a collar (metres for 1.70 m). */
const LONG = { cuff: 0.93, margin: 0.05 }
const SHORT = { cuff: SLEEVE, margin: 0.022 }

/** > 0 where the wardrobe leaves the skin bare, with a margin under its edges. */
export function bareAt(person: Person, v: Vertex): number {
  const { wardrobe } = person.card
  const { size } = person.marks
  if (wardrobe === 'ballet' || wardrobe === 'school')
    return Math.max(v.p[1] - neckline(person, v.p) + 0.03, (armShare(v.w) - 0.12) * 0.3)
  const wrist = (cuff: number) => (armShare(v.w) > 0.6 ? (sleeveShare(person, v.p) - cuff + 0.06) * 0.2 : -0.05)
  const throat = 0.104 * size - Math.abs(v.p[0])
  if (wardrobe === 'court')
    return Math.max(Math.min(v.p[1] - squareNeck(person, v.p) + 0.03, throat), wrist(COURT_SLEEVE))
  const { cuff, margin } = wardrobe === 'dress' ? SHORT : LONG
  return Math.max(Math.min(v.p[1] - collarHeight(person, v.p) + margin * size, throat), wrist(cuff))
}
