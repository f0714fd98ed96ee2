import type { V } from '../../src/choreography/vec.ts'

/** Distance on the floor from a point to the convex hull of contact points, metres; 0 inside. */
export function hullDistance(points: readonly V[], at: V): number {
  const hull = convexHull(points)
  let inside = true
  let near = Infinity
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i]!
    const b = hull[(i + 1) % hull.length]!
    const ex = b[0] - a[0]
    const ez = b[2] - a[2]
    const px = at[0] - a[0]
    const pz = at[2] - a[2]
    if (ex * pz - ez * px < 0) inside = false
    const k = Math.max(0, Math.min(1, (px * ex + pz * ez) / (ex * ex + ez * ez || 1)))
    near = Math.min(near, Math.hypot(px - ex * k, pz - ez * k))
  }
  return inside && hull.length > 2 ? 0 : near
}

/** Andrew's monotone chain in x and z. */
function convexHull(points: readonly V[]): V[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2])
  const half = (list: readonly V[]): V[] => {
    const out: V[] = []
    for (const p of list) {
      while (out.length >= 2 && side(out.at(-2)!, out.at(-1)!, p) <= 0) out.pop()
      out.push(p)
    }
    out.pop()
    return out
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const side = (a: V, b: V, c: V): number => (b[0] - a[0]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[0] - a[0])
