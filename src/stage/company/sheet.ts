import { quat, turn, vec, type Q } from '../../choreography/vec'
import { BONE_COUNT, type Pose } from '../../notation/body'
import type { Face } from '../../notation/face'
import { MAX_CAST } from '../../notation/frame'

/** Texels of the kit, in order; see `packKit`, `packSway` and `packPlate`. */
const KIT_TEXELS = 8

/**
 * The bone sheet: one float texture that tells the graphics card everything about everybody on stage. One row is one
 * member of the cast. Columns (texels of four floats):
 *
 * - `BONES` + 2b: world rotation of joint b (quaternion x y z w)
 * - `BONES` + 2b + 1: translation t and scale s, so that a point of the figure at rest lands on `q · (s·v) + t`
 * - `JOINTS` + b: world position of joint b, where costume pieces hang
 * - `TINTS` + part: colour of a part (linear) and how it shines
 * - `KIT` + k: measures and movement of the costume
 * - `FACE`: strength of the shapes blink, joy, sorrow, pride; `FACE` + 1: of face and build, 1 where hair is down
 * - `NET` + ring · 20 + sector: points of a skirt that hangs (drape.ts), and how firmly it is pressed from below
 */
export const COLUMN = {
  BONES: 0,
  JOINTS: BONE_COUNT * 2,
  TINTS: BONE_COUNT * 3,
  KIT: BONE_COUNT * 3 + 12,
  FACE: BONE_COUNT * 3 + 12 + KIT_TEXELS,
  NET: BONE_COUNT * 3 + 12 + KIT_TEXELS + 2,
} as const
/** Points of a skirt's net, waist included: see drape.ts. */
const NET_TEXELS = 120

/** Parts a tint is kept for. The first six are the `_PART` numbers of the baked figures. */
export const PARTS = [
  'skin',
  'hair',
  'tights',
  'bodice',
  'shoe',
  'eyes',
  'accent',
  'trim',
  'skirt',
  'white',
  'leaf',
  'dark',
] as const
export type Part = (typeof PARTS)[number]

export const SHEET_WIDTH = COLUMN.NET + NET_TEXELS
export const SHEET_ROWS = MAX_CAST
/** Floats in one row. */
export const ROW_STRIDE = SHEET_WIDTH * 4

/** An empty sheet. */
export function newSheet(): Float32Array {
  return new Float32Array(SHEET_ROWS * ROW_STRIDE)
}

/** Column of a part's tint. */
export function tintColumn(part: Part): number {
  return COLUMN.TINTS + PARTS.indexOf(part)
}

const carried = vec()

/**
 * Writes a joint into a row: turned by `q` and standing at a place, metres.
 *
 * @param rest rest positions of the figure's joints, 57 × 3, metres
 * @param scale height relative to the baked figure
 */
export function packJoint(
  sheet: Float32Array,
  row: number,
  bone: number,
  q: Readonly<Q>,
  rest: ArrayLike<number>,
  scale: number,
  x: number,
  y: number,
  z: number,
): void {
  carried[0] = rest[bone * 3]! * scale
  carried[1] = rest[bone * 3 + 1]! * scale
  carried[2] = rest[bone * 3 + 2]! * scale
  turn(carried, q, carried)
  packTexel(sheet, row, COLUMN.BONES + bone * 2, q[0], q[1], q[2], q[3])
  packTexel(sheet, row, COLUMN.BONES + bone * 2 + 1, x - carried[0], y - carried[1], z - carried[2], scale)
  const j = row * ROW_STRIDE + (COLUMN.JOINTS + bone) * 4
  sheet[j] = x
  sheet[j + 1] = y
  sheet[j + 2] = z
}

const turned = quat()

/**
 * Writes a pose into a row. A dancer of another size grows about the point of the floor she stands on, so her feet
 * stay where the dance put them.
 *
 * @param rest rest positions of the figure's joints, 57 × 3, metres
 * @param x where she stands, metres
 * @param z where she stands, metres
 * @param scale height relative to the baked figure
 */
export function packPose(
  sheet: Float32Array,
  row: number,
  { rotations, positions }: Pose,
  rest: ArrayLike<number>,
  x: number,
  z: number,
  scale: number,
): void {
  for (let b = 0; b < BONE_COUNT; b++) {
    for (let k = 0; k < 4; k++) turned[k] = rotations[b * 4 + k]!
    const px = x + (positions[b * 3]! - x) * scale
    const pz = z + (positions[b * 3 + 2]! - z) * scale
    packJoint(sheet, row, b, turned, rest, scale, px, positions[b * 3 + 1]! * scale, pz)
  }
}

/** Writes one texel of a row. */
export function packTexel(
  sheet: Float32Array,
  row: number,
  column: number,
  x: number,
  y: number,
  z: number,
  w: number,
): void {
  const i = row * ROW_STRIDE + column * 4
  sheet[i] = x
  sheet[i + 1] = y
  sheet[i + 2] = z
  sheet[i + 3] = w
}

/** Writes what a face shows at this moment. */
export function packFace(sheet: Float32Array, row: number, { blink, joy, sorrow, pride }: Face): void {
  packTexel(sheet, row, COLUMN.FACE, blink, joy, sorrow, pride)
}

/** Writes how far somebody differs from her figure, each −1 … 1, and whether her hair is down. */
export function packOwn(sheet: Float32Array, row: number, face: number, build: number, loose = false): void {
  packTexel(sheet, row, COLUMN.FACE + 1, face, build, loose ? 1 : 0, 0)
}
