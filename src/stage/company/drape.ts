import { boneIndex } from '../../notation/body'
import type { Cut } from './cuts'
import { CAPSULE, capsules, COUNT, legR, legX, legY, legZ, takeLegs } from './limbs'
import { COLUMN, ROW_STRIDE } from './sheet'

/**
 * A skirt that hangs from the hips, as a net of points: sectors round the body, 0 behind and half way in front, by rings
 * from the waist (0) to the hem. Each sector is a string of equal lengths that falls by the cut's slopes, is laid over
 * whatever leg lies in its way, and spreads on the floor. It depends on nothing but the dancer's row of the sheet.
 */
export const NET = { round: 20, down: 5 } as const
const RINGS = NET.down + 1

/** Room between a leg and the cloth over it: for the inner layers of tulle, and for one of wool; metres. */
const ROOM = { tulle: 0.03, wool: 0.016 }
/** Height of the cloth that lies on the floor, and the share of its length that it spreads. */
const FLOOR = { height: 0.016, spread: 0.8 }
/** Share of the gap between two sectors in which a leg is still under both; beyond it the cloth falls away by `tent`. */
const BESIDE = { share: 0.62, tent: 1.5, wide: 0.2 }
/** No leg is so thick that cloth this much farther out than all of it could lie under it, metres. */
const UNDER = 0.2
/** Steepest a string rises: sine and cosine against straight down. */
const STEEPEST = { out: 0.34, up: 0.94 }

const HIPS = boneIndex('hips')

/** How far outwards they are in the sector of a string, and how far across it, metres from the middle of the waist. */
const legOut = new Float64Array(COUNT)
const legAcross = new Float64Array(COUNT)
/** The net: place, and how firmly the cloth is pressed from below. */
const net = new Float64Array(RINGS * NET.round * 4)
/** Of every ring: how far it is down the string, how much it hangs, and sine and cosine of its slope. */
const rings = Array.from({ length: RINGS }, () => ({ v: 0, hang: 0, sin: 0, cos: 0 }))

/** Room the net itself keeps from a leg when it is pushed out of one, metres; and how often that is done. */
const CLOSE = 0.023
const PASSES = 4
/** Counts what is looked at; when each mesh of the net was last found clear of the legs, and each point of it moved. */
let looks = 0
const clear = new Float64Array(NET.down * NET.round)
const moved = new Float64Array(RINGS * NET.round)
/** Meshes this much farther than they need be from a leg are not looked at closely, metres: their points may be moved meanwhile. */
const WIDE = 0.04
const smooth = (from: number, to: number, x: number) => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** Angle of a sector: 0 in front, positive to the dancer's left. */
const netAngle = (i: number) => (i / NET.round) * 2 * Math.PI - Math.PI
const SIN = Float64Array.from({ length: NET.round }, (_, i) => Math.sin(netAngle(i)))
const COS = Float64Array.from({ length: NET.round }, (_, i) => Math.cos(netAngle(i)))

/** Lifts each ring towards the neighbours that a leg raises, without stretching the strings. */
function even(length: number): void {
  for (let pass = 0; pass < 2; pass++)
    for (let j = 1; j < RINGS; j++)
      for (let i = 0; i < NET.round; i++) {
        const at = (j * NET.round + i) * 4
        const one = (j * NET.round + ((i + 1) % NET.round)) * 4
        const other = (j * NET.round + ((i + NET.round - 1) % NET.round)) * 4
        const higher = (net[one + 1]! + net[other + 1]!) / 2 - net[at + 1]!
        if (higher > 0) net[at + 1]! += 0.45 * higher
        const above = at - NET.round * 4
        const x = net[at]! - net[above]!
        const y = net[at + 1]! - net[above + 1]!
        const z = net[at + 2]! - net[above + 2]!
        const square = x * x + y * y + z * z
        if (square <= length * length) continue
        const long = Math.sqrt(square)
        net[at] = net[above]! + (x * length) / long
        net[at + 1] = net[above + 1]! + (y * length) / long
        net[at + 2] = net[above + 2]! + (z * length) / long
      }
}

/** Height of a point of the cloth that has come under a leg, when it is laid over it; metres. It is `far` outwards in its sector. */
function onTop(y: number, far: number, across: number): number {
  let high = y
  for (let n = 0; n < COUNT; n++) {
    const radius = legR[n]!
    const ahead = Math.abs(legOut[n]! - far)
    // What hangs just before a knee is not under it.
    if (ahead > 0.75 * radius || legY[n]! < y) continue
    const aside = Math.abs(legAcross[n]! - across)
    if (aside > 1.2 * radius) continue
    const top = legY[n]! + Math.sqrt(radius * radius - ahead * ahead)
    const under = (1 - smooth(0.6 * radius, 1.2 * radius, aside)) * (1 - smooth(0.4 * radius, 0.75 * radius, ahead))
    high = Math.max(high, y + (top - y) * under)
  }
  return high
}

/** True when a mesh of the net, whose corners these are, may meet a leg. */
function near(a: number, b: number, c: number, d: number): boolean {
  const x = (net[a]! + net[b]! + net[c]! + net[d]!) / 4
  const y = (net[a + 1]! + net[b + 1]! + net[c + 1]! + net[d + 1]!) / 4
  const z = (net[a + 2]! + net[b + 2]! + net[c + 2]! + net[d + 2]!) / 4
  const size = Math.sqrt(Math.max(away(a, x, y, z), away(b, x, y, z), away(c, x, y, z), away(d, x, y, z)))
  for (let n = 0; n < capsules.length; n += CAPSULE) {
    const px = x - capsules[n]!
    const py = y - capsules[n + 1]!
    const pz = z - capsules[n + 2]!
    const bx = capsules[n + 4]!
    const by = capsules[n + 5]!
    const bz = capsules[n + 6]!
    const along = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) * capsules[n + 8]!))
    const ox = px - bx * along
    const oy = py - by * along
    const oz = pz - bz * along
    const least = capsules[n + 3]! + CLOSE + size + WIDE
    if (ox * ox + oy * oy + oz * oz < least * least) return true
  }
  return false
}

/** Square of the distance from a point of the net. */
function away(at: number, x: number, y: number, z: number): number {
  const dx = net[at]! - x
  const dy = net[at + 1]! - y
  const dz = net[at + 2]! - z
  return dx * dx + dy * dy + dz * dz
}

/** Moves four points of the net (some may be the same) out of the legs, by as much as their middle stands within one. */
function push(a: number, b: number, c: number, d: number): void {
  const x = (net[a]! + net[b]! + net[c]! + net[d]!) / 4
  const y = (net[a + 1]! + net[b + 1]! + net[c + 1]! + net[d + 1]!) / 4
  const z = (net[a + 2]! + net[b + 2]! + net[c + 2]! + net[d + 2]!) / 4
  for (let n = 0; n < capsules.length; n += CAPSULE) {
    const px = x - capsules[n]!
    const py = y - capsules[n + 1]!
    const pz = z - capsules[n + 2]!
    const bx = capsules[n + 4]!
    const by = capsules[n + 5]!
    const bz = capsules[n + 6]!
    const along = (px * bx + py * by + pz * bz) * capsules[n + 8]!
    if (along < 0 || along > 1) continue
    const ox = px - bx * along
    const oy = py - by * along
    const oz = pz - bz * along
    const least = capsules[n + 3]! + (capsules[n + 7]! - capsules[n + 3]!) * along + CLOSE
    const square = ox * ox + oy * oy + oz * oz
    if (square >= least * least) continue
    const distance = Math.max(1e-4, Math.sqrt(square))
    const deep = least - distance
    const k = (1.25 * deep) / distance
    move(a, ox * k, oy * k, oz * k, deep)
    if (b !== a) move(b, ox * k, oy * k, oz * k, deep)
    if (c !== a) move(c, ox * k, oy * k, oz * k, deep)
    if (d !== b) move(d, ox * k, oy * k, oz * k, deep)
  }
}

/** The waist stays where it is sewn. */
function move(at: number, x: number, y: number, z: number, deep: number): void {
  if (at < NET.round * 4) return
  net[at] = net[at]! + x
  net[at + 1] = net[at + 1]! + y
  net[at + 2] = net[at + 2]! + z
  net[at + 3] = Math.max(net[at + 3]!, Math.min(1, deep * 25))
  moved[at >> 2] = looks
}

/** At its points and between them the cloth lies outside the legs. */
function clearLegs(): void {
  const ring = NET.round * 4
  moved.fill(++looks)
  for (let pass = 0; pass < PASSES; pass++)
    for (let j = 0; j < NET.down; j++)
      for (let i = 0; i < NET.round; i++) {
        const mesh = j * NET.round + i
        const a = mesh * 4
        const b = j * ring + ((i + 1) % NET.round) * 4
        const c = a + ring
        const d = b + ring
        // Where nothing has moved since it was found clear, nothing is to be done.
        const last = clear[mesh]!
        if (last > moved[a >> 2]! && last > moved[b >> 2]! && last > moved[c >> 2]! && last > moved[d >> 2]!) continue
        clear[mesh] = ++looks
        if (!near(a, b, c, d)) continue
        push(a, b, c, d)
        push(c, d, c, d)
        push(a, a, c, c)
        push(c, c, c, c)
      }
}

/** Writes the net of a dancer's skirt into her row, from the joints, measures and sway that stand there already. */
export function packDrape(sheet: Float32Array, row: number, cut: Cut): void {
  const start = row * ROW_STRIDE
  const kit = start + COLUMN.KIT * 4
  const size = sheet[kit]!
  const rx = sheet[kit + 4]!
  const rz = sheet[kit + 5]!
  const middle = sheet[kit + 7]!
  const speed = sheet[kit + 12]!
  const trailX = (sheet[kit + 13]! * cut.trail * 2) / (cut.length * size)
  const trailZ = (sheet[kit + 14]! * cut.trail * 2) / (cut.length * size)
  const fall = sheet[kit + 19]!
  const girth = Math.max(size, rx / 0.148)
  takeLegs(sheet, start, size, girth, (cut.cloth === 'tulle' ? ROOM.tulle : ROOM.wool) * size)

  const h = start + (COLUMN.JOINTS + HIPS) * 4
  const hx = sheet[h]!
  const hy = sheet[h + 1]!
  const hz = sheet[h + 2]!
  const b = start + (COLUMN.BONES + HIPS * 2) * 4
  const qx = sheet[b]!
  const qy = sheet[b + 1]!
  const qz = sheet[b + 2]!
  const qw = sheet[b + 3]!
  // Columns of the hips' rotation: her left, up and forward.
  const lx = 1 - 2 * (qy * qy + qz * qz)
  const ly = 2 * (qx * qy + qz * qw)
  const lz = 2 * (qx * qz - qy * qw)
  const ux = 2 * (qx * qy - qz * qw)
  const uy = 1 - 2 * (qx * qx + qz * qz)
  const uz = 2 * (qy * qz + qx * qw)
  const fx = 2 * (qx * qz + qy * qw)
  const fy = 2 * (qy * qz - qx * qw)
  const fz = 1 - 2 * (qx * qx + qy * qy)
  // Forwards on the floor: across her left, or by her front when she lies on a side.
  const flat = Math.hypot(lx, lz)
  const fore = Math.hypot(fx, fz)
  const ax = flat > 0.2 ? -lz / flat : fx / fore
  const az = flat > 0.2 ? lx / flat : fz / fore

  const up = cut.lift[0] * size
  const forward = cut.lift[1] * size + middle
  const ox = hx + ux * up + fx * forward
  const oy = hy + uy * up + fy * forward
  const oz = hz + uz * up + fz * forward
  const length = (cut.length * size) / NET.down
  const flare = Math.min(0.85, speed * speed * 0.014) * smooth(0.3, 0.66, cut.length)
  const lying = FLOOR.height * size
  for (let j = 1; j < RINGS; j++) {
    const ring = rings[j]!
    const v = (j - 0.5) / NET.down
    const slope =
      cut.slope[1] +
      (cut.slope[0] - cut.slope[1]) * (1 - v) ** cut.bend +
      flare * (0.4 + 0.6 * v) +
      Math.max(0, fall) * v
    ring.v = v
    // From the waist it goes on as the body leans; lower down it hangs.
    ring.hang = Math.min(1, 0.3 + 1.6 * v)
    ring.sin = Math.sin(slope)
    ring.cos = Math.cos(slope)
  }

  for (let i = 0; i < NET.round; i++) {
    const sin = SIN[i]!
    const cos = COS[i]!
    // Level and outwards in this sector; and across it.
    const wx = az * sin + ax * cos
    const wz = az * cos - ax * sin
    const cx = wz
    const cz = -wx
    const kx = sin * cut.ring[0] * rx
    const kz = cos * cut.ring[1] * rz
    let px = ox + lx * kx + fx * kz
    let py = oy + ly * kx + fy * kz
    let pz = oz + lz * kx + fz * kz
    let at = i * 4
    net[at] = px
    net[at + 1] = py
    net[at + 2] = pz
    net[at + 3] = 0
    let outmost = -Infinity
    for (let n = 0; n < COUNT; n++) {
      const ex = legX[n]! - ox
      const ez = legZ[n]! - oz
      const outwards = ex * wx + ez * wz
      legOut[n] = outwards
      legAcross[n] = ex * cx + ez * cz
      if (outwards > outmost) outmost = outwards
    }
    for (let j = 1; j < RINGS; j++) {
      const { v, hang, sin: s, cos: c } = rings[j]!
      let dx = (lx * sin + fx * cos) * (1 - hang) + wx * hang
      let dy = (ly * sin + fy * cos) * (1 - hang)
      let dz = (lz * sin + fz * cos) * (1 - hang) + wz * hang
      dx = dx * s - ux * (1 - hang) * c + trailX * v
      dy = dy * s - (uy * (1 - hang) + hang) * c + fall * 0.6 * v
      dz = dz * s - uz * (1 - hang) * c + trailZ * v
      const whole = Math.sqrt(dx * dx + dy * dy + dz * dz)
      const aside = (dx * cx + dz * cz) / whole
      const plane = Math.sqrt(Math.max(0.04, 1 - aside * aside))
      let out = (dx * wx + dz * wz) / whole / plane
      let rise = dy / whole / plane
      const out0 = out
      const rise0 = rise
      let hangs = out >= 0 && rise <= 0
      const far = (px - ox) * wx + (pz - oz) * wz
      const across = (px - ox) * cx + (pz - oz) * cz
      const beside = (BESIDE.share * 2 * Math.PI * Math.max(0.12, far)) / NET.round
      for (let n = outmost < far - 0.2 ? COUNT : 0; n < COUNT; n++) {
        const df = legOut[n]! - far
        if (df < -0.2 || df > length + 0.22) continue
        const radius = legR[n]!
        const above = legY[n]! - py
        // The cloth runs down outside it.
        if (hangs && rise * df - out * above >= radius && out * df + rise * above >= 0) continue
        const off = Math.max(0, Math.abs(legAcross[n]! - across) - beside)
        if (off > radius + BESIDE.wide) continue
        const under = Math.max(0, off - radius)
        const dr = legY[n]! - under * BESIDE.tent - py
        const thick = off < radius ? Math.sqrt(radius * radius - off * off) : 0
        const distance = Math.max(1e-4, Math.sqrt(df * df + dr * dr))
        if (distance >= length + thick + 0.1) continue
        const w =
          (1 - smooth(length + thick, length + thick + 0.1, distance)) *
          (1 - smooth(0.3, 1, under / BESIDE.wide)) *
          (1 - smooth(0, 0.08, dr) * (1 - smooth(-0.08, 0.02, df)))
        if (w <= 0) continue
        const lift = Math.min(1, thick / distance)
        const keep = Math.sqrt(1 - lift * lift)
        let tx = out0 + w * ((df * keep - dr * lift) / distance - out0)
        let ty = rise0 + w * ((df * lift + dr * keep) / distance - rise0)
        const long = Math.sqrt(tx * tx + ty * ty)
        if (long < 1e-3) continue
        tx /= long
        ty /= long
        if (tx < STEEPEST.out && ty > 0) {
          tx = STEEPEST.out
          ty = STEEPEST.up
        }
        if (out * ty - rise * tx <= 0) continue
        out = tx
        rise = ty
        hangs &&= out >= 0 && rise <= 0
      }
      const beforeX = px
      const beforeY = py
      const beforeZ = pz
      px += length * (wx * out * plane + cx * aside)
      py += length * rise * plane
      pz += length * (wz * out * plane + cz * aside)
      let pressed = smooth(0.02, 0.5, 1 - (out * out0 + rise * rise0))
      const reached = (px - ox) * wx + (pz - oz) * wz
      const lifted = reached > outmost + UNDER ? py : onTop(py, reached, (px - ox) * cx + (pz - oz) * cz)
      if (lifted > py) {
        py = lifted
        pressed = 1
      }
      if (py < lying) {
        const drop = Math.min(length, Math.max(0, beforeY - lying))
        const spread = Math.sqrt(length * length - drop * drop) * FLOOR.spread
        const level = Math.max(1e-3, Math.hypot(px - beforeX, pz - beforeZ))
        const on = Math.max(level, spread) / level
        px = beforeX + (px - beforeX) * on
        pz = beforeZ + (pz - beforeZ) * on
        py = lying
        pressed = 1
      }
      at = (j * NET.round + i) * 4
      net[at] = px
      net[at + 1] = py
      net[at + 2] = pz
      net[at + 3] = pressed
    }
  }
  even(length)
  clearLegs()
  for (let k = NET.round * 4 + 1; k < net.length; k += 4) net[k] = Math.max(lying, net[k]!)
  const to = start + COLUMN.NET * 4
  for (let k = 0; k < net.length; k++) sheet[to + k] = net[k]!
}
