import type { Wardrobe } from './cards/card'
import { join, type Mesh } from './mesh/mesh'
import { mirror } from './mesh/mirror'
import { basque, legLine, makeBodice, makeBrief } from './parts/bodice'
import { makeDress } from './parts/dress'
import { makeRibbons } from './parts/ribbon'
import { OXFORD, POINTE, SLIPPER, type Last, type Shoe } from './parts/shoe'
import { makeJacket, makeShirt, makeTie, makeTrousers } from './parts/suit'
import { makeTights } from './parts/tights'
import type { Person } from './source/person'
import type { PartName } from './write/primitive'

/** A part of a figure before it is made coarser. */
export interface Piece {
  readonly part: PartName
  readonly mesh: Mesh
  /** Share of the figure's triangles. */
  readonly share: number
}

/** The shoe that goes with what is worn. */
export const LASTS: Readonly<Record<Wardrobe, Last>> = {
  ballet: POINTE,
  school: SLIPPER,
  dress: SLIPPER,
  court: SLIPPER,
  suit: OXFORD,
  tunic: SLIPPER,
  coat: OXFORD,
}

/** Bodice and briefs; far away one piece, so that no gap opens between coarse edges. */
const satinOf = (person: Person): Piece[] =>
  person.card.detail.kind === 'hero'
    ? [
        { part: 'bodice', mesh: makeBodice(person, basque), share: 0.1 },
        { part: 'bodice', mesh: makeBrief(person), share: 0.035 },
      ]
    : [{ part: 'bodice', mesh: makeBodice(person, legLine), share: 0.125 }]

/** Everything sewn that a person wears. */
export function clothes(person: Person, shoe: Shoe): Piece[] {
  const both = join(shoe.left, mirror(shoe.left))
  switch (person.card.wardrobe) {
    case 'ballet':
    case 'school': {
      const pointes = person.card.wardrobe === 'ballet' && person.card.detail.kind === 'hero'
      const ribbons = pointes ? makeRibbons(person) : { vertices: [], triangles: [] }
      return [
        { part: 'tights', mesh: makeTights(person, shoe), share: 0.15 },
        ...satinOf(person),
        { part: 'shoe', mesh: both, share: 0.12 },
        { part: 'shoe', mesh: join(ribbons, mirror(ribbons)), share: 0.03 },
      ]
    }
    case 'dress':
    case 'court':
    case 'coat':
      return [
        { part: 'tights', mesh: makeTights(person, shoe), share: 0.12 },
        { part: 'bodice', mesh: makeDress(person), share: 0.2 },
        { part: 'shoe', mesh: both, share: 0.1 },
      ]
    case 'suit':
    case 'tunic':
      return [
        { part: 'tights', mesh: makeTrousers(person), share: 0.13 },
        { part: 'bodice', mesh: makeJacket(person), share: 0.25 },
        { part: 'white', mesh: makeShirt(person), share: 0.04 },
        { part: 'dark', mesh: makeTie(person), share: 0.015 },
        { part: 'shoe', mesh: both, share: 0.1 },
      ]
  }
}
