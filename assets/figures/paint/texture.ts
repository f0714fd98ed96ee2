import sharp from 'sharp'
import { clamp } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import type { Vec3 } from '../mesh/vec'
import type { Complexion } from './face'
import type { Lips } from './lips'

const SIZE = 1024
const QUALITY = 86
/** How far, in barycentric terms, paint runs over the edge of a triangle so that seams do not show. */
const BLEED = 0.6
/** Lining of the mouth: this corner of the texture (v down), and its colour, sRGB. */
const MOUTH = { u: 0.75, v: 1 - 0.145, colour: [96, 34, 38] as const }

const encode = (x: number) => Math.round(255 * (x <= 0.0031308 ? x * 12.92 : 1.055 * Math.pow(clamp(x, 0, 1), 1 / 2.4) - 0.055))

/** Paints the skin into its texture through 3D positions: every texel asks what colour its point of the body has. */
export function paintSkin(skin: Mesh, colourAt: Complexion, lips: Lips, inFace: (p: Vec3) => boolean): Promise<Buffer> {
  const pixels = Buffer.alloc(SIZE * SIZE * 3)
  const base = colourAt([0, 0, 0], 0).map(encode)
  for (let i = 0; i < SIZE * SIZE; i++) pixels.set(base, i * 3)
  const cover = new Uint8Array(SIZE * SIZE)
  for (let t = 0; t < skin.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => skin.vertices[skin.triangles[t + k]!]!) as [Mesh['vertices'][0], Mesh['vertices'][0], Mesh['vertices'][0]]
    const [ax, ay, bx, by, cx, cy] = [a, b, c].flatMap((v) => [v.uv[0] * SIZE, v.uv[1] * SIZE]) as [number, number, number, number, number, number]
    const area = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy)
    if (Math.abs(area) < 1e-9) continue
    const from = (...v: number[]) => Math.max(0, Math.floor(Math.min(...v) - 2))
    const to = (...v: number[]) => Math.min(SIZE - 1, Math.ceil(Math.max(...v) + 2))
    const reach = [a, b, c].map((v) => lips.reach(v.source))
    for (let y = from(ay, by, cy); y <= to(ay, by, cy); y++)
      for (let x = from(ax, bx, cx); x <= to(ax, bx, cx); x++) {
        const u = ((by - cy) * (x + 0.5 - cx) + (cx - bx) * (y + 0.5 - cy)) / area
        const v = ((cy - ay) * (x + 0.5 - cx) + (ax - cx) * (y + 0.5 - cy)) / area
        const w = 1 - u - v
        const least = Math.min(u, v, w)
        const i = y * SIZE + x
        const state = least >= -1e-4 ? 2 : 1
        if (cover[i]! >= state || least < -BLEED) continue
        cover[i] = state
        const p = [0, 1, 2].map((k) => a.p[k]! * u + b.p[k]! * v + c.p[k]! * w) as Vec3
        const lip = lips.share(reach[0]! * u + reach[1]! * v + reach[2]! * w, p)
        const lining = x / SIZE > MOUTH.u && y / SIZE > MOUTH.v && inFace(p)
        pixels.set(lining ? MOUTH.colour : colourAt(p, lip).map(encode), i * 3)
      }
  }
  return sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 3 } }).webp({ quality: QUALITY }).toBuffer()
}
