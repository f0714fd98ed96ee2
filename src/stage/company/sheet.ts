import { BONE_COUNT, type Pose } from '../../notation/body'
import type { Face } from '../../notation/face'
import { MAX_CAST } from '../../notation/frame'

/** Texels of the kit, in order; see `packKit`, `packSway` and `packPlate`. */
export const KIT_TEXELS = 8

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
  pose: Pose,
  rest: ArrayLike<number>,
  x: number,
  z: number,
  scale: number,
): void {
  const { rotations, positions } = pose
  const start = row * ROW_STRIDE
  const joints = start + COLUMN.JOINTS * 4
  for (let b = 0; b < BONE_COUNT; b++) {
    const qx = rotations[b * 4]!
    const qy = rotations[b * 4 + 1]!
    const qz = rotations[b * 4 + 2]!
    const qw = rotations[b * 4 + 3]!
    const rx = rest[b * 3]! * scale
    const ry = rest[b * 3 + 1]! * scale
    const rz = rest[b * 3 + 2]! * scale
    const px = x + (positions[b * 3]! - x) * scale
    const py = positions[b * 3 + 1]! * scale
    const pz = z + (positions[b * 3 + 2]! - z) * scale
    // q · rest = rest + 2 q × (q × rest + w rest)
    const cx = qy * rz - qz * ry + qw * rx
    const cy = qz * rx - qx * rz + qw * ry
    const cz = qx * ry - qy * rx + qw * rz
    const i = start + b * 8
    sheet[i] = qx
    sheet[i + 1] = qy
    sheet[i + 2] = qz
    sheet[i + 3] = qw
    sheet[i + 4] = px - rx - 2 * (qy * cz - qz * cy)
    sheet[i + 5] = py - ry - 2 * (qz * cx - qx * cz)
    sheet[i + 6] = pz - rz - 2 * (qx * cy - qy * cx)
    sheet[i + 7] = scale
    const j = joints + b * 4
    sheet[j] = px
    sheet[j + 1] = py
    sheet[j + 2] = pz
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
