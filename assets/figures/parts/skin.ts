import { clip } from '../mesh/clip'
import type { Mesh } from '../mesh/mesh'
import { groupMesh, quadCentre } from '../source/groups'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { neckline } from './bodice'
import { collarHeight, sleeveShare, SLEEVE } from './dress'

/** Texture islands (v up) of the base mesh that are never seen: tongue and teeth sockets, inner mouth. */
const inThroat = ([u, v]: [number, number]) => u < 0.16 && v > 0.53 && v < 0.65
const inMouth = ([u, v]: [number, number]) => u > 0.75 && v < 0.145

/** The whole body without the insides of the head; `mouth` keeps the lining of the lips. */
export function bareSkin(person: Person, textured: boolean, mouth: boolean): Mesh {
  return groupMesh(person, 'body', {
    textured,
    only: (quad) => {
      const centre = quadCentre(person, quad)
      return !inThroat(centre) && (mouth || !inMouth(centre))
    },
  })
}

/** The skin that the clothes leave free, with a margin under their edges. */
export function visibleSkin(person: Person, textured: boolean): Mesh {
  const skin = bareSkin(person, textured, person.card.detail.kind === 'hero')
  const { wardrobe } = person.card
  if (wardrobe === 'ballet')
    return clip(skin, (v) => Math.max(v.p[1] - neckline(person, v.p) + 0.03, (armShare(v.w) - 0.12) * 0.3))
  const margin = 0.06 * person.marks.size
  const cuff = wardrobe === 'suit' ? 0.93 : SLEEVE
  return clip(skin, (v) =>
    Math.max(
      v.p[1] - collarHeight(person, v.p) + margin,
      armShare(v.w) > 0.6 ? (sleeveShare(person, v.p) - cuff + 0.06) * 0.2 : -0.05,
    ),
  )
}
