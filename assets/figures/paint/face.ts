import { SHARED_FIGURES } from '../../../src/notation/scene'
import { linear, type Card, type Srgb } from '../cards/card'
import { bell, mix as between, smoothstep } from '../mesh/ease'
import { mixVec, scale, type Vec3 } from '../mesh/vec'
import { hairlineOf } from '../parts/hairline'
import {
  BRIDGE,
  BROW,
  CHEEK_HOLLOW,
  CREASE,
  FOLD,
  JAW,
  LIP_LOW,
  LIP_MEET,
  LIP_TOP,
  LOWER_LID,
  UPPER_LID,
  WING,
} from './features'
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
    if (inside < 0.1 && x < 1 && y < 0.9) contour(mix, tone, around, q[2], inside)
    if (front > 0 && x < 0.25 && y > -0.6 && y < 0.1) nose(mix, tone, around)
    if (front > 0 && x < 0.75 && y > -0.3 && y < 0.35) {
      eyes(mix, tone, around)
      brows(mix, tone, around, q, card)
    }
    if (male) mix(tone.stubble, 0.2 * front * smoothstep(-0.42, -0.56, y) * smoothstep(-1.25, -1.0, y))
    if (old > 0) mix(tone.shadow, 0.55 * old * front * bell(nearest(FOLD, x, y).distance, 0.018))
    if (front > 0 && x < 0.4 && y > -1 && y < -0.5) lips(mix, tone, around)
    const strand = noise(headTurn(q) * 130, 0.5) * (0.4 + 0.6 * noise(headTurn(q) * 31, 7.5))
    if (inside > -0.3) {
      // Sideburns end; nothing grows from there down the jaw.
      const grown = card.hair === 'parted' ? 1 : q[2] < 0.62 ? 1 : smoothstep(-0.36, -0.24, y)
      mix(tone.root, grown * 0.9 * smoothstep(-0.08, 0.01, inside + 0.06 * (strand - 0.35)))
      // Where hair has gone back, what is left grows thinly far over the line.
      const [thin, from] = card.hair === 'receding' ? [0.42, -0.3] : male ? [0.2, -0.15] : [0.35, -0.22]
      mix(tone.root, grown * thin * smoothstep(from, -0.05, inside))
    }
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

function flush(mix: Mix, tone: Tone, { x, y, front, k, male }: Around, z: number): void {
  mix(tone.flush, 0.16 * front * bell(Math.hypot(x, y + 0.36), 0.13))
  mix(tone.flush, 0.14 * front * bell(Math.hypot(x - 0.36, y + 0.26), 0.2))
  mix(tone.flush, 0.1 * front * bell(Math.hypot(x, y + 0.98), 0.16))
  mix(tone.flush, 0.24 * smoothstep(0.7, 0.78, x) * smoothstep(0.2, 0.4, z) * bell(y + 0.2, 0.3))
  const [dx, dy] = [x - 0.53, y + 0.24]
  const swept = Math.hypot((dx * 0.8 + dy * 0.6) / 1.7, (dy * 0.8 - dx * 0.6) / 0.85)
  mix(tone.blush, (0.06 + (male ? 0.1 : 0.34) * k) * bell(swept, 0.15) * smoothstep(0.35, 0.8, z))
}

/** Shade that gives a lit face its bones back: temples, the hollow of the cheek, the jaw and what lies under it. */
function contour(mix: Mix, tone: Tone, { x, y, k, male }: Around, z: number, inside: number): void {
  const side = smoothstep(1.25, 0.6, z)
  mix(tone.shadow, (0.1 + 0.12 * k) * bell(Math.hypot((x - 0.7) / 0.8, (y - 0.34) / 1.5), 0.17))
  const hollow = nearest(CHEEK_HOLLOW, x, y)
  mix(tone.shadow, (male ? 0.16 : 0.08 + 0.17 * k) * side * bell(hollow.distance, 0.1))
  const jaw = nearest(JAW, x, y)
  mix(tone.shadow, (0.14 + 0.1 * k) * bell(jaw.distance, 0.1) * smoothstep(0.05, 0.3, x))
  mix(tone.shadow, 0.24 * smoothstep(-1.0, -1.16, y) * smoothstep(-1.34, -1.14, y) * smoothstep(0.1, 0.5, z))
  mix(tone.shadow, 0.16 * smoothstep(-0.22, 0, inside) * smoothstep(0.2, 0.5, z))
  mix(tone.light, (0.05 + 0.14 * k) * bell(Math.hypot((x - 0.46) / 1.7, y + 0.1), 0.075) * smoothstep(0.5, 0.9, z))
}

function nose(mix: Mix, tone: Tone, { x, y, front, k }: Around): void {
  const flank = nearest(BRIDGE, x, y)
  mix(tone.shadow, (0.14 + 0.2 * k) * front * bell(flank.distance, 0.032) * smoothstep(0.12, -0.02, y))
  mix(tone.light, (0.08 + 0.14 * k) * front * bell(x, 0.026) * smoothstep(0.08, -0.05, y) * smoothstep(-0.44, -0.3, y))
  mix(tone.nostril, 0.45 * front * bell(nearest(WING, x, y).distance, 0.015))
  mix(tone.nostril, 0.85 * front * bell(Math.hypot((x - 0.098) / 1.35, y + 0.437), 0.027))
  mix(tone.shadow, 0.22 * front * bell(Math.hypot(x / 1.7, y + 0.475), 0.04))
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
  const broad =
    between(0.007, between(0.014, 0.028, k), smoothstep(0.1, 0.75, upper.share)) *
    between(1, 0.3, smoothstep(0.88, 1, upper.share))
  const line = smoothstep(broad * 1.5, broad * 0.55, upper.distance)
  mix(tone.liner, front * line * (above ? 1 : 0.6) * between(0.72 * wing, 0.97, k))
  mix(
    tone.liner,
    front * (0.4 + 0.42 * k) * bell(lower.distance, between(0.008, 0.012, k)) * smoothstep(0.05, 0.6, lower.share),
  )
  mix(tone.flush, front * 0.5 * bell(Math.hypot(x - 0.178, y + 0.016), 0.014))
}

function brows(mix: Mix, tone: Tone, { x, y, front, k, male }: Around, q: Vec3, { brow }: Card): void {
  const lift = brow?.lift ?? 0
  const arch = brow?.arch ?? 1
  const level = 0.2
  const bent = level + (y - lift - level) / arch
  const { distance, share } = nearest(BROW, x, bent)
  const ends = smoothstep(-0.05, 0.24, share) * smoothstep(1.02, 0.93, share)
  const half = (brow?.width ?? (male ? 1.4 : 1.1)) * between(0.031, 0.01, smoothstep(0.3, 1, share))
  // Hairs rise at the inner end and lie down along the arch.
  const rise = between(0.6, 0.12, smoothstep(0, 0.45, share))
  const hairs = noise((x + (y - level) * rise) * 95, (y - x * rise * 0.2) * 14 + q[2] * 9)
  const core = smoothstep(half * 1.25, half * 0.35, distance)
  mix(tone.brows, front * ends * core * between(0.72, 1, between(hairs, 1, 0.35 * k)))
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
  const strength = between(male ? 0.34 : 0.5, 0.86, k)
  const rim = Math.min(Math.abs(y - top), Math.abs(y - low))
  const inner = smoothstep(0, 0.05, rim)
  // Fine upright creases, and colour that gathers inside and lets go at the border.
  const creases = noise(x * 70 + 3, y * 6) - 0.5
  mix(tone.lips, front * within * strength * between(0.72, 1, inner))
  mix(tone.lipsDark, front * within * 0.16 * Math.max(0, creases) * inner)
  mix(tone.lipsDark, front * within * (y > meet ? 0.3 : 0.1))
  mix(tone.lipsDark, front * within * (0.16 + 0.2 * smoothstep(0.1, 0.26, x)) * bell(y - meet, 0.032))
  mix(tone.lipsLight, front * within * 0.34 * bell(Math.hypot(x / 2.6, y + 0.728), 0.026) * (1 + creases))
  mix(tone.light, front * 0.12 * bell(Math.hypot((x - 0.05) / 1.4, y - top - 0.018), 0.016))
  mix(tone.parting, front * 0.7 * bell(y - meet, 0.0055) * smoothstep(0.268, 0.2, x))
  mix(tone.shadow, front * 0.3 * bell(Math.hypot(x - 0.275, y - meet), 0.022))
  mix(tone.shadow, front * 0.3 * bell(Math.hypot(x / 3, y + 0.84), 0.034))
}

/** The same of plain skin, whose folds are not painted. */
export const DULL = 0.62

/** How a point of the skin throws light back, 0–1: nothing in its folds, most on lips, lids and the tip of the nose. */
export function lustre(card: Card): (q: Vec3) => number {
  const k = card.makeUp
  const hairline = hairlineOf(card.hair)
  return (q) => {
    const [x, y] = [Math.abs(q[0]), q[1]]
    const shaded = 1 - 0.8 * smoothstep(-0.25, 0, hairline(q))
    if (q[2] < 0.6) return DULL * shaded
    const flank = nearest(BRIDGE, x, y).distance
    const lips = smoothstep(0.272, 0.22, x) * smoothstep(-0.585, -0.61, y) * smoothstep(-0.8, -0.77, y)
    const nose = bell(Math.hypot(x, y + 0.34), 0.07)
    const lid = bell(Math.hypot((x - 0.33) / 1.4, y - 0.07), 0.05)
    const full = DULL + (0.18 + 0.2 * k) * lips + 0.2 * nose + 0.25 * k * lid
    return Math.min(1, full * shaded * (1 - 0.85 * bell(flank, 0.06)))
  }
}

function mapColours({ colours, body }: Card) {
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
    parting: scale(lips, 0.24),
    brows: linear(colours.brows),
    light: mixVec(skin, [1, 0.95, 0.9], 0.6),
    flush: tint(FLUSH),
    blush: linear(BLUSH),
    lid: linear(SHADOW),
    shadow: mixVec(scale(skin, 0.42), linear(SHADOW), 0.3),
    nostril: linear(NOSTRIL),
    liner: linear(LINER),
    stubble: linear(STUBBLE),
    // Those who share a face have hair of many colours; all hair lies in its own shade.
    root: mixVec(scale(skin, 0.5), scale(linear(colours.hair), 0.5), SHARED_FIGURES.has(body) ? 0.45 : 0.88),
  }
}
