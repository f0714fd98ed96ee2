import { boneIndex } from '../../../src/notation/body'
import { clip } from '../mesh/clip'
import { bell, mix, smoothstep } from '../mesh/ease'
import type { Mesh, Vertex } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { ARM_BONES, armShare, GIRDLE_BONES } from '../source/regions'
import { stocking, wrapCoordinates } from './stocking'

const CLOTH = 0.0035
const BRIEF = 0.0016

/** Upper edge: a sweetheart in front, lower and gently scooped behind. */
export function neckline({ marks: { bust, size } }: Person, p: Vec3): number {
  const front =
    bust[1] + (0.062 - 0.026 * bell(p[0], 0.028 * size) + 0.012 * bell(Math.abs(p[0]) - 0.075 * size, 0.04)) * size
  const back = bust[1] - 0.03 * size * bell(p[0], 0.06 * size)
  return mix(back, front, smoothstep(-0.03, 0.05, p[2]))
}

/** Lower edge: on the hip bones, drawn down to a point in front. */
export function basque({ marks: { hip, size } }: Person, p: Vec3): number {
  return hip[1] + (0.055 - 0.05 * bell(p[0], 0.05) * smoothstep(0, 0.08, p[2])) * size
}

/** Keeps the arms from dragging the cloth near the armpit; the weight goes to the ribs. */
function calmArms(person: Person, v: Vertex): void {
  const near = smoothstep(0.07, 0.11, Math.abs(v.p[0]) / person.marks.size)
  const ribs = boneIndex('chestUpper')
  const calm = (bones: readonly number[], share: number) => {
    for (const b of bones) {
      v.w[ribs]! += v.w[b]! * share * near
      v.w[b]! *= 1 - share * near
    }
  }
  calm(ARM_BONES, 0.75)
  calm(GIRDLE_BONES, 0.15)
}

/** Shade of the satin at a point, 1 = plain: boned seams, a lace edge at the neckline, a bound basque, hooks behind. */
export function satin(person: Person, p: Vec3): number {
  const { size, hip } = person.marks
  const ax = Math.abs(p[0]) / size
  const down = (neckline(person, p) - p[1]) / size
  const up = (p[1] - basque(person, p)) / size
  const waist = smoothstep(0, 0.35, (p[1] - hip[1]) / size)
  const front = p[2] > 0.02 * size
  const seams = [mix(0.03, 0.064, waist), mix(0.075, 0.1, waist), mix(0.112, 0.125, waist)]
  const seam = Math.min(...seams.map((x) => Math.abs(ax - x)), front ? 1 : ax)
  let shade = 1 - 0.24 * bell(seam, 0.0013) - 0.07 * bell(seam, 0.007)
  const scallop = 0.012 + 0.0032 * Math.abs(Math.sin((p[0] + (front ? 0 : 0.5)) * 190))
  const net = 0.5 + 0.5 * Math.sin((p[0] + p[1]) * 1150) * Math.sin((p[0] - p[1]) * 1150)
  if (down < scallop) shade *= 0.78 + 0.2 * net
  shade *= 1 - 0.4 * bell(down - scallop, 0.0011)
  shade *= 1 - 0.3 * bell(up - 0.009, 0.0012)
  if (!front && ax < 0.006) shade *= 0.7 + 0.3 * smoothstep(0.2, 0.6, Math.abs(Math.sin(p[1] * 210)))
  return shade
}

/** The bodice: a stocking cut at neckline, armhole and a lower edge: the basque, or the legs of a leotard. */
export function makeBodice(person: Person, lower: (person: Person, p: Vec3) => number): Mesh {
  const mesh = clip(stocking(person, CLOTH), (v) =>
    Math.min(neckline(person, v.p) - v.p[1], v.p[1] - lower(person, v.p), (0.5 - 1.35 * armShare(v.w)) * 0.1),
  )
  const hero = person.card.detail.kind === 'hero'
  for (const v of mesh.vertices) {
    calmArms(person, v)
    const shade = hero ? 1 : satin(person, v.p)
    v.c = [shade, shade, shade]
  }
  return wrapCoordinates(mesh, person.marks.hip[2])
}

/** Height of the leg opening: high on the hip, low in the middle. */
export const legLine = ({ marks: { hip, size } }: Person, p: Vec3) =>
  hip[1] + (-0.085 + 0.085 * smoothstep(0.02, 0.13, Math.abs(p[0]) / size)) * size

/** Briefs of the bodice's cloth: the pants of a tutu, or the lower half of a leotard. */
export function makeBrief(person: Person): Mesh {
  const mesh = clip(stocking(person, BRIEF), (v) =>
    Math.min(basque(person, v.p) + 0.012 - v.p[1], v.p[1] - legLine(person, v.p)),
  )
  return wrapCoordinates(mesh, person.marks.hip[2])
}
