import { clip } from '../mesh/clip'
import { clamp, smoothstep } from '../mesh/ease'
import type { Mesh, Vertex } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { smooth } from '../mesh/smooth'
import { along } from '../mesh/vec'
import { groupMesh } from '../source/groups'
import { inMouth, inThroat } from '../source/islands'
import type { Person } from '../source/person'
import { headShare } from '../source/regions'
import { hairlineOf, roundEar } from './hairline'
import { formNeck } from './neck'

/** Rounds the sharp pockets at the corners of the shut mouth. */
function softenCorners({ mouth, marks }: Person, body: Mesh): Mesh {
  const reach = 0.009 * marks.face
  const y = mouth.heightAt(mouth.half)
  return smooth(body, 8, ({ p }) =>
    p[2] > marks.head[2] ? 0.5 * clamp(1.3 - Math.hypot(Math.abs(p[0]) - mouth.half, p[1] - y) / reach, 0, 1) : 0,
  )
}

/** Skin lies so much deeper where an ear was, metres: no glint of it comes through the hair. */
const UNDER_EAR = 0.0025

/** Ears lie flat under hair that is drawn over them: skin spans the places where they grow. */
function flattenEars(person: Person, body: Mesh): Mesh {
  const share = ({ source }: Vertex) => roundEar(person.canon(source))
  smooth(body, 120, (v) => 0.6 * share(v))
  for (const v of body.vertices) v.p = along(v.p, v.n, -UNDER_EAR * share(v))
  return renormal(body)
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
  const formed = formNeck(person, softenCorners(person, body))
  return person.card.hair === 'parted' ? flattenEars(person, formed) : formed
}

/** Skin goes on so far under the hair, decimetres. */
const UNDER_HAIR = 0.3
/** How far skin draws back under cloth, and between which depths (as `bare` counts), metres. */
const SUNK = { by: 0.007, from: 0.03, to: 0.006 }
/** Heads end below this, decimetres from the eyes. */
const NAPE = -1

/**
 * The skin that clothes and hair leave free, with a margin under their edges.
 *
 * @param bare > 0 where the clothes leave it free
 */
export function visibleSkin(person: Person, bare: (person: Person, v: Vertex) => number): Mesh {
  const { card } = person
  const hairline = hairlineOf(card.hair)
  const whole = bareSkin(person)
  const covered = whole.vertices.map(({ source }) => {
    const q = person.canon(source)
    return q[1] > NAPE && hairline(q) > UNDER_HAIR
  })
  // Not cut: only whole triangles lie in the chart of the head and are painted.
  const bald: Mesh = { vertices: whole.vertices, triangles: [] }
  for (let t = 0; t < whole.triangles.length; t += 3) {
    const corners = whole.triangles.slice(t, t + 3)
    if (corners.some((i) => !covered[i])) bald.triangles.push(...corners)
  }
  const shown = clip(bald, (v) => bare(person, v))
  // Under cloth the skin draws back, so that it never comes through where both are coarse.
  for (const v of shown.vertices) {
    const under = smoothstep(SUNK.from, SUNK.to, bare(person, v)) * (1 - clamp(3 * headShare(v.w), 0, 1))
    v.p = along(v.p, v.n, -SUNK.by * under)
  }
  return shown
}
