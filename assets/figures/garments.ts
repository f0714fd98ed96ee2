import type { Wardrobe } from './cards/card'
import { join, type Mesh } from './mesh/mesh'
import { mirror } from './mesh/mirror'
import { basque, legLine, makeBodice, makeBrief } from './parts/bodice'
import { makeShafts } from './parts/boot'
import { makeCourtBodice, makeFalls } from './parts/court'
import { makeCoat, makeCuffs, makeDoublet } from './parts/doublet'
import { makeDress } from './parts/dress'
import { makeCollar, makeRuff } from './parts/ruff'
import { makeRibbons } from './parts/ribbon'
import { BOOT, OXFORD, POINTE, SLIPPER, type Last, type Shoe } from './parts/shoe'
import { makeStraps } from './parts/straps'
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
  tunic: BOOT,
  coat: BOOT,
}

/** Felt of a boot over the leg, metres. */
const FELT = 0.006
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

/** What a dancer wears: tights, bodice, straps, and pointe shoes with ribbons or soft slippers. */
function dancewear(person: Person, shoes: Mesh, shoe: Shoe): Piece[] {
  const { wardrobe, detail } = person.card
  const near = detail.kind === 'hero' || detail.triangles > FAR
  const pieces: Piece[] = [
    ...satinOf(person),
    { part: 'tights', mesh: makeTights(person, shoe), share: 0.15 },
    { part: 'shoe', mesh: shoes, share: 0.12 },
  ]
  if (near) pieces.push({ part: 'bodice', mesh: makeStraps(person, wardrobe === 'school'), share: 0.014 })
  if (wardrobe === 'ballet' && detail.kind === 'hero') {
    const ribbons = makeRibbons(person)
    pieces.push({ part: 'shoe', mesh: join(ribbons, mirror(ribbons)), share: 0.03 })
  }
  return pieces
}

/** Everything sewn that a person wears. */
export function clothes(person: Person, shoe: Shoe): Piece[] {
  const both = join(shoe.left, mirror(shoe.left))
  const tights = (): Piece => ({ part: 'tights', mesh: makeTights(person, shoe), share: 0.13 })
  switch (person.card.wardrobe) {
    case 'ballet':
    case 'school':
      return dancewear(person, both, shoe)
    case 'dress':
      return [
        tights(),
        { part: 'bodice', mesh: makeDress(person), share: 0.2 },
        { part: 'shoe', mesh: both, share: 0.1 },
      ]
    case 'court':
      return [
        tights(),
        { part: 'bodice', mesh: makeCourtBodice(person), share: 0.24 },
        { part: 'white', mesh: makeFalls(person), share: 0.05 },
        { part: 'shoe', mesh: both, share: 0.06 },
      ]
    case 'coat':
      return [
        tights(),
        { part: 'bodice', mesh: join(makeCoat(person), makeCollar(person)), share: 0.26 },
        { part: 'shoe', mesh: join(both, makeShafts(person, FELT)), share: 0.12 },
      ]
    case 'tunic':
      return [
        tights(),
        { part: 'bodice', mesh: makeDoublet(person), share: 0.26 },
        { part: 'white', mesh: makeRuff(person), share: 1 },
        { part: 'white', mesh: makeCuffs(person), share: 0.03 },
        { part: 'shoe', mesh: join(both, makeShafts(person)), share: 0.12 },
      ]
    case 'suit':
      return [
        { part: 'tights', mesh: makeTrousers(person), share: 0.13 },
        { part: 'bodice', mesh: makeJacket(person), share: 0.25 },
        { part: 'white', mesh: makeShirt(person), share: 0.04 },
        { part: 'dark', mesh: makeTie(person), share: 0.015 },
        { part: 'shoe', mesh: both, share: 0.1 },
      ]
  }
}
