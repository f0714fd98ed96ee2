import { type Body, type Bone, type Pose } from '../../src/notation/body.ts'
import { jointAt, shoeTip } from '../../src/choreography/checks.ts'
import type { V } from '../../src/choreography/vec.ts'

/** Limbs as capsules: from joint to joint, thickness in metres, and the shade of each. */
const LIMBS: readonly (readonly [Bone, Bone, number])[] = [
  ['hips', 'spineUpper', 0.19],
  ['spineUpper', 'chestUpper', 0.17],
  ['chestUpper', 'upperChest', 0.2],
  ['upperChest', 'neckUpper', 0.075],
  ...(['left', 'right'] as const).flatMap((s): (readonly [Bone, Bone, number])[] => [
    [`${s}UpperArm`, `${s}LowerArm`, 0.062],
    [`${s}LowerArm`, `${s}Hand`, 0.048],
    [`${s}Hand`, `${s}MiddleIntermediate`, 0.034],
    [`${s}UpperLeg`, `${s}LowerLeg`, 0.112],
    [`${s}LowerLeg`, `${s}Foot`, 0.074],
  ]),
]

/** A dancer drawn as capsules, seen from `turn` degrees round (0 from the house), as SVG about her own place on the floor. */
export function silhouette(body: Body, pose: Pose, turn: number, pixels: number): string {
  const c = Math.cos((turn * Math.PI) / 180)
  const s = Math.sin((turn * Math.PI) / 180)
  const hips = jointAt(pose, 'hips')
  const seen = (v: V): readonly [x: number, y: number, depth: number] => {
    const [dx, dz] = [v[0] - hips[0], v[2] - hips[2]]
    return [(dx * c - dz * s) * pixels, -v[1] * pixels, dx * s + dz * c]
  }
  const shapes: { depth: number; svg: string }[] = []
  const capsule = (a: V, b: V, thick: number, side: string): void => {
    const [ax, ay, ad] = seen(a)
    const [bx, by, bd] = seen(b)
    const colour = side === 'left' ? '#e7b9a5' : side === 'right' ? '#b98a86' : '#d8c9c2'
    const line = `x1="${ax.toFixed(1)}" y1="${ay.toFixed(1)}" x2="${bx.toFixed(1)}" y2="${by.toFixed(1)}"`
    const edge = (thick * pixels + 1.6).toFixed(1)
    shapes.push({
      depth: (ad + bd) / 2,
      svg: `<line ${line} stroke="#201a22" stroke-width="${edge}"/><line ${line} stroke="${colour}" stroke-width="${(thick * pixels).toFixed(1)}"/>`,
    })
  }
  for (const [a, b, thick] of LIMBS) capsule(jointAt(pose, a), jointAt(pose, b), thick, a.replace(/[A-Z].*/, ''))
  for (const side of ['left', 'right'] as const) {
    const tip = shoeTip(body, pose, side)
    capsule(jointAt(pose, `${side}Foot`), jointAt(pose, `${side}Toes`), 0.055, side)
    capsule(jointAt(pose, `${side}Toes`), tip, 0.034, side)
  }
  const [x, y, depth] = seen(jointAt(pose, 'head'))
  const radius = 0.1 * pixels
  shapes.push({
    depth: depth + 0.02,
    svg: `<circle cx="${x.toFixed(1)}" cy="${(y - radius * 0.7).toFixed(1)}" r="${radius.toFixed(1)}" fill="#d8c9c2" stroke="#201a22"/>`,
  })
  return `<g stroke-linecap="round">${shapes
    .sort((a, b) => a.depth - b.depth)
    .map((shape) => shape.svg)
    .join('')}</g>`
}
