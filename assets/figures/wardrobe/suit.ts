import { join } from '../mesh/mesh'
import { LONG_SLEEVE, underCollar } from '../parts/bare'
import { makeJacketCollar, makeKnot, makeShirtCollar } from '../parts/collar'
import { OXFORD } from '../parts/shoe'
import { makeJacket, makeShirt, makeTie, makeTrousers } from '../parts/suit'
import { pair, type Outfit } from './outfit'

/** A suit with shirt and tie. */
export const OUTFIT: Outfit = {
  last: OXFORD,
  bare: (person, v) => underCollar(person, v, LONG_SLEEVE),
  pieces: (person, shoe) => [
    { part: 'tights', mesh: makeTrousers(person), share: 0.2 },
    { part: 'bodice', mesh: makeJacket(person), share: 0.24 },
    { part: 'bodice', mesh: makeJacketCollar(person), share: 0.03 },
    { part: 'white', mesh: join(makeShirt(person), makeShirtCollar(person)), share: 0.05 },
    { part: 'dark', mesh: join(makeTie(person), makeKnot(person)), share: 0.022 },
    { part: 'shoe', mesh: pair(shoe), share: 0.09 },
  ],
}
