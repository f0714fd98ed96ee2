import { linear, type Card, type Srgb } from '../cards/card'
import { bell, mix as between, smoothstep } from '../mesh/ease'
import { mixVec, scale, type Vec3 } from '../mesh/vec'
import { hairlineOf } from '../parts/hairline'
import { BROW, CREASE, FOLD, LIP_LOW, LIP_MEET, LIP_TOP, LOWER_LID, UPPER_LID, WING } from './features'
import { heightOf, nearest } from './line'
import { noise } from './noise'

/** Colour of the skin of the head at a canonical point, linear 0..1. */
export type Complexion = (q: Vec3) => Vec3

const BLUSH: Srgb = [206, 96, 92]
const SHADOW: Srgb = [118, 78, 80]
const LINER: Srgb = [38, 26, 28]
const NOSTRIL: Srgb = [66, 30, 26]
const STUBBLE: Srgb = [112, 104, 104]
/** Blood under thin skin: nose, cheeks, ears, chin. */
const FLUSH: Srgb = [214, 122, 108]

type Mix = (to: Vec3, share: number) => void

/** Paints the face on the canonical head, so no texture has to be drawn by hand. All lengths in decimetres. */
export function complexion(card: Card): Complexion {
  const tone = mapColours(card)
  const hairline = hairlineOf(card.hair)
  const old = card.macro.ages.old ?? 0
  const male = card.macro.sex === 'male'
  return (q) => {
    const c = scale(tone.skin, 0.97 + 0.05 * noise(q[0] * 9 + 31, q[1] * 9 + q[2] * 4))
    // Written in place: a texture asks millions of times.
    const mix: Mix = (to, share) => {
      if (share < 0.002) return
      const k = Math.min(1, share)
      c[0] += (to[0] - c[0]) * k
      c[1] += (to[1] - c[1]) * k
      c[2] += (to[2] - c[2]) * k
    }
    const [x, y] = [Math.abs(q[0]), q[1]]
    const front = smoothstep(0.45, 1.0, q[2])
    const inside = hairline(q)
    const around = { x, y, front, k: card.makeUp, male, old }
    if (inside < 0.1) flush(mix, tone, around, q[2])
    if (front > 0 && x < 0.25 && y > -0.6 && y < 0.1) nose(mix, tone, around)
    if (front > 0 && x < 0.75 && y > -0.3 && y < 0.35) {
      eyes(mix, tone, around)
      brows(mix, tone, around, q, card)
    }
    if (male) mix(tone.stubble, 0.2 * front * smoothstep(-0.42, -0.56, y) * smoothstep(-1.25, -1.0, y))
    if (old > 0) mix(tone.shadow, 0.55 * old * front * bell(nearest(FOLD, x, y).distance, 0.018))
    if (front > 0 && x < 0.4 && y > -1 && y < -0.5) lips(mix, tone, around)
    const strand = noise(headTurn(q) * 130, 0.5) * (0.4 + 0.6 * noise(headTurn(q) * 31, 7.5))
    if (inside > -0.3) mix(tone.root, 0.85 * smoothstep(-0.14, 0.02, inside + 0.15 * (strand - 0.4)))
    return c
  }
}

/** Direction on the canonical head as seen from the crown: hair is combed along it. */
const headTurn = (q: Vec3) => Math.atan2(q[0], (q[1] - 0.62) * 0.893 + (q[2] + 0.33) * 0.45)

interface Around {
  readonly x: number
  readonly y: number
  readonly front: number
  readonly k: number
  readonly male: boolean
  readonly old: number
}
type Tone = ReturnType<typeof mapColours>

function flush(mix: Mix, tone: Tone, { x, y, front, k }: Around, z: number): void {
  mix(tone.flush, 0.16 * front * bell(Math.hypot(x, y + 0.36), 0.13))
  mix(tone.flush, 0.14 * front * bell(Math.hypot(x - 0.36, y + 0.26), 0.2))
  mix(tone.flush, 0.1 * front * bell(Math.hypot(x, y + 0.98), 0.16))
  mix(tone.flush, 0.24 * smoothstep(0.7, 0.78, x) * smoothstep(0.2, 0.4, z) * bell(y + 0.2, 0.3))
  const [dx, dy] = [x - 0.53, y + 0.24]
  const swept = Math.hypot((dx * 0.8 + dy * 0.6) / 1.7, (dy * 0.8 - dx * 0.6) / 0.85)
  mix(tone.blush, (0.06 + 0.34 * k) * bell(swept, 0.15) * smoothstep(0.35, 0.8, z))
}

function nose(mix: Mix, tone: Tone, { x, y, front, k }: Around): void {
  mix(
    tone.shadow,
    (0.05 + 0.1 * k) * front * bell(x - 0.125, 0.04) * smoothstep(0.1, -0.02, y) * smoothstep(-0.4, -0.2, y),
  )
  mix(tone.light, (0.1 + 0.12 * k) * front * bell(x, 0.035) * smoothstep(0.05, -0.05, y) * smoothstep(-0.46, -0.36, y))
  mix(tone.nostril, 0.4 * front * bell(nearest(WING, x, y).distance, 0.014))
  mix(tone.nostril, 0.85 * front * bell(Math.hypot((x - 0.098) / 1.35, y + 0.437), 0.027))
  mix(tone.flush, 0.12 * front * bell(Math.hypot(x, y + 0.52), 0.06))
}

function eyes(mix: Mix, tone: Tone, { x, y, front, k, old }: Around): void {
  const upper = nearest(UPPER_LID, x, y)
  const lower = nearest(LOWER_LID, x, y)
  const crease = nearest(CREASE, x, y)
  const above = y > heightOf(UPPER_LID, x) - 0.004
  const lid = above ? bell(Math.hypot((x - 0.33) / 1.5, y - 0.06), 0.075) : 0
  mix(tone.lid, (0.16 + 0.5 * k) * front * lid)
  mix(tone.lid, (0.1 + 0.45 * k) * front * (above ? bell(Math.hypot((x - 0.45) / 1.3, (y - 0.075) / 0.8), 0.055) : 0))
  mix(tone.lid, (0.3 + 0.4 * k) * front * bell(crease.distance, 0.02))
  mix(tone.light, 0.28 * k * front * bell(Math.hypot((x - 0.38) / 1.6, y - 0.165), 0.032))
  mix(tone.lid, (0.1 + 0.12 * old) * front * bell(Math.hypot((x - 0.27) / 1.4, y + 0.09), 0.05))
  // The line is thin at the inner corner and broad towards the wing, which only make-up has.
  const wing = smoothstep(0.93, 0.86, upper.share)
  const broad = between(0.006, 0.017, smoothstep(0.1, 0.8, upper.share)) * (0.6 + 0.4 * k)
  const line = smoothstep(broad * 1.6, broad * 0.5, upper.distance)
  mix(tone.liner, front * line * (above ? 1 : 0.6) * between(0.55 * wing, 0.96, k))
  mix(tone.liner, front * (0.3 + 0.3 * k) * bell(lower.distance, 0.008) * smoothstep(0.05, 0.7, lower.share))
  mix(tone.flush, front * 0.5 * bell(Math.hypot(x - 0.178, y + 0.016), 0.014))
}

function brows(mix: Mix, tone: Tone, { x, y, front, k, male }: Around, q: Vec3, { brow }: Card): void {
  const lift = brow?.lift ?? 0
  const arch = brow?.arch ?? 1
  const level = 0.2
  const bent = level + (y - lift - level) / arch
  const { distance, share } = nearest(BROW, x, bent)
  const ends = smoothstep(-0.02, 0.12, share) * smoothstep(1.005, 0.86, share)
  const half = (brow?.width ?? (male ? 1.4 : 1.1)) * between(0.03, 0.011, smoothstep(0.25, 1, share))
  const hairs = 0.82 + 0.28 * noise((x * 0.8 - y * 0.6 * (1 - share)) * 70, (y + x * 0.25) * 22 + q[2] * 9)
  mix(tone.brows, front * ends * between(0.66, 0.82, k) * hairs * smoothstep(half * 1.45, half * 0.2, distance))
}

function lips(mix: Mix, tone: Tone, { x, y, front, k, male }: Around): void {
  const top = heightOf(LIP_TOP, x)
  const low = heightOf(LIP_LOW, x)
  const meet = heightOf(LIP_MEET, x)
  const soft = between(0.02, 0.011, k)
  const within =
    smoothstep(top + soft * 0.6, top - soft, y) *
    smoothstep(low - soft * 0.6, low + soft, y) *
    smoothstep(0.272, 0.245, x)
  const strength = between(male ? 0.4 : 0.55, 0.93, k)
  const rim = Math.min(Math.abs(y - top), Math.abs(y - low))
  mix(tone.lips, front * within * strength)
  mix(tone.lipsDark, front * within * 0.35 * k * bell(rim, 0.016))
  mix(tone.lipsDark, front * within * (0.25 + 0.3 * smoothstep(0.12, 0.26, x)) * bell(y - meet, 0.03))
  mix(tone.lipsLight, front * within * 0.3 * bell(Math.hypot(x / 2.4, y + 0.735), 0.032))
  mix(tone.light, front * 0.16 * bell(Math.hypot((x - 0.05) / 1.4, y - top - 0.018), 0.016))
  mix(tone.parting, front * 0.85 * bell(y - meet, 0.0075) * smoothstep(0.275, 0.235, x))
  mix(tone.shadow, front * 0.25 * bell(Math.hypot(x - 0.275, y - meet), 0.022))
  mix(tone.shadow, front * 0.2 * bell(Math.hypot(x / 2.6, y + 0.835), 0.03))
}

function mapColours({ colours }: Card) {
  const skin = linear(colours.skin)
  const lips = linear(colours.lips)
  const tint = (c: Srgb): Vec3 => {
    const [r, g, b] = linear(c)
    return [r * (0.35 + 0.65 * skin[0]), g * (0.35 + 0.65 * skin[1]), b * (0.35 + 0.65 * skin[2])]
  }
  return {
    skin,
    lips,
    lipsDark: scale(lips, 0.45),
    lipsLight: mixVec(lips, [1, 0.85, 0.8], 0.4),
    parting: scale(lips, 0.12),
    brows: linear(colours.brows),
    light: mixVec(skin, [1, 0.95, 0.9], 0.6),
    flush: tint(FLUSH),
    blush: linear(BLUSH),
    lid: linear(SHADOW),
    shadow: mixVec(scale(skin, 0.42), linear(SHADOW), 0.3),
    nostril: linear(NOSTRIL),
    liner: linear(LINER),
    stubble: linear(STUBBLE),
    root: mixVec(scale(skin, 0.45), linear(colours.hair), 0.6),
  }
}
