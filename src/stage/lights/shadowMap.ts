import {
  DepthFormat,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  RedFormat,
  UnsignedShortType,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three'
import { shareColour } from '../shareColour'

/**
 * So many shadow maps of `size` × `size` pixels at a fourth of the memory of three's own: nobody reads their colour, so that
 * is one byte a pixel and the same for all, and over the thirty metres a lamp of ours sees, sixteen bits of depth tell half
 * a millimetre.
 */
export function shadowMaps(gl: WebGLRenderer, count: number, size: number): WebGLRenderTarget[] {
  const maps = Array.from({ length: count }, () => shadowMap(size))
  for (const map of maps.slice(1)) shareColour(gl, map, maps[0]!)
  return maps
}

function shadowMap(size: number): WebGLRenderTarget {
  const map = new WebGLRenderTarget(size, size, { format: RedFormat })
  const depth = new DepthTexture(size, size, UnsignedShortType)
  depth.format = DepthFormat
  depth.compareFunction = LessEqualCompare
  depth.minFilter = LinearFilter
  depth.magFilter = LinearFilter
  map.depthTexture = depth
  return map
}
