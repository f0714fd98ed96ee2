import type { Base, Quad } from './base'

/** Centre of a quad in texture space, v up. */
function quadUv(base: Base, quad: Quad): [number, number] {
  const mean = (k: 0 | 1) => quad.t.reduce((sum, t) => sum + base.uvs[t * 2 + k]! / 4, 0)
  return [mean(0), mean(1)]
}

/** Some skin of trunk and fingers shares the texture with the inside of the head. */
const OUTSIDE =
  /^(spine|pelvis|root|clavicle|shoulder|upperarm|lowerarm|wrist|metacarpal|finger|upperleg|lowerleg|foot|toe)/
const onBody = (base: Base, quad: Quad) =>
  quad.v.some((v) => [...base.weights[v]!.keys()].some((bone) => OUTSIDE.test(bone)))

/** The lining of the mouth, by its island of the texture. */
export function inMouth(base: Base, quad: Quad): boolean {
  const [u, v] = quadUv(base, quad)
  return u > 0.75 && v < 0.145 && !onBody(base, quad)
}

/** Throat and eye sockets. */
export function inThroat(base: Base, quad: Quad): boolean {
  const [u, v] = quadUv(base, quad)
  return u < 0.16 && v > 0.53 && v < 0.65 && !onBody(base, quad)
}
