import { aboveThroat, onForearm, UNDER } from '../parts/bare'
import { COURT_SLEEVE, makeCourtBodice, makeFalls, squareNeck } from '../parts/court'
import { dressHem } from '../parts/dress'
import { SLIPPER } from '../parts/shoe'
import { makeTights } from '../parts/tights'
import { INSIDE, pair, type Outfit } from './outfit'

/** A court dress with puffed sleeves; its gown is drawn at run time. */
export const OUTFIT: Outfit = {
  last: SLIPPER,
  bare: (person, v) =>
    Math.max(aboveThroat(person, v, v.p[1] - squareNeck(person, v.p) + UNDER), onForearm(person, v, COURT_SLEEVE)),
  pieces: (person, shoe) => [
    {
      part: 'tights',
      mesh: makeTights(person, shoe, (p) => dressHem(person, p) + INSIDE * person.marks.size),
      share: 0.08,
    },
    { part: 'bodice', mesh: makeCourtBodice(person), share: 0.26 },
    { part: 'white', mesh: makeFalls(person), share: 0.06 },
    { part: 'shoe', mesh: pair(shoe), share: 0.06 },
  ],
}
