import { bell, clamp, smoothstep } from '../mesh/ease'
import type { Vec3 } from '../mesh/vec'

/** Where strands run from: a knot, or a parting that ends in it. Canonical head, decimetres. */
export interface Combing {
  readonly knot: Vec3
  /** A parting along the crown at this distance from the middle, from this depth forward to the brow. */
  readonly part?: { readonly x: number; readonly from: number }
}

/** Place on the combed head: which strand (0–1), and how far along it, decimetres. */
export interface Strand {
  readonly around: number
  readonly away: number
}

/** The crown as an ellipsoid, and where partings end in front. */
const CROWN = { y: 0.35, z: 0.5, rx: 0.8, ry: 0.86, rz: 0.98 }
const FRONT = 1.12
/** Roundness of the ends of a parting against its length. */
const ROUND = 0.6

/** Strands of a style, and how the hair lies down at its parting. */
export function combed({ knot, part }: Combing): {
  readonly at: (q: Vec3) => Strand
  readonly lift: (q: Vec3) => number
} {
  if (!part)
    return {
      lift: () => 1,
      at: ([x, y, z]) => {
        const [dx, dy, dz] = [x - knot[0], y - knot[1], z - knot[2]]
        // Both sides read the same strands: twice as fine, and no seam behind.
        const around = 1 - Math.abs(Math.atan2(dx, dy * 0.893 + dz * 0.45)) / Math.PI
        return { around, away: Math.hypot(dx, dy, dz) }
      },
    }
  const run = FRONT - part.from
  const half = run + Math.PI * ROUND
  const root = (z: number): Vec3 => {
    const high = 1 - ((z - CROWN.z) / CROWN.rz) ** 2 - (part.x / CROWN.rx) ** 2
    return [part.x, CROWN.y + CROWN.ry * Math.sqrt(Math.max(0.1, high)), z]
  }
  return {
    // Both sides read the same strands, so that the texture meets at the parting.
    at: (q) => {
      const z = clamp(q[2], part.from, FRONT)
      const p = root(z)
      const beyond = q[2] - z
      const turn = ROUND * Math.atan2(Math.abs(beyond), Math.abs(q[0] - part.x) + 0.05)
      const s = Math.PI * 0.5 * ROUND + (z - part.from) + Math.sign(beyond) * turn
      return { around: clamp(s / half, 0, 1), away: Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) + 0.03 }
    },
    lift: ([x, , z]) => 1 - 0.75 * bell(x - part.x, 0.045) * smoothstep(part.from - 0.1, part.from + 0.15, z),
  }
}
