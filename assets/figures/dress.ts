import { CLOSE } from './cards/card'
import type { Mesh } from './mesh/mesh'
import { simplify, simplifyEvenly, type Emphasis } from './mesh/simplify'
import { smoothstep } from './mesh/ease'
import { smooth } from './mesh/smooth'
import { clothes, LASTS, type Piece } from './garments'
import { complexion } from './paint/face'
import { layOut, leaveBlank, paintCloth } from './paint/cloth'
import { findLips } from './paint/lips'
import { paintSkin } from './paint/skin'
import { makeEyes, makeLashes } from './parts/eyes'
import { makeHair } from './parts/hair'
import { headShape } from './parts/head'
import { makeShoe, type Shoe } from './parts/shoe'
import { visibleSkin } from './parts/skin'
import type { Person } from './source/person'
import { headShare } from './source/regions'
import type { Primitive } from './write/primitive'

/** A dressed figure: what is drawn, and the shoe the body data is measured on. */
export interface Dressed {
  readonly primitives: readonly Primitive[]
  readonly shoe: Shoe
  readonly leather: Mesh
}

/** Largest error of a simplified part as a share of its size. */
const HERO_ERROR = 0.004
/** The same of a hero seen from afar. */
const HERO_LOW_ERROR = 0.03
/** Below so many triangles a face is only seen from far away, and deep folds would show as dark wedges. */
const FAR = 2000
const COMPANY_ERROR = 0.2

const blankFor = (hero: boolean) => (piece: Piece) => (hero ? { ...piece, mesh: leaveBlank(piece.mesh) } : piece)

/** Faces keep more triangles than bodies. */
const faceFirst = ({ card, marks: { eye, head, face } }: Person): Emphasis => ({
  centre: head,
  share: (p) =>
    (card.detail.triangles < FAR ? 1.4 : 2) * smoothstep(head[1] - 0.03 * face, eye[1], p[1] + 0.5 * (p[2] - head[2])),
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
  if (detail.triangles < FAR) smooth(skin, 5, (v) => 0.5 * headShare(v.w))
  if (!hero) for (const v of skin.vertices) v.c = colourAt(v.p, lips.share(lips.reach(v.source), v.p))
  const error = hero ? (detail.triangles < CLOSE ? HERO_LOW_ERROR : HERO_ERROR) : COMPANY_ERROR
  const fine = (piece: Piece, emphasis?: Emphasis): Piece => ({
    ...piece,
    mesh: (hero ? simplify : simplifyEvenly)(piece.mesh, Math.round(detail.triangles * piece.share), error, emphasis),
  })
  const bare = fine({ part: 'skin', mesh: skin, share: hero ? 0.55 : 0.45 }, faceFirst(person))
  const hair = makeHair(person, head)
  const garments = clothes(person, shoe)
  const bodice = garments.find((piece) => piece.part === 'bodice')!
  const worn: Piece[] = [
    ...garments.filter((piece) => piece !== bodice).map(blankFor(hero)),
    { ...bodice, mesh: hero ? layOut(bodice.mesh, 'satin') : bodice.mesh },
    { part: 'hair', mesh: hero ? layOut(hair.cap, 'combed') : hair.cap, share: hero ? 0.16 : 0.09 },
    { part: 'hair', mesh: hero ? layOut(hair.tail, 'coiled') : hair.tail, share: hero ? 0.08 : 0.035 },
    blankFor(hero)({ part: 'eyes', mesh: makeEyes(person), share: 1 }),
  ]
  const parts = worn.map((piece) => fine(piece))
  if (!hero) return { primitives: [{ name: 'figure', parts: [bare, ...parts] }], shoe, leather: shoe.left }
  const primitives: Primitive[] = [
    { name: 'skin', parts: [bare], texture: await paintSkin(skin, colourAt, lips) },
    { name: 'costume', parts, texture: await paintCloth(person, worn[garments.length - 1]!.mesh) },
    { name: 'lashes', parts: [{ part: 'eyes', mesh: makeLashes(person) }], twoSided: true },
  ]
  return { primitives, shoe, leather: shoe.left }
}
