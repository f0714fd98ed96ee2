import { describe, expect, it } from 'vitest'
import { BONE_COUNT, boneIndex, newPose } from '../../notation/body'
import { bodyOf } from './bodies'
import { COLUMN, newSheet, packPose, ROW_STRIDE } from './sheet'

const { rest } = bodyOf('anna')

/** Where the sheet puts a point of the figure at rest that belongs to one bone. */
function skin(sheet: Float32Array, row: number, bone: number, v: readonly number[]): number[] {
  const i = row * ROW_STRIDE + (COLUMN.BONES + bone * 2) * 4
  const [qx, qy, qz, qw, tx, ty, tz, s] = sheet.slice(i, i + 8) as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const [x, y, z] = v.map((c) => c * s) as [number, number, number]
  const cx = qy * z - qz * y + qw * x
  const cy = qz * x - qx * z + qw * y
  const cz = qx * y - qy * x + qw * z
  return [x + 2 * (qy * cz - qz * cy) + tx, y + 2 * (qz * cx - qx * cz) + ty, z + 2 * (qx * cy - qy * cx) + tz]
}

/** Everybody turned by the same quaternion, standing at x z. */
function turnedPose(angle: number, x: number, z: number) {
  const pose = newPose()
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  for (let b = 0; b < BONE_COUNT; b++) {
    pose.rotations.set([0, Math.sin(angle / 2), 0, Math.cos(angle / 2)], b * 4)
    const [rx, ry, rz] = [rest[b * 3]!, rest[b * 3 + 1]!, rest[b * 3 + 2]!]
    pose.positions.set([x + c * rx + s * rz, ry, z - s * rx + c * rz], b * 3)
  }
  return pose
}

describe('the bone sheet', () => {
  it('puts every joint of the figure at rest where the pose has it', () => {
    const sheet = newSheet()
    const pose = turnedPose(0.7, 2, -3)
    packPose(sheet, 5, pose, rest, 2, -3, 1)
    for (let b = 0; b < BONE_COUNT; b++) {
      const at = skin(sheet, 5, b, rest.slice(b * 3, b * 3 + 3))
      for (let k = 0; k < 3; k++) expect(at[k]).toBeCloseTo(pose.positions[b * 3 + k]!, 5)
    }
  })

  it('moves a point beside a joint with the turn of its bone', () => {
    const sheet = newSheet()
    packPose(sheet, 0, turnedPose(Math.PI / 2, 0, 0), rest, 0, 0, 1)
    const head = boneIndex('head')
    const [x, y, z] = skin(sheet, 0, head, [rest[head * 3]! + 0.1, rest[head * 3 + 1]!, rest[head * 3 + 2]!])
    expect(x).toBeCloseTo(rest[head * 3 + 2]!, 5)
    expect(y).toBeCloseTo(rest[head * 3 + 1]!, 5)
    expect(z).toBeCloseTo(-0.1 - rest[head * 3]!, 5)
  })

  it('grows a dancer about the floor she stands on', () => {
    const sheet = newSheet()
    packPose(sheet, 0, turnedPose(0, 4, -2), rest, 4, -2, 0.8)
    const toes = boneIndex('leftToes')
    const at = skin(sheet, 0, toes, [rest[toes * 3]!, 0, rest[toes * 3 + 2]!])
    expect(at[0]).toBeCloseTo(4 + 0.8 * rest[toes * 3]!, 5)
    expect(at[1]).toBeCloseTo(0, 5)
    expect(at[2]).toBeCloseTo(-2 + 0.8 * rest[toes * 3 + 2]!, 5)
    const joint = COLUMN.JOINTS * 4 + toes * 4
    expect(sheet[joint + 1]).toBeCloseTo(0.8 * rest[toes * 3 + 1]!, 5)
  })

  it('leaves other rows alone', () => {
    const sheet = newSheet()
    packPose(sheet, 3, turnedPose(0, 0, 0), rest, 0, 0, 1)
    expect(sheet.slice(0, 3 * ROW_STRIDE).every((x) => x === 0)).toBe(true)
    expect(sheet.slice(4 * ROW_STRIDE).every((x) => x === 0)).toBe(true)
  })
})
