import sharp from 'sharp'
import { clamp, mix } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { satin } from '../parts/bodice'
import type { Person } from '../source/person'
import { encode } from './encode'
import { eachTexel } from './raster'

const SIZE = 512
const QUALITY = 80
/** Turns round the body that the texture holds: a little more than one, so that the seam can overlap. */
const TURNS = 1.25
/** Bands of the texture, v down. The rest is white. */
const BANDS = { satin: [0.46, 0.98] } as const
const BLANK: [number, number] = [0.995, 0.995]

/** Where the texture coordinates of a part run over the back seam, its triangles get corners of their own. */
function unseam(mesh: Mesh): Mesh {
  const vertices = mesh.vertices.map((v) => ({ ...v }))
  const beyond = new Map<number, number>()
  const triangles = mesh.triangles.slice()
  for (let t = 0; t < triangles.length; t += 3) {
    const us = [0, 1, 2].map((k) => vertices[triangles[t + k]!]!.uv[0])
    if (Math.max(...us) - Math.min(...us) <= 0.5) continue
    for (const k of [0, 1, 2]) {
      if (us[k]! >= 0.5) continue
      const i = triangles[t + k]!
      let j = beyond.get(i)
      if (j === undefined) {
        const v = vertices[i]!
        beyond.set(i, (j = vertices.push({ ...v, uv: [v.uv[0] + 1, v.uv[1]] }) - 1))
      }
      triangles[t + k] = j
    }
  }
  return { vertices, triangles }
}

/** Lays a part with coordinates 0..1 into a band of the cloth texture. */
export function layOut(mesh: Mesh, band: keyof typeof BANDS): Mesh {
  const out = unseam(mesh)
  const vs = out.vertices.map((v) => v.uv[1])
  const [low, high] = [Math.min(...vs), Math.max(...vs)]
  const [from, to] = BANDS[band]
  for (const v of out.vertices) v.uv = [clamp(v.uv[0] / TURNS, 0, 1), mix(from, to, (v.uv[1] - low) / (high - low))]
  return out
}

/** Sends a part to the white corner of the cloth texture. */
export function leaveBlank(mesh: Mesh): Mesh {
  return { vertices: mesh.vertices.map((v) => ({ ...v, uv: BLANK })), triangles: mesh.triangles }
}

/** Paints the multipliers of the bodice; runtime tints give the colour. */
export function paintCloth(person: Person, bodice: Mesh): Promise<Buffer> {
  const pixels = Buffer.alloc(SIZE * SIZE, 255)
  eachTexel(bodice, SIZE, (texel, [a, b, c], [u, v, w]) => {
    const blend = (k: 0 | 1 | 2) => a.p[k] * u + b.p[k] * v + c.p[k] * w
    pixels[texel] = encode(satin(person, [blend(0), blend(1), blend(2)]))
  })
  return sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 1 } })
    .webp({ quality: QUALITY })
    .toBuffer()
}
