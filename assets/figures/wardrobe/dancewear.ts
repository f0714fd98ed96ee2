import { join } from '../mesh/mesh'
import { mirror } from '../mesh/mirror'
import { UNDER } from '../parts/bare'
import { basque, legLine, makeBodice, makeBrief, neckline } from '../parts/bodice'
import { makeRibbons } from '../parts/ribbon'
import type { Last } from '../parts/shoe'
import { makeStraps } from '../parts/straps'
import { makeTights } from '../parts/tights'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { INSIDE, pair, type Outfit, type Piece } from './outfit'

/** A figure of fewer triangles is only seen from far away. */
const FAR = 2000

/** Bodice and briefs; far away one piece, so that no gap opens between coarse edges. */
const satinOf = (person: Person): Piece[] =>
  person.card.detail.kind === 'hero'
    ? [
        { part: 'bodice', mesh: makeBodice(person, basque), share: 0.1 },
        { part: 'bodice', mesh: makeBrief(person), share: 0.035 },
      ]
    : [{ part: 'bodice', mesh: makeBodice(person, legLine), share: 0.125 }]

/** What a dancer wears: tights, bodice, straps, and shoes: pointe shoes have ribbons. */
export function dancewear(last: Last, broadStraps: boolean): Outfit {
  return {
    last,
    bare: (person, v) => Math.max(v.p[1] - neckline(person, v.p) + UNDER, (armShare(v.w) - 0.12) * 0.3),
    pieces(person, shoe) {
      const { detail, wardrobe } = person.card
      const tights = makeTights(person, shoe, (p) => legLine(person, p) + INSIDE * person.marks.size)
      const pieces: Piece[] = [
        ...satinOf(person),
        { part: 'tights', mesh: tights, share: 0.13 },
        { part: 'shoe', mesh: pair(shoe), share: 0.12 },
      ]
      if (detail.kind === 'hero' || detail.triangles > FAR)
        pieces.push({ part: 'bodice', mesh: makeStraps(person, broadStraps), share: 1 })
      if (wardrobe === 'ballet' && detail.kind === 'hero') {
        const ribbons = makeRibbons(person)
        pieces.push({ part: 'shoe', mesh: join(ribbons, mirror(ribbons)), share: 0.03 })
      }
      return pieces
    },
  }
}
