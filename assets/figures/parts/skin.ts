import { clip } from '../mesh/clip'
import { clamp } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { groupMesh } from '../source/groups'
import { inMouth, inThroat } from '../source/islands'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { neckline } from './bodice'
import { collarHeight, sleeveShare, SLEEVE } from './dress'

/** Rounds the sharp pockets at the corners of the shut mouth. */
function softenCorners({ mouth, marks }: Person, body: Mesh): Mesh {
  const reach = 0.009 * marks.face
  const y = mouth.heightAt(mouth.half)
  return smooth(body, 8, ({ p }) =>
    p[2] > marks.head[2] ? 0.5 * clamp(1.3 - Math.hypot(Math.abs(p[0]) - mouth.half, p[1] - y) / reach, 0, 1) : 0,
  )
}

/** The whole body without the insides of the head. */
export function bareSkin(person: Person, textured: boolean): Mesh {
  const body = groupMesh(person, 'body', {
    textured,
    only: (quad) => !inThroat(person.base, quad) && !inMouth(person.base, quad),
  })
  return softenCorners(person, body)
}

/** The skin that the clothes leave free, with a margin under their edges. */
export function visibleSkin(person: Person, textured: boolean): Mesh {
  const skin = bareSkin(person, textured)
  const { wardrobe } = person.card
  if (wardrobe === 'ballet' || wardrobe === 'school')
    return clip(skin, (v) => Math.max(v.p[1] - neckline(person, v.p) + 0.03, (armShare(v.w) - 0.12) * 0.3))
  const { size } = person.marks
  const long = wardrobe === 'suit' || wardrobe === 'tunic'
  const margin = (long ? 0.05 : 0.022) * size
  const cuff = long ? 0.93 : SLEEVE
  return clip(skin, (v) =>
    Math.max(
      Math.min(v.p[1] - collarHeight(person, v.p) + margin, 0.104 * size - Math.abs(v.p[0])),
      armShare(v.w) > 0.6 ? (sleeveShare(person, v.p) - cuff + 0.06) * 0.2 : -0.05,
    ),
  )
}
