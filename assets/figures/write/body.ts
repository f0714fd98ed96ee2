import { boneIndex, type Body, type Bone } from '../../../src/notation/body'
import type { Mesh } from '../mesh/mesh'
import { reach, slice } from '../mesh/surface'
import type { Vec3 } from '../mesh/vec'
import type { Shoe } from '../parts/shoe'
import { stocking } from '../parts/stocking'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { clip } from '../mesh/clip'
import { tipHeights } from './stance'

/** Rest data with what skirts need: the waist as an ellipse at the basque line, and hips and knees. Metres. */
export interface BakedBody extends Body {
  readonly waist: { readonly y: number; readonly z: number; readonly rx: number; readonly rz: number }
  readonly hip: Readonly<Record<'left' | 'right', readonly number[]>>
  readonly knee: Readonly<Record<'left' | 'right', readonly number[]>>
  /** Lowest point of the shoes at rest: a check, within a few millimetres of 0. */
  readonly soleMin: number
}

/** Height of the skirt's seat above the hip joint on a dancer of 1.70 m, and the cloth under it. */
const SEAT = 0.075
const CLOTH = 0.004
/** A shoe lower or higher than this at rest is a mistake. */
const SOLE_LIMIT = 0.012

const round = (x: number) => Number(x.toFixed(5)) + 0
const rounded = (p: Vec3) => p.map(round)
const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z]

function waistOf(person: Person) {
  const { hip, size } = person.marks
  const y = hip[1] + SEAT * size
  const trunk = clip(stocking(person), (v) => (armShare(v.w) > 0.3 ? -1 : 1))
  const section = slice(
    trunk,
    (p) => p[1],
    y,
    (p) => [p[0], p[2]],
  )
  const front = hip[2] + reach(section, 0, hip[2], 0, 1)
  const back = hip[2] - reach(section, 0, hip[2], 0, -1)
  const side = Math.max(...section.map((s) => Math.max(Math.abs(s[0]), Math.abs(s[2]))))
  return { y: round(y), z: round((front + back) / 2), rx: round(side + CLOTH), rz: round((front - back) / 2 + CLOTH) }
}

/** The body the choreography solves. Throws when the shoe does not stand on the floor. */
export function bodyData(person: Person, shoe: Shoe, leather: Mesh): BakedBody {
  const joint = (name: Bone) => rounded(person.joints[boneIndex(name)]!)
  const soleMin = Math.min(...leather.vertices.map((v) => v.p[1]))
  if (Math.abs(soleMin) > SOLE_LIMIT) throw new Error(`${person.card.name}: the sole stands at ${soleMin.toFixed(4)} m`)
  return {
    name: person.card.body,
    height: person.card.height,
    rest: person.joints.flatMap(rounded),
    tip: { left: rounded(shoe.tip), right: rounded(mirrored(shoe.tip)) },
    tipHeight: tipHeights(leather, shoe.tip, person.joints).map(round),
    waist: waistOf(person),
    hip: { left: joint('leftUpperLeg'), right: joint('rightUpperLeg') },
    knee: { left: joint('leftLowerLeg'), right: joint('rightLowerLeg') },
    hair: `#${person.card.colours.hair.map((x) => x.toString(16).padStart(2, '0')).join('')}`,
    soleMin: round(soleMin),
  }
}
