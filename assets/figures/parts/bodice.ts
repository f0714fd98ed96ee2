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
  const front = bust[1] + (0.062 - 0.026 * bell(p[0], 0.028 * size) + 0.012 * bell(Math.abs(p[0]) - 0.075 * size, 0.04)) * size
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

/** Shade along seams and edges, so that plain satin reads as panels: 1 is plain cloth. */
function panels(person: Person, v: Vertex): number {
  const { size, hip } = person.marks
  const top = neckline(person, v.p) - v.p[1]
  const low = v.p[1] - basque(person, v.p)
  const waistSide = smoothstep(0, 0.35, (v.p[1] - hip[1]) / size)
  const seam = Math.min(
    Math.abs(Math.abs(v.p[0]) - mix(0.032, 0.062, waistSide) * size),
    Math.abs(v.p[0]) + (v.p[2] > 0 ? 0 : 1),
  )
  const edge = Math.min(top, low)
  return (1 - 0.22 * bell(seam, 0.0035)) * (1 - 0.14 * bell(edge - 0.012, 0.004))
}

/** The bodice: a stocking cut at neckline, basque and armhole. */
export function makeBodice(person: Person): Mesh {
  const mesh = clip(stocking(person, CLOTH), (v) =>
    Math.min(neckline(person, v.p) - v.p[1], v.p[1] - basque(person, v.p), (0.5 - 1.35 * armShare(v.w)) * 0.1),
  )
  for (const v of mesh.vertices) {
    calmArms(person, v)
    const shade = panels(person, v)
    v.c = [shade, shade, shade]
  }
  return wrapCoordinates(mesh, person.marks.hip[2])
}

/** Height of the leg opening: high on the hip, low in the middle. */
const legLine = ({ marks: { hip, size } }: Person, p: Vec3) =>
  hip[1] + (-0.085 + 0.085 * smoothstep(0.02, 0.13, Math.abs(p[0]) / size)) * size

/** Briefs of the bodice's cloth: the pants of a tutu, or the lower half of a leotard. */
export function makeBrief(person: Person): Mesh {
  const mesh = clip(stocking(person, BRIEF), (v) =>
    Math.min(basque(person, v.p) + 0.012 - v.p[1], v.p[1] - legLine(person, v.p)),
  )
  return wrapCoordinates(mesh, person.marks.hip[2])
}
