import { boneIndex } from '../../../src/notation/body'
import { clip } from '../mesh/clip'
import { bell, smoothstep } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { dot, sub, type Vec3 } from '../mesh/vec'
import type { Person } from '../source/person'
import { armShare } from '../source/regions'
import { bodyCloth, smoothCloth } from './cloth'
import { wrapCoordinates } from './stocking'

/** Cloth over the body, metres, and how often it is smoothed: it bridges what lies between. */
const CLOTH = 0.009
const BRIDGED = 40
/** Where the sleeve ends, as a share of the forearm from the elbow. */
export const SLEEVE = 0.55

const ELBOW = boneIndex('leftLowerArm')
const WRIST = boneIndex('leftHand')

/** Place along the forearm: 0 elbow, 1 wrist, below 0 the upper arm. Either arm. */
export function sleeveShare(person: Person, p: Vec3): number {
  const forearm = sub(person.joints[WRIST]!, person.joints[ELBOW]!)
  return dot(sub([Math.abs(p[0]), p[1], p[2]], person.joints[ELBOW]!), forearm) / dot(forearm, forearm)
}

/** Round collar at the root of the neck, lower in front. */
export function collarHeight({ marks: { neck, size } }: Person, p: Vec3): number {
  return neck[1] + (0.03 - 0.05 * smoothstep(-0.03, 0.06, p[2] / size)) * size
}

/** Lower edge of the dress's body: the line of a leg opening, hidden by the skirt. */
export const dressHem = ({ marks: { hip, size } }: Person, p: Vec3) =>
  hip[1] + (-0.085 + 0.06 * smoothstep(0.02, 0.13, Math.abs(p[0]) / size)) * size

/** The upper half of a day dress: collar to hips, sleeves to the middle of the forearm. The skirt is drawn at run time. */
export function makeDress(person: Person): Mesh {
  const { hip, size } = person.marks
  const mesh = clip(smoothCloth(bodyCloth(person, CLOTH * size), BRIDGED, 0.7 * CLOTH * size), (v) =>
    Math.min(
      collarHeight(person, v.p) - v.p[1],
      armShare(v.w) > 0.5 ? 1 : v.p[1] - dressHem(person, v.p),
      (armShare(v.w) > 0.6 ? SLEEVE - sleeveShare(person, v.p) : 1) * 0.2,
    ),
  )
  for (const v of mesh.vertices) {
    const collar = collarHeight(person, v.p) - v.p[1]
    const button = bell(v.p[0], 0.006) * smoothstep(0, 0.05, v.p[2])
    const shade = (1 - 0.25 * bell(collar - 0.016 * size, 0.006)) * (1 - 0.15 * button)
    v.c = [shade, shade, shade]
  }
  return wrapCoordinates(mesh, hip[2])
}
