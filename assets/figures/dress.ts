import { mirror } from './mesh/mirror'
import { join, type Mesh } from './mesh/mesh'
import { simplify, type Emphasis } from './mesh/simplify'
import { smoothstep } from './mesh/ease'
import { complexion } from './paint/face'
import { findLips } from './paint/lips'
import { paintSkin } from './paint/texture'
import { makeBodice, makeBrief } from './parts/bodice'
import { makeDress } from './parts/dress'
import { makeEyes, makeLashes } from './parts/eyes'
import { makeHair } from './parts/hair'
import { headShape } from './parts/head'
import { makeRibbons } from './parts/ribbon'
import { makeShoe, OXFORD, POINTE, SLIPPER, type Shoe } from './parts/shoe'
import { visibleSkin } from './parts/skin'
import { makeJacket, makeShirt, makeTie, makeTrousers } from './parts/suit'
import { makeTights } from './parts/tights'
import type { Person } from './source/person'
import type { PartName, Primitive } from './write/primitive'

/** A dressed figure: what is drawn, and the shoe the body data is measured on. */
export interface Dressed {
  readonly primitives: readonly Primitive[]
  readonly shoe: Shoe
  readonly leather: Mesh
}

interface Piece {
  readonly part: PartName
  readonly mesh: Mesh
  /** Share of the figure's triangles. */
  readonly share: number
}

const LASTS = { ballet: POINTE, dress: SLIPPER, suit: OXFORD } as const
/** Largest error of a simplified part as a share of its size. */
const HERO_ERROR = 0.004
const COMPANY_ERROR = 0.2

function clothes(person: Person, shoe: Shoe): Piece[] {
  const both = join(shoe.left, mirror(shoe.left))
  switch (person.card.wardrobe) {
    case 'ballet': {
      const ribbons = person.card.detail.kind === 'hero' ? makeRibbons(person) : { vertices: [], triangles: [] }
      return [
        { part: 'tights', mesh: makeTights(person, shoe), share: 0.17 },
        { part: 'bodice', mesh: makeBodice(person), share: 0.1 },
        { part: 'bodice', mesh: makeBrief(person), share: 0.025 },
        { part: 'shoe', mesh: both, share: 0.12 },
        { part: 'shoe', mesh: join(ribbons, mirror(ribbons)), share: 0.03 },
      ]
    }
    case 'dress':
      return [
        { part: 'tights', mesh: makeTights(person, shoe), share: 0.12 },
        { part: 'bodice', mesh: makeDress(person), share: 0.2 },
        { part: 'shoe', mesh: both, share: 0.1 },
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

/** Faces keep more triangles than bodies. */
const faceFirst = ({ marks: { eye, head, face } }: Person): Emphasis => ({
  centre: head,
  share: (p) => 1.6 * smoothstep(head[1] - 0.03 * face, eye[1], p[1] + 0.5 * (p[2] - head[2])),
})

/** Cuts, sews and paints everything a person wears, the face included. */
export async function dressPerson(person: Person): Promise<Dressed> {
  const { detail, wardrobe } = person.card
  const hero = detail.kind === 'hero'
  const head = headShape(person)
  const colourAt = complexion(person, head)
  const lips = findLips(person)
  const shoe = makeShoe(person, LASTS[wardrobe])
  const skin = visibleSkin(person, hero)
  const texture = hero ? await paintSkin(skin, colourAt, lips, (p) => p[1] > person.marks.neck[1] + 0.02) : undefined
  if (!hero) for (const v of skin.vertices) v.c = colourAt(v.p, lips.share(lips.reach(v.source), v.p))
  const error = hero ? HERO_ERROR : COMPANY_ERROR
  const fine = (piece: Piece, emphasis?: Emphasis): Piece => ({
    ...piece,
    mesh: simplify(piece.mesh, Math.round(detail.triangles * piece.share), error, emphasis),
  })
  const bare = fine({ part: 'skin', mesh: skin, share: hero ? 0.55 : 0.42 }, faceFirst(person))
  const worn = [
    ...clothes(person, shoe).map((piece) => fine(piece)),
    fine({ part: 'hair', mesh: makeHair(person, head), share: hero ? 0.2 : 0.12 }),
    { part: 'eyes' as const, mesh: makeEyes(person), share: 1 },
  ]
  const primitives: Primitive[] = hero
    ? [
        { name: 'skin', parts: [bare], ...(texture ? { texture } : {}) },
        { name: 'costume', parts: worn },
        { name: 'lashes', parts: [{ part: 'eyes', mesh: makeLashes(person) }], twoSided: true },
      ]
    : [{ name: 'figure', parts: [bare, ...worn] }]
  return { primitives, shoe, leather: shoe.left }
}
