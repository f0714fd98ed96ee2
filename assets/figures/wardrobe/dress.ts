import { underCollar } from '../parts/bare'
import { makeDressCollar } from '../parts/collar'
import { dressHem, makeDress, SLEEVE } from '../parts/dress'
import { SLIPPER } from '../parts/shoe'
import { makeTights } from '../parts/tights'
import { INSIDE, pair, type Outfit } from './outfit'

/** A day dress; its skirt is drawn at run time. */
export const OUTFIT: Outfit = {
  last: SLIPPER,
  bare: (person, v) => underCollar(person, v, SLEEVE),
  pieces: (person, shoe) => [
    {
      part: 'tights',
      mesh: makeTights(person, shoe, (p) => dressHem(person, p) + INSIDE * person.marks.size),
      share: 0.1,
    },
    { part: 'bodice', mesh: makeDress(person), share: 0.19 },
    { part: 'bodice', mesh: makeDressCollar(person), share: 0.05 },
    { part: 'shoe', mesh: pair(shoe), share: 0.09 },
  ],
}
