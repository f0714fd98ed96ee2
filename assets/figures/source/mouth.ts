import type { Base, Quad } from './base'
import { inMouth, inThroat } from './islands'

/** Edges of the visible skin that border on the lining of the mouth, as a ring of vertices. */
function mouthRing(base: Base): number[] {
  const shown: Quad[] = []
  const lining = new Set<number>()
  for (const quad of base.groups.get('body')!) {
    if (inMouth(base, quad)) for (const v of quad.v) lining.add(v)
    else if (!inThroat(base, quad)) shown.push(quad)
  }
  const edges = new Map<string, [number, number]>()
  for (const { v } of shown)
    for (let k = 0; k < 4; k++) {
      const [a, b] = [v[k]!, v[(k + 1) % 4]!]
      if (!edges.delete(`${b}_${a}`)) edges.set(`${a}_${b}`, [a, b])
    }
  const next = new Map<number, number>()
  for (const [a, b] of edges.values()) if (lining.has(a) && lining.has(b)) next.set(a, b)
  const [first] = next.keys()
  if (first === undefined) throw new Error('the base mesh has no open mouth')
  const ring = [first]
  for (let v = next.get(first); v !== undefined && v !== first; v = next.get(v)) ring.push(v)
  return ring
}

/** The line where the lips meet: half its width, and height and depth by distance from the middle. */
export interface MouthLine {
  readonly half: number
  readonly heightAt: (x: number) => number
}

/** Draws the two lips together, so that the mouth is shut and its lining can be left out. Positions in any unit. */
export function closeMouth(base: Base): MouthLine {
  const ring = mouthRing(base)
  const at = (v: number, k: number) => base.positions[v * 3 + k]!
  const extreme = (sign: number) =>
    ring.reduce((best, v, i) => (sign * at(v, 0) > sign * at(ring[best]!, 0) ? i : best), 0)
  const [from, to] = [extreme(1), extreme(-1)]
  const walk = (a: number, b: number) => {
    const out: number[] = []
    for (let i = a; ; i = (i + 1) % ring.length) {
      out.push(ring[i]!)
      if (i === b) return out.sort((p, q) => at(p, 0) - at(q, 0))
    }
  }
  const chains = [walk(from, to), walk(to, from)]
  const along = (chain: readonly number[], x: number, k: number) => {
    let i = 1
    while (i < chain.length - 1 && at(chain[i]!, 0) < x) i++
    const [a, b] = [chain[i - 1]!, chain[i]!]
    const t = Math.min(1, Math.max(0, (x - at(a, 0)) / (at(b, 0) - at(a, 0) || 1)))
    return at(a, k) + (at(b, k) - at(a, k)) * t
  }
  const meet = chains.flatMap((chain, side) =>
    chain.map((v) => {
      const other = chains[1 - side]!
      const x = at(v, 0)
      return { v, y: (at(v, 1) + along(other, x, 1)) / 2, z: (at(v, 2) + along(other, x, 2)) / 2 }
    }),
  )
  for (const { v, y, z } of meet) {
    base.positions[v * 3 + 1] = y
    base.positions[v * 3 + 2] = z
  }
  const half = at(ring[from]!, 0)
  return { half, heightAt: (x) => along(chains[0]!, x, 1) }
}
