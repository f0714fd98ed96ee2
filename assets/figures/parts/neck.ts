import { bell, clamp, smoothstep } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { renormal } from '../mesh/normals'
import { along, distance, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'

/*
 * What lies under the skin of a neck, on the left half of the canonical body (decimetres, heights from the level of the
 * eyes): the base mesh has a smooth column there.
 */

/** Muscle from behind the ear to the breastbone. */
const MUSCLE: readonly [Vec3, Vec3] = [
  [0.6, -0.62, 0.2],
  [0.13, -1.98, 0.9],
]
/** Collarbone. */
const BONE: readonly [Vec3, Vec3] = [
  [0.2, -2.04, 0.86],
  [1.12, -1.76, 0.56],
]
/** Hollows: between the collarbones, and above each of them. */
const NOTCH: Vec3 = [0, -1.98, 0.9]
const HOLLOW: Vec3 = [0.58, -1.74, 0.5]
/** Where the nape's muscle runs out into the shoulder. */
const SLOPE: Vec3 = [0.6, -1.42, 0.2]

/** Height of the muscle and the bone, depth of the hollows, metres; what their sides are shaded by. */
const FORM = { muscle: 0.0048, bone: 0.0045, notch: 0.006, hollow: 0.008, slope: 0.007 }
const SHADE = { muscle: 0.24, bone: 0.16, notch: 0.26, hollow: 0.2 }
/** Half widths, decimetres. */
const WIDE = { muscle: 0.12, bone: 0.1, notch: 0.13, hollow: 0.26, slope: 0.34 }

/** Distance from a line, and the share of its length where that is. */
function fromLine(q: Vec3, [a, b]: readonly [Vec3, Vec3]): { d: number; t: number } {
  const ab: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const dot = (q[0] - a[0]) * ab[0] + (q[1] - a[1]) * ab[1] + (q[2] - a[2]) * ab[2]
  const t = clamp(dot / (ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2), 0, 1)
  return { d: distance(q, along(a, ab, t)), t }
}

/** How plainly neck and shoulders show: most on lean dancers, little on children and under the flesh of men. */
function leanness({ card: { macro } }: Person): number {
  const grown = 1 - (macro.ages.child ?? 0)
  return grown * clamp(1.25 - 1.4 * macro.weight, 0.3, 1.1) * (macro.sex === 'male' ? 0.8 : 1)
}

/** Raises muscles and collarbones under the skin of the neck and deepens the hollows beside them, in form and in shade. */
export function formNeck(person: Person, skin: Mesh): Mesh {
  const { size } = person.marks
  const lean = leanness(person)
  for (const v of skin.vertices) {
    const [x, y, z] = person.canon(v.source)
    if (y > -0.5 || y < -2.4 || Math.abs(x) > 1.5) continue
    const q: Vec3 = [Math.abs(x), y, z]
    const muscle = fromLine(q, MUSCLE)
    const bone = fromLine(q, BONE)
    const raised = bell(muscle.d, WIDE.muscle) * smoothstep(0, 0.3, muscle.t)
    // Both sides of the muscle fall away: most between it and the throat.
    const beside =
      bell(muscle.d - 2.1 * WIDE.muscle, WIDE.muscle) * smoothstep(0.15, 0.5, muscle.t) * smoothstep(0.4, 0.6, z)
    const ridge = bell(bone.d, WIDE.bone) * smoothstep(0, 0.15, bone.t) * smoothstep(1, 0.8, bone.t)
    const notch = bell(distance(q, NOTCH), WIDE.notch)
    const hollow = bell(distance(q, HOLLOW), WIDE.hollow)
    const out =
      FORM.muscle * (raised - 0.7 * beside) +
      FORM.bone * ridge +
      FORM.slope * bell(distance(q, SLOPE), WIDE.slope) -
      FORM.notch * notch -
      FORM.hollow * hollow * (1 - ridge)
    v.p = along(v.p, v.n, out * lean * size)
    const dark =
      SHADE.muscle * beside +
      SHADE.bone * bell(bone.d - 1.8 * WIDE.bone, WIDE.bone) +
      SHADE.notch * notch +
      SHADE.hollow * hollow
    const shade = 1 - lean * Math.min(0.35, dark)
    v.c = [shade, shade, shade]
  }
  return renormal(skin)
}
