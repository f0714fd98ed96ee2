import { BONES, PARENTS } from '../../src/notation/body.ts'
import { RAD, type Q } from '../../src/choreography/vec.ts'
import { offsetOf, type Take } from './take.ts'

const number = (x: number): string => (Math.abs(x) < 5e-7 ? '0' : x.toFixed(6))

/** The take as Biovision motion: metres, degrees, channels in the order Y X Z. */
export function takeAsBvh(take: Take): string {
  const lines = ['HIERARCHY', ...joint(take, 0, 0), 'MOTION', `Frames: ${take.frames.length}`]
  lines.push(`Frame Time: ${(1 / take.fps).toFixed(8)}`)
  const order = depthFirst(0)
  for (const { positions, rotations } of take.frames) {
    const row = positions.slice(0, 3).map(number)
    for (const bone of order) row.push(...yxz(rotations[bone]!).map(number))
    lines.push(row.join(' '))
  }
  return `${lines.join('\n')}\n`
}

const childrenOf = (bone: number): number[] => PARENTS.flatMap((p, i) => (p === bone ? [i] : []))
const depthFirst = (bone: number): number[] => [bone, ...childrenOf(bone).flatMap(depthFirst)]

function joint(take: Take, bone: number, depth: number): string[] {
  const pad = '  '.repeat(depth)
  const turns = 'Yrotation Xrotation Zrotation'
  const offset = bone === 0 ? [0, 0, 0] : offsetOf(take.body, bone)
  const children = childrenOf(bone)
  return [
    `${pad}${bone === 0 ? 'ROOT' : 'JOINT'} ${BONES[bone]}`,
    `${pad}{`,
    `${pad}  OFFSET ${offset.map(number).join(' ')}`,
    `${pad}  CHANNELS ${bone === 0 ? `6 Xposition Yposition Zposition ${turns}` : `3 ${turns}`}`,
    ...(children.length > 0
      ? children.flatMap((child) => joint(take, child, depth + 1))
      : [`${pad}  End Site`, `${pad}  {`, `${pad}    OFFSET 0 0 0.03`, `${pad}  }`]),
    `${pad}}`,
  ]
}

/** Angles of a rotation taken first about y, then x, then z; degrees. */
function yxz([x, y, z, w]: Q): [number, number, number] {
  const sine = Math.max(-1, Math.min(1, 2 * (w * x - y * z)))
  if (Math.abs(sine) > 0.999999)
    return [Math.atan2(2 * (w * y - x * z), 1 - 2 * (y * y + z * z)) / RAD, Math.asin(sine) / RAD, 0]
  return [
    Math.atan2(2 * (x * z + w * y), 1 - 2 * (x * x + y * y)) / RAD,
    Math.asin(sine) / RAD,
    Math.atan2(2 * (x * y + w * z), 1 - 2 * (x * x + z * z)) / RAD,
  ]
}
