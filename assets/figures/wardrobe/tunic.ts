import { join } from '../mesh/mesh'
import { LONG_SLEEVE, underCollar } from '../parts/bare'
import { makeShafts } from '../parts/boot'
import { makeRuff } from '../parts/collar'
import { makeCuffs, makeDoublet } from '../parts/doublet'
import { BOOT } from '../parts/shoe'
import { makeTights } from '../parts/tights'
import { pair, type Outfit } from './outfit'

/** A doublet with ruff, tights and boots. */
export const OUTFIT: Outfit = {
  last: BOOT,
  bare: (person, v) => underCollar(person, v, LONG_SLEEVE),
  pieces: (person, shoe) => {
    const { waist, size } = person.marks
    return [
      // Hose goes up to the waist.
      { part: 'tights', mesh: makeTights(person, shoe, () => waist - 0.02 * size), share: 0.12 },
      { part: 'bodice', mesh: makeDoublet(person), share: 0.26 },
      { part: 'white', mesh: makeRuff(person), share: 1 },
      { part: 'white', mesh: makeCuffs(person), share: 0.03 },
      { part: 'shoe', mesh: join(pair(shoe), makeShafts(person)), share: 0.11 },
    ]
  },
}
