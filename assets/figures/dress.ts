import { boneIndex } from '../../src/notation/body'
import { CLOSE } from './cards/card'
import { smoothstep } from './mesh/ease'
import { join, type Mesh, type Vertex } from './mesh/mesh'
import { openness } from './mesh/occlusion'
import { simplify, simplifyEvenly, type Emphasis } from './mesh/simplify'
import { loosen, smooth, spread } from './mesh/smooth'
import { along, type Vec3 } from './mesh/vec'
import { BANDS, chartSkin, leaveBlank } from './paint/chart'
import { layOut, leaveBlank as leaveWhite, paintCloth } from './paint/cloth'
import { paintSkin } from './paint/skin'
import { makeEyes, makeLashes } from './parts/eyes'
import { lined, makeHair } from './parts/hair'
import { hairlineOf } from './parts/hairline'
import { makeShoe, type Shoe } from './parts/shoe'
import { bareSkin, visibleSkin } from './parts/skin'
import type { Person } from './source/person'
import { fingerShare, headShare } from './source/regions'
import type { Piece } from './wardrobe/outfit'
import { OUTFITS } from './wardrobe/outfits'
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
/** There cloth bends over a longer way than the body under it: passes over its neighbours. */
const LOOSE = 60
/** Coarser meshes are kept even from side to side, and are too far away for lashes. */
const EVEN = 4000
/** Cloth is thin and lets some light through: how much of its shade is kept. */
const CLOTH_SHADE = 0.75
/** Between shut lips it is never darker than this: no dark wedge opens at their corners. */
const LIPS = 0.55
/** Nor where hair begins: single hairs shade nothing. */
const ROOTS = 0.8
/** How far skin draws back under hair where both are coarse, metres. */
const UNDER_HAIR = 0.003
/** Smoothed cloth may lie so far under the skin it covers, metres. */
const SMOOTHED = 0.03
/** How often its shade is spread over neighbours: cloth has no stains. */
const SPREAD = 8

/** Faces and hands keep more triangles than bodies. */
function finelyKept({ card, joints, marks: { eye, head, face } }: Person): Emphasis {
  const far = card.detail.triangles < FAR
  const palm = joints[boneIndex('leftMiddleProximal')]!
  return ({ p, w }) => {
    const look = smoothstep(head[1] - 0.03 * face, eye[1], p[1] + 0.5 * (p[2] - head[2]))
    const grasp = fingerShare(w)
    const [k, centre] =
      grasp > 0 ? [grasp, [Math.sign(p[0]) * palm[0], palm[1], palm[2]] as const] : [(far ? 1.4 : 2) * look, head]
    return p.map((x, i) => x + k * (x - centre[i]!)) as Vec3
  }
}

/** 1 on the lips of the shut mouth, 0 away from them. */
function lipShare({ mouth, marks }: Person, { p }: Vertex): number {
  const reach = 0.011 * marks.face
  const y = p[1] - mouth.heightAt(Math.min(mouth.half, Math.abs(p[0])))
  const beyond = Math.max(0, Math.abs(p[0]) - mouth.half)
  return p[2] > marks.head[2] ? smoothstep(reach, 0.4 * reach, Math.hypot(beyond, y)) : 0
}

/** 1 along the hairline, 0 away from it. */
function rootShare({ canon, card }: Person, { source }: Vertex): number {
  return source < 0 ? 0 : smoothstep(0.2, 0.1, Math.abs(hairlineOf(card.hair)(canon(source))))
}

/** The head's chart is laid out alike to both sides. */
const across = ([u, v]: [number, number]): [number, number] => (v <= BANDS.head[1] ? [1 - u, v] : [u, v])

/** Coarse hair lies over coarse skin without a glint of it coming through. */
function sinkUnderHair({ card, canon }: Person, skin: Mesh): void {
  const inside = hairlineOf(card.hair)
  for (const v of skin.vertices)
    if (v.source >= 0) v.p = along(v.p, v.n, -UNDER_HAIR * smoothstep(0.1, 0.26, inside(canon(v.source))))
}

/** Darkens cloth where the sky over it is hidden. */
function shade(pieces: readonly Piece[], open: ReturnType<typeof openness>): void {
  for (const { mesh } of pieces) {
    const free = spread(
      mesh,
      SPREAD,
      mesh.vertices.map((v) => open({ p: along(v.p, v.n, SMOOTHED), n: v.n })),
    )
    mesh.vertices.forEach((v, i) => {
      const k = 1 - CLOTH_SHADE * (1 - free[i]!)
      v.c = [v.c[0] * k, v.c[1] * k, v.c[2] * k]
    })
  }
}

/** Cuts, sews and paints everything a person wears, the face included. */
export async function dressPerson(person: Person): Promise<Dressed> {
  const { card } = person
  const { detail } = card
  const hero = detail.kind === 'hero'
  const outfit = OUTFITS[card.wardrobe]
  const shoe = makeShoe(person, outfit.last)
  const bare = bareSkin(person)
  const eyes = makeEyes(person, detail)
  const hair = makeHair(person, detail)
  const garments = outfit.pieces(person, shoe)
  if (detail.triangles < FAR)
    for (const { part, mesh } of garments) if (part === 'tights' || part === 'bodice') loosen(mesh, LOOSE)
  const open = openness(bare, eyes, hair.cap, hair.tail)
  const skin = visibleSkin(person, outfit.bare)
  for (const v of skin.vertices) {
    const free = Math.max(LIPS * lipShare(person, v), ROOTS * rootShare(person, v), open(v)) * v.c[0]
    const blood = fingerShare(v.w)
    v.c = [free, free * (1 - 0.1 * blood), free * (1 - 0.11 * blood)]
  }
  // After it was shaded: what is smoothed sinks under the skin that was.
  if (detail.triangles < FAR) smooth(skin, 5, (v) => 0.5 * headShare(v.w))
  if (!hero) sinkUnderHair(person, skin)
  for (const v of eyes.vertices) v.c = Array(3).fill(0.25 + 0.75 * open(v)) as typeof v.c
  shade(garments, open)

  const { head, rest } = chartSkin(person, skin)
  const texture = await paintSkin(card, person.canon, head, detail.texture)
  for (const v of head.vertices) v.c = [1, 1, 1]
  const error = hero ? (detail.triangles < CLOSE ? HERO_LOW_ERROR : HERO_ERROR) : COMPANY_ERROR
  const close = detail.triangles >= EVEN
  const fine = ({ part, mesh, share }: Piece, emphasis?: Emphasis): Piece => {
    const target = Math.round(detail.triangles * share)
    return {
      part,
      share,
      mesh: close ? simplify(mesh, target, error, emphasis) : simplifyEvenly(mesh, target, error, emphasis, across),
    }
  }
  const lining = (piece: Piece): Piece => (hero || !close ? piece : { ...piece, mesh: lined(piece.mesh) })
  const parts = [
    fine({ part: 'skin', mesh: join(head, rest), share: hero ? 0.55 : 0.43 }, finelyKept(person)),
    lining(fine({ part: 'hair', mesh: hair.cap, share: hero ? 0.16 : close ? 0.15 : 0.13 })),
    fine({ part: hair.loose ? 'pinned' : 'hair', mesh: hair.tail, share: hero ? 0.08 : 0.04 }),
    ...(hair.pins ? [{ part: 'dark', mesh: hair.pins, share: 1 } as Piece] : []),
    ...(hair.loose ? [{ part: 'loose', mesh: hair.loose, share: 1 } as Piece] : []),
    { part: 'eyes', mesh: eyes, share: 1 } as Piece,
    ...(close ? [{ part: 'eyes', mesh: makeLashes(person), share: 1 } as Piece] : []),
  ]
  if (!hero) {
    const worn = garments.map((piece) => fine({ ...piece, mesh: leaveBlank(piece.mesh) }))
    return { primitives: [{ name: 'figure', parts: [...parts, ...worn], texture }], shoe, leather: shoe.left }
  }
  const bodice = garments.find((piece) => piece.part === 'bodice')!
  const worn = garments.map((piece) =>
    piece === bodice ? { ...piece, mesh: layOut(piece.mesh, 'satin') } : { ...piece, mesh: leaveWhite(piece.mesh) },
  )
  const cloth = await paintCloth(person, worn.find((piece) => piece.part === 'bodice')!.mesh)
  const primitives: Primitive[] = [
    { name: 'skin', parts, texture },
    { name: 'costume', parts: worn.map((piece) => fine(piece)), texture: cloth },
  ]
  return { primitives, shoe, leather: shoe.left }
}
