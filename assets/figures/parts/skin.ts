import { clip } from '../mesh/clip'
import { clamp } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { groupMesh } from '../source/groups'
import { inMouth, inThroat } from '../source/islands'
import type { Person } from '../source/person'
import { bareAt } from './bare'
import { hairlineOf, onEar } from './hairline'

/** Rounds the sharp pockets at the corners of the shut mouth. */
function softenCorners({ mouth, marks }: Person, body: Mesh): Mesh {
  const reach = 0.009 * marks.face
  const y = mouth.heightAt(mouth.half)
  return smooth(body, 8, ({ p }) =>
    p[2] > marks.head[2] ? 0.5 * clamp(1.3 - Math.hypot(Math.abs(p[0]) - mouth.half, p[1] - y) / reach, 0, 1) : 0,
  )
}

const skins = new WeakMap<Person, Mesh>()

/** The whole body without the insides of the head. The mesh is the caller's own. */
export function bareSkin(person: Person): Mesh {
  let skin = skins.get(person)
  if (!skin) skins.set(person, (skin = wholeSkin(person)))
  return { vertices: skin.vertices.map((v) => ({ ...v, w: Float32Array.from(v.w) })), triangles: skin.triangles }
}

function wholeSkin(person: Person): Mesh {
  const body = groupMesh(person, 'body', {
    only: (quad) => !inThroat(person.base, quad) && !inMouth(person.base, quad),
  })
  return softenCorners(person, body)
}

/** Skin goes on so far under the hair, decimetres. */
const UNDER_HAIR = 0.17
/** Heads end below this, decimetres from the eyes. */
const NAPE = -1

/** The skin that clothes and hair leave free, with a margin under their edges. */
export function visibleSkin(person: Person): Mesh {
  const { card } = person
  const hairline = hairlineOf(card.hair)
  return clip(bareSkin(person), (v) => {
    const q = v.source < 0 ? undefined : person.canon(v.source)
    if (!q || q[1] < NAPE) return bareAt(person, v)
    const depth = hairline(q)
    const ear = card.hair === 'parted' ? Math.max(0.04 - depth, 0.3 - onEar(q)) : Infinity
    return Math.min(bareAt(person, v), (UNDER_HAIR - depth) * 0.1, ear)
  })
}
