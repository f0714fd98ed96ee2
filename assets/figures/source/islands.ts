import type { Base, Quad } from './base'

/** Centre of a quad in texture space, v up. */
function quadUv(base: Base, quad: Quad): [number, number] {
  const mean = (k: 0 | 1) => quad.t.reduce((sum, t) => sum + base.uvs[t * 2 + k]! / 4, 0)
  return [mean(0), mean(1)]
}

const onTrunk = (base: Base, quad: Quad) =>
  quad.v.some((v) => [...base.weights[v]!.keys()].some((bone) => /^(spine|pelvis|root|clavicle|shoulder)/.test(bone)))

/** The lining of the mouth, by its island of the texture. */
export function inMouth(base: Base, quad: Quad): boolean {
  const [u, v] = quadUv(base, quad)
  return u > 0.75 && v < 0.145 && !onTrunk(base, quad)
}

/** Throat and eye sockets. */
export function inThroat(base: Base, quad: Quad): boolean {
  const [u, v] = quadUv(base, quad)
  return u < 0.16 && v > 0.53 && v < 0.65 && !onTrunk(base, quad)
}
