import {
  DepthFormat,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  RedFormat,
  UnsignedShortType,
  WebGLRenderTarget,
} from 'three'

/**
 * A shadow map of `size` × `size` pixels at a third of the memory of three's own: nobody reads its colour, so that is one
 * byte a pixel, and over the thirty metres a lamp of ours sees, sixteen bits of depth tell half a millimetre.
 */
export function shadowMap(size: number): WebGLRenderTarget {
  const map = new WebGLRenderTarget(size, size, { format: RedFormat })
  const depth = new DepthTexture(size, size, UnsignedShortType)
  depth.format = DepthFormat
  depth.compareFunction = LessEqualCompare
  depth.minFilter = LinearFilter
  depth.magFilter = LinearFilter
  map.depthTexture = depth
  return map
}
