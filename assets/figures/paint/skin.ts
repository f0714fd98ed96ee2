import sharp from 'sharp'
import { linear, type Card } from '../cards/card'
import { clamp, smoothstep } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Canon } from '../source/canon'
import { BANDS, EYE_SIDE, PLAIN } from './chart'
import { encode } from './encode'
import { eyeColour } from './eye'
import { complexion, DULL, lustre } from './face'
import { noise } from './noise'
import { eachTexel } from './raster'

/** Near faces keep more. */
const QUALITY = {
  hero: { quality: 84, alphaQuality: 60 },
  company: { quality: 70, alphaQuality: 20, effort: 6 },
} as const
/** What shadows in folds of skin look like: red goes last. */
const FOLD: Vec3 = [0.75, 1.05, 1.15]

/** sRGB byte of a linear value, from a table: millions of texels ask. */
const FINE = 4095
const BYTES = Uint8Array.from({ length: FINE + 1 }, (_, i) => encode(i / FINE))
const byteOf = (x: number) => BYTES[Math.round(clamp(x, 0, 1) * FINE)]!

/** Light and dark strands: a few broad locks, many fine hairs that wander a little along their length. Linear, 0..1. */
function strands(u: number, v: number, count: number): number {
  const wander = u + 0.003 * Math.sin(v * 7 + u * 40)
  const locks = noise(wander * count * 0.14, v * 1.2)
  const hairs = 0.5 * noise(wander * count, v * 1.6) + 0.5 * noise(wander * count * 2.7 + 17, v * 2)
  return 0.5 + 0.16 * locks + 0.34 * hairs * (0.6 + 0.4 * locks)
}

/** Where combed hair thins out into single hairs, and how long they are, in the band's v. */
const FRINGE = { from: 0.62, length: 0.24, soft: 0.11 }

/** One lash: how much of it covers a point of the strip (u along the lid, v root to tip). */
function lash(u: number, v: number, count: number, root: number): number {
  const bent = u * count + v * v * 1.4 * (u - 0.35)
  const i = Math.floor(bent)
  const long = 0.66 + 0.34 * noise(i * 7.3, 2.5)
  const width = 0.56 * (1 - v / long)
  return v > long
    ? 0
    : Math.max(root * smoothstep(0.2, 0.08, v), smoothstep(width, width * 0.5, Math.abs(bent - i - 0.5)))
}

/**
 * Paints a figure's texture: the head through its canonical points, hair, lashes, the eye, and plain patches.
 *
 * @param head the head of the figure in its chart, with the openness of every vertex as its colour
 * @param size side of the texture, pixels
 */
export function paintSkin(card: Card, canon: Canon, head: Mesh, size: number): Promise<Buffer> {
  const pixels = Buffer.alloc(size * size * 4)
  const put = (texel: number, [r, g, b]: Vec3, alpha = 1) => {
    pixels[texel * 4] = byteOf(r)
    pixels[texel * 4 + 1] = byteOf(g)
    pixels[texel * 4 + 2] = byteOf(b)
    pixels[texel * 4 + 3] = Math.round(255 * clamp(alpha, 0, 1))
  }
  const fill = ([from, to]: readonly [number, number], paint: (u: number, v: number, texel: number) => void) => {
    for (let y = Math.floor((from - 0.002) * size); y < (to + 0.002) * size; y++)
      for (let x = 0; x < size; x++) {
        if (y < 0 || y >= size) continue
        paint((x + 0.5) / size, clamp((y / size - from) / (to - from), 0, 1), y * size + x)
      }
  }
  const skin = linear(card.colours.skin)
  const colourAt = complexion(card)
  const lustreAt = lustre(card)
  put(0, skin, DULL)
  pixels.fill(Buffer.from(pixels.subarray(0, 4)))
  const q: Vec3 = [0, 0, 0]
  eachTexel(head, size, (texel, [a, b, c], [u, v, w]) => {
    const [qa, qb, qc] = [canon(a.source), canon(b.source), canon(c.source)]
    q[0] = qa[0] * u + qb[0] * v + qc[0] * w
    q[1] = qa[1] * u + qb[1] * v + qc[1] * w
    q[2] = qa[2] * u + qb[2] * v + qc[2] * w
    const open = clamp(a.c[0] * u + b.c[0] * v + c.c[0] * w, 0.02, 1)
    const colour = colourAt(q)
    for (let k = 0; k < 3; k++) colour[k]! *= Math.pow(open, FOLD[k]!)
    put(texel, colour, lustreAt(q) * smoothstep(0.1, 0.75, open))
  })
  fill(BANDS.combed, (u, v, texel) => {
    const shade = strands(u, v, 260) * smoothstep(-0.06, 0.1, v)
    // Most hairs end soon, few reach far over the skin.
    const long = noise((u + 0.01 * v) * size * 0.95, 0.5) ** 1.4 * (0.75 + 0.25 * noise(u * 130, 4.5))
    const end = FRINGE.from + FRINGE.length * long
    put(texel, [shade, shade, shade], smoothstep(end + FRINGE.soft, end - FRINGE.soft, v))
  })
  fill(BANDS.coiled, (u, v, texel) => {
    const shade = strands(u + 0.03 * v, v, 36) * (0.85 + 0.15 * Math.sin(v * 40))
    put(texel, [shade, shade, shade])
  })
  fill(BANDS.lash, (u, v, texel) => {
    const upper = u < 0.5
    put(texel, [0.006, 0.004, 0.004], upper ? lash(u * 2, v, 30, 1) : lash(u * 2 - 1, v * 1.7, 24, 0))
  })
  const eye = eyeColour(card)
  const middle = (BANDS.eye[0] + BANDS.eye[1]) / 2
  fill([BANDS.eye[0] - 0.004, 1], (u, _v, texel) => {
    const y = (Math.floor(texel / size) + 0.5) / size
    if (u < EYE_SIDE) put(texel, eye((u - EYE_SIDE / 2) / (EYE_SIDE / 2), (middle - y) / (EYE_SIDE / 2)))
    else if (Math.abs(u - PLAIN[0]) < 0.3) put(texel, skin, DULL)
    else put(texel, [1, 1, 1])
  })
  return sharp(pixels, { raw: { width: size, height: size, channels: 4 } })
    .webp(QUALITY[card.detail.kind])
    .toBuffer()
}
