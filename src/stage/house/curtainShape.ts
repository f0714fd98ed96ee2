import { BufferAttribute, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { smoothstep } from '../../score/ease'
import { bentSheet, pleat } from '../kit/pleats'
import { made } from './made'
import { RELIEF } from './relief.glsl'

/** The house curtain, metres: it overlaps the opening on every side. */
export const CURTAIN = { width: 15.2, height: 9.2, pleats: 1.8 } as const
const FRINGE = { length: 0.3, pelmet: 0.24, tail: 0.22 }
const SWAGS = 5
/** How far the left half reaches past the middle, metres. */
const LAP = 0.16

type Bend = (u: number, v: number, out: [number, number, number, number]) => void

/** One half of the curtain: folds deeper towards the hem, the light dying under the pelmet. */
function half(side: number): Bend {
  const { width, height, pleats } = CURTAIN
  return (u, v, out) => {
    // The right half hangs before the left one, which goes on behind it: no side view finds a gap between them.
    const x = side > 0 ? u * (width / 2 + 0.12) : LAP - u * (width / 2 + 0.12 + LAP)
    const behind = side < 0 ? 0.22 * smoothstep(-LAP, 0, x) : 0
    const f = pleat(x + (side > 0 ? 0 : 4), v, pleats)
    const under = 0.4 + 0.6 * Math.min(1, Math.max(0, (v * height - 1.2) / 1.8))
    out[0] = x + Math.sin(x * 7) * 0.02 * v
    out[1] = (1 - v) * height + 0.03 + 0.02 * Math.sin(x * 5)
    out[2] = f * (0.1 + 0.2 * v) - 0.1 - behind
    out[3] = (0.22 + 0.78 * f) * under
  }
}

/** A strip of gold threads hanging from an edge. */
function fringe(
  edge: (u: number, out: [number, number, number, number]) => void,
  length: number,
  columns: number,
  repeats: number,
) {
  const strip = bentSheet(columns, 2, (u, v, out) => {
    edge(u, out)
    out[1] -= length * v
    out[2] += 0.06 + 0.01 * v
    out[3] = 1
  })
  const uv = strip.getAttribute('uv') as BufferAttribute
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) * repeats, uv.getY(i))
  return made(strip, '#5a3508', RELIEF.fringe)
}

function swag(k: number): Bend {
  const wide = CURTAIN.width / SWAGS
  const x0 = -CURTAIN.width / 2 + k * wide
  const deep = 1.5 + (k === 2 ? 0.22 : 0)
  return (u, v, out) => {
    const a = 2 * u - 1
    const sag = Math.sqrt(Math.max(0, 1 - a * a))
    const fold = 0.5 + 0.5 * Math.cos(v * 6.2832 * 4.5 + 0.5 * Math.sin(a * 3))
    out[0] = x0 + u * wide
    out[1] = CURTAIN.height - (0.28 + deep * sag * 0.86) * v ** 0.9
    out[2] =
      0.55 +
      Math.sin(Math.PI * Math.min(1, v * 0.97)) * 0.42 * sag * sag +
      fold * 0.1 * Math.sqrt(Math.max(0.02, sag)) * (0.3 + v)
    out[3] = 0.15 + 0.85 * fold
  }
}

function tail(k: number): Bend {
  const x0 = -CURTAIN.width / 2 + (k * CURTAIN.width) / SWAGS
  return (u, v, out) => {
    const a = 2 * u - 1
    const fold = 0.5 + 0.5 * Math.cos(a * 9.4)
    out[0] = x0 + a * (0.16 + 0.2 * v)
    out[1] = CURTAIN.height - (1.15 + 0.75 * (1 - Math.abs(a))) * v
    out[2] = 0.86 + fold * 0.09
    out[3] = 0.15 + 0.85 * fold
  }
}

const edgeOf = (bend: Bend, v: number) => (u: number, out: [number, number, number, number]) => bend(u, v, out)

/** One half of the curtain and its fringe; `side` −1 house left, 1 house right. `detail` scales the folds. */
export function curtainGeometry(side: -1 | 1, detail: number): { cloth: BufferGeometry; gold: BufferGeometry } {
  const columns = Math.round(12 + 228 * detail)
  const rows = Math.round(3 + 21 * detail)
  return {
    cloth: bentSheet(columns, rows, half(side)),
    gold: fringe(edgeOf(half(side), 0.965), FRINGE.length, columns, 150),
  }
}

/** The pelmet: five swags and six tails, with their fringe. */
export function pelmetGeometry(detail: number): { cloth: BufferGeometry; gold: BufferGeometry } {
  const across = Math.round(6 + 30 * detail)
  const down = Math.round(10 + 32 * detail)
  const cloths: BufferGeometry[] = []
  const golds: BufferGeometry[] = []
  for (let k = 0; k < SWAGS; k++) {
    cloths.push(bentSheet(across, down, swag(k)))
    golds.push(fringe(edgeOf(swag(k), 1), FRINGE.pelmet, across, 60))
  }
  for (let k = 0; k <= SWAGS; k++) {
    cloths.push(bentSheet(Math.round(6 + 26 * detail), Math.round(3 + 9 * detail), tail(k)))
    golds.push(fringe(edgeOf(tail(k), 1), FRINGE.tail, Math.round(6 + 26 * detail), 14))
  }
  return { cloth: mergeGeometries(cloths), gold: mergeGeometries(golds) }
}
