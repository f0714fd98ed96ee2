import { BONES } from '../../../src/notation/body'
import { weightOf } from '../mesh/mesh'

const indices = (pattern: RegExp) => BONES.flatMap((b, i) => (pattern.test(b) ? [i] : []))

const ARM = indices(/UpperArm|LowerArm|Hand|Thumb|Index|Middle|Ring|Little/)
const HEAD = indices(/^(head|neckUpper|leftEye|rightEye)$/)

/** How much of a vertex follows the arms, 0–1. */
export const armShare = (w: Float32Array) => weightOf(w, ARM)
/** How much of it follows the head, 0–1. */
export const headShare = (w: Float32Array) => weightOf(w, HEAD)

const FINGERS = indices(/Intermediate|ThumbProximal/)
/** Share of the last joints of the fingers, where blood shows. */
export const fingerShare = (w: Float32Array) => weightOf(w, FINGERS)

/** Bones that must not pull a bodice: the arms proper, and the shoulder girdle. */
export const ARM_BONES = indices(/UpperArm/)
export const GIRDLE_BONES = indices(/Scapula|Shoulder/)
