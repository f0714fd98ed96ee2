import sharp from 'sharp'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import { encode } from './encode'
import type { Complexion } from './face'
import type { Lips } from './lips'
import { eachTexel } from './raster'

const SIZE = 1024
const QUALITY = 86

/** Paints the skin into its texture through 3D positions: every texel asks what colour its point of the body has. */
export function paintSkin(skin: Mesh, colourAt: Complexion, lips: Lips): Promise<Buffer> {
  const pixels = Buffer.alloc(SIZE * SIZE * 3)
  const base = colourAt([0, 0, 0], 0).map(encode)
  for (let i = 0; i < SIZE * SIZE; i++) pixels.set(base, i * 3)
  eachTexel(skin, SIZE, (texel, [a, b, c], [u, v, w]) => {
    const blend = (k: 0 | 1 | 2) => a.p[k] * u + b.p[k] * v + c.p[k] * w
    const p: Vec3 = [blend(0), blend(1), blend(2)]
    const reach = lips.reach(a.source) * u + lips.reach(b.source) * v + lips.reach(c.source) * w
    pixels.set(colourAt(p, lips.share(reach, p)).map(encode), texel * 3)
  })
  return sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 3 } })
    .webp({ quality: QUALITY })
    .toBuffer()
}
