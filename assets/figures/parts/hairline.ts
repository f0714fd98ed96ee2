import type { Card } from '../cards/card'
import { clamp, mix, smoothstep } from '../mesh/ease'
import { headAngle } from '../source/canon'
import type { Vec3 } from '../mesh/vec'
import { heightOf, type Line } from '../paint/line'

/** How the hair is worn. */
export type HairStyle = Card['hair']

/** The line where hair begins: angle round the canonical head (0 in front) and height from the eyes, decimetres. */
const WOMAN: Line = [
  [0, 0.69],
  [0.18, 0.69],
  [0.36, 0.64],
  [0.52, 0.54],
  [0.66, 0.41],
  [0.8, 0.27],
  [0.98, 0.1],
  [1.16, -0.12],
  [1.3, -0.02],
  [1.44, 0.1],
  [1.62, 0.1],
  [1.8, -0.05],
  [2.0, -0.36],
  [2.3, -0.6],
  [2.75, -0.68],
  [Math.PI, -0.64],
]
const MAN: Line = [
  [0, 0.76],
  [0.2, 0.77],
  [0.38, 0.79],
  [0.52, 0.73],
  [0.66, 0.5],
  [0.8, 0.34],
  [0.96, 0.2],
  [1.06, -0.2],
  [1.2, -0.26],
  [1.3, -0.02],
  [1.44, 0.1],
  [1.62, 0.1],
  [1.8, -0.05],
  [2.0, -0.36],
  [2.4, -0.55],
  [Math.PI, -0.58],
]
/** A peak over the middle of the brow, bare corners beside it. */
const RECEDED: Line = [
  [0, 0.76],
  [0.1, 0.78],
  [0.22, 0.86],
  [0.34, 0.95],
  [0.46, 0.97],
  [0.58, 0.88],
  [0.7, 0.68],
  ...MAN.filter(([a]) => a > 0.75),
]
/** Drawn low over the ears, as in the Romantic ballets. */
const PARTED: Line = [
  [0, 0.72],
  [0.12, 0.7],
  [0.3, 0.6],
  [0.5, 0.44],
  [0.7, 0.22],
  [0.88, -0.02],
  [1.04, -0.32],
  [1.2, -0.53],
  [1.4, -0.62],
  [1.9, -0.6],
  [2.2, -0.62],
  [2.75, -0.68],
  [Math.PI, -0.64],
]
const CHILD: Line = WOMAN.map(([a, y]) => [a, y - 0.03 * smoothstep(1, 0.5, a)])

const LINES: Readonly<Record<HairStyle, Line>> = {
  bun: WOMAN,
  parted: PARTED,
  knot: WOMAN,
  plait: CHILD,
  short: MAN,
  side: MAN,
  receding: RECEDED,
}

/** Signed distance to the hairline on the canonical head, decimetres, positive inside the hair. */
export function hairlineOf(style: HairStyle): (q: Vec3) => number {
  const line = LINES[style]
  return (q) => {
    const angle = Math.abs(headAngle(q))
    const up = q[1] - heightOf(line, angle)
    // Slanting lines are nearer than they are high above: divide by their steepness.
    const slope = (heightOf(line, angle + 0.05) - heightOf(line, Math.max(0, angle - 0.05))) / 0.1
    const radius = mix(0.95, 0.75, clamp(angle, 0, 1))
    return up / Math.hypot(1, slope / radius)
  }
}

const boxed = ([x, y, z]: Vec3, wider: number) =>
  smoothstep(0.62 - 0.4 * wider, 0.68 - 0.4 * wider, Math.abs(x)) *
  smoothstep(0.36 + wider, 0.3 + wider, Math.abs(y + 0.16)) *
  smoothstep(0.24 + wider, 0.18 + wider, Math.abs(z - 0.49))

/** Where the ears are on the canonical head: 1 on them, 0 away from them. */
export const onEar = (q: Vec3) => boxed(q, 0)

/** The same with the skin they grow from, lobes included. */
export const roundEar = (q: Vec3) => boxed(q, 0.07)
