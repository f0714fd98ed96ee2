import { join } from '../mesh/mesh'
import { LONG_SLEEVE, underCollar } from '../parts/bare'
import { makeShafts } from '../parts/boot'
import { makeCoatCollar } from '../parts/collar'
import { makeCoat } from '../parts/doublet'
import { dressHem } from '../parts/dress'
import { BOOT } from '../parts/shoe'
import { makeTights } from '../parts/tights'
import { INSIDE, pair, type Outfit } from './outfit'

/** Felt of a boot over the leg, metres. */
const FELT = 0.006

/** A buttoned coat with felt boots; its skirts are drawn at run time. */
export const OUTFIT: Outfit = {
  last: BOOT,
  bare: (person, v) => underCollar(person, v, LONG_SLEEVE),
  pieces: (person, shoe) => [
    {
      part: 'tights',
      mesh: makeTights(person, shoe, (p) => dressHem(person, p) + INSIDE * person.marks.size),
      share: 0.1,
    },
    { part: 'bodice', mesh: makeCoat(person), share: 0.26 },
    { part: 'bodice', mesh: makeCoatCollar(person), share: 0.06 },
    { part: 'shoe', mesh: join(pair(shoe), makeShafts(person, FELT)), share: 0.12 },
  ],
}
