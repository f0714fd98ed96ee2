/**
 * Vectors and quaternions (x y z w) that write into their first argument, so that a pose allocates nothing. Degrees at the
 * surface. They pass arrays on rather than numbers: a number handed to a function that is not inlined costs memory.
 */
export type V = [x: number, y: number, z: number]
export type Q = [x: number, y: number, z: number, w: number]
type ReadV = Readonly<V>
type ReadQ = Readonly<Q>

export const RAD = Math.PI / 180
export const X: ReadV = [1, 0, 0]
export const Y: ReadV = [0, 1, 0]
export const Z: ReadV = [0, 0, 1]
export const DOWN: ReadV = [0, -1, 0]

/** A new vector of doubles; the fractions keep the engine from storing it as small integers. */
export function vec(x = 0, y = 0, z = 0): V {
  const v: V = [0.5, 0.5, 0.5]
  return set(v, x, y, z)
}

/** A new identity quaternion. */
export function quat(): Q {
  const q: Q = [0.5, 0.5, 0.5, 0.5]
  q[0] = q[1] = q[2] = 0
  q[3] = 1
  return q
}

/** out = (x, y, z); returns `out`, as all that follow */
export function set(out: V, x: number, y: number, z: number): V {
  out[0] = x
  out[1] = y
  out[2] = z
  return out
}

/** out = a */
export function copy(out: V, a: ReadV): V {
  out[0] = a[0]
  out[1] = a[1]
  out[2] = a[2]
  return out
}

/** out = a, a rotation */
export function copyQ(out: Q, a: ReadQ): Q {
  out[0] = a[0]
  out[1] = a[1]
  out[2] = a[2]
  out[3] = a[3]
  return out
}

/** out = a − b */
export function sub(out: V, a: ReadV, b: ReadV): V {
  out[0] = a[0] - b[0]
  out[1] = a[1] - b[1]
  out[2] = a[2] - b[2]
  return out
}

/** a + b·s */
export function mad(out: V, a: ReadV, b: ReadV, s: number): V {
  out[0] = a[0] + b[0] * s
  out[1] = a[1] + b[1] * s
  out[2] = a[2] + b[2] * s
  return out
}

/** a · b */
export function dot(a: ReadV, b: ReadV): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** out = a × b */
export function cross(out: V, a: ReadV, b: ReadV): V {
  const x = a[1] * b[2] - a[2] * b[1]
  const y = a[2] * b[0] - a[0] * b[2]
  const z = a[0] * b[1] - a[1] * b[0]
  out[0] = x
  out[1] = y
  out[2] = z
  return out
}

/** |a| */
export function length(a: ReadV): number {
  return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
}

/** Unit vector along a; the zero vector stays what it is. */
export function unit(out: V, a: ReadV): V {
  const k = 1 / (Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) || 1)
  out[0] = a[0] * k
  out[1] = a[1] * k
  out[2] = a[2] * k
  return out
}

/** Part of a perpendicular to the unit vector d, made unit. Falls back to any perpendicular when a lies along d. */
export function across(out: V, a: ReadV, d: ReadV): V {
  const k = -(a[0] * d[0] + a[1] * d[1] + a[2] * d[2])
  out[0] = a[0] + d[0] * k
  out[1] = a[1] + d[1] * k
  out[2] = a[2] + d[2] * k
  if (out[0] * out[0] + out[1] * out[1] + out[2] * out[2] < 1e-10) {
    const pick = Math.abs(d[1]) < 0.9 ? Y : Z
    mad(out, pick, d, -dot(pick, d))
  }
  return unit(out, out)
}

/** Product a·b: b is applied first. `out` may be a or b. */
export function mul(out: Q, a: ReadQ, b: ReadQ): Q {
  const x = a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1]
  const y = a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0]
  const z = a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3]
  const w = a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2]
  out[0] = x
  out[1] = y
  out[2] = z
  out[3] = w
  return out
}

/** a⁻¹·b for unit quaternions. */
export function between(out: Q, a: ReadQ, b: ReadQ): Q {
  const x = a[3] * b[0] - a[0] * b[3] - a[1] * b[2] + a[2] * b[1]
  const y = a[3] * b[1] + a[0] * b[2] - a[1] * b[3] - a[2] * b[0]
  const z = a[3] * b[2] - a[0] * b[1] + a[1] * b[0] - a[2] * b[3]
  const w = a[3] * b[3] + a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
  out[0] = x
  out[1] = y
  out[2] = z
  out[3] = w
  return out
}

/** a·b⁻¹ for unit quaternions. */
export function mulInverse(out: Q, a: ReadQ, b: ReadQ): Q {
  const x = -a[3] * b[0] + a[0] * b[3] - a[1] * b[2] + a[2] * b[1]
  const y = -a[3] * b[1] + a[0] * b[2] + a[1] * b[3] - a[2] * b[0]
  const z = -a[3] * b[2] - a[0] * b[1] + a[1] * b[0] + a[2] * b[3]
  const w = a[3] * b[3] + a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
  out[0] = x
  out[1] = y
  out[2] = z
  out[3] = w
  return out
}

/** v turned by q. `out` may be v. */
export function turn(out: V, q: ReadQ, v: ReadV): V {
  const tx = 2 * (q[1] * v[2] - q[2] * v[1])
  const ty = 2 * (q[2] * v[0] - q[0] * v[2])
  const tz = 2 * (q[0] * v[1] - q[1] * v[0])
  const x = v[0] + q[3] * tx + q[1] * tz - q[2] * ty
  const y = v[1] + q[3] * ty + q[2] * tx - q[0] * tz
  const z = v[2] + q[3] * tz + q[0] * ty - q[1] * tx
  out[0] = x
  out[1] = y
  out[2] = z
  return out
}

/** Rotation about a unit axis, degrees. */
export function axisAngle(out: Q, axis: ReadV, degrees: number): Q {
  const h = degrees * (RAD / 2)
  const s = Math.sin(h)
  out[0] = axis[0] * s
  out[1] = axis[1] * s
  out[2] = axis[2] * s
  out[3] = Math.cos(h)
  return out
}

function unitQ(out: Q): Q {
  const k = 1 / (Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2] + out[3] * out[3]) || 1)
  out[0] *= k
  out[1] *= k
  out[2] *= k
  out[3] *= k
  return out
}

/** Smallest rotation taking unit vector a onto unit vector b. */
export function fromTo(out: Q, a: ReadV, b: ReadV): Q {
  const w = 1 + dot(a, b)
  if (w < 1e-5) return axisAngle(out, X, 180)
  out[0] = a[1] * b[2] - a[2] * b[1]
  out[1] = a[2] * b[0] - a[0] * b[2]
  out[2] = a[0] * b[1] - a[1] * b[0]
  out[3] = w
  return unitQ(out)
}

/** Spherical interpolation by the shorter way. */
export function slerp(out: Q, a: ReadQ, b: ReadQ, t: number): Q {
  let d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  const sign = d < 0 ? -1 : 1
  d *= sign
  let ka = 1 - t
  let kb = t
  if (d < 0.9995) {
    const o = Math.acos(d)
    const so = 1 / Math.sin(o)
    ka = Math.sin(ka * o) * so
    kb = Math.sin(kb * o) * so
  }
  kb *= sign
  out[0] = ka * a[0] + kb * b[0]
  out[1] = ka * a[1] + kb * b[1]
  out[2] = ka * a[2] + kb * b[2]
  out[3] = ka * a[3] + kb * b[3]
  return unitQ(out)
}

/** Half of the twist from which its share fades, so that it is the same from both sides when the joint is wrung right round; radians. */
const WRUNG = 62 * RAD

/** Share `part` of the twist of q about a unit axis, taken with w ≥ 0 so that it never goes the long way round. */
export function twistPart(out: Q, q: ReadQ, axis: ReadV, part: number): Q {
  const d = q[0] * axis[0] + q[1] * axis[1] + q[2] * axis[2]
  const angle = Math.atan2(q[3] < 0 ? -d : d, Math.abs(q[3]))
  const over = Math.max(0, (Math.abs(angle) - WRUNG) / (Math.PI / 2 - WRUNG))
  const half = angle * part * (1 - over * over * (3 - 2 * over))
  const s = Math.sin(half)
  out[0] = axis[0] * s
  out[1] = axis[1] * s
  out[2] = axis[2] * s
  out[3] = Math.cos(half)
  return out
}

const zx = vec()
const zy = vec()
const zz = vec()

/** Rotation whose z axis is d (exactly) and whose x axis lies towards h. */
export function frame(out: Q, d: ReadV, h: ReadV): Q {
  const z = unit(zz, d)
  const x = across(zx, h, z)
  const y = cross(zy, z, x)
  const trace = x[0] + y[1] + z[2]
  let s: number
  if (trace > 0) {
    s = 0.5 / Math.sqrt(trace + 1)
    out[0] = (y[2] - z[1]) * s
    out[1] = (z[0] - x[2]) * s
    out[2] = (x[1] - y[0]) * s
    out[3] = 0.25 / s
  } else if (x[0] > y[1] && x[0] > z[2]) {
    s = 0.5 / Math.sqrt(1 + x[0] - y[1] - z[2])
    out[0] = 0.25 / s
    out[1] = (y[0] + x[1]) * s
    out[2] = (z[0] + x[2]) * s
    out[3] = (y[2] - z[1]) * s
  } else if (y[1] > z[2]) {
    s = 0.5 / Math.sqrt(1 + y[1] - x[0] - z[2])
    out[0] = (y[0] + x[1]) * s
    out[1] = 0.25 / s
    out[2] = (z[1] + y[2]) * s
    out[3] = (z[0] - x[2]) * s
  } else {
    s = 0.5 / Math.sqrt(1 + z[2] - x[0] - y[1])
    out[0] = (z[0] + x[2]) * s
    out[1] = (z[1] + y[2]) * s
    out[2] = 0.25 / s
    out[3] = (x[1] - y[0]) * s
  }
  return out
}

const fr = quat()

/** Rotation from a rest frame (as `frame` made it) to the frame of d and h: how a bone is aimed. */
export function aim(out: Q, restFrame: ReadQ, d: ReadV, h: ReadV): Q {
  return mulInverse(out, frame(fr, d, h), restFrame)
}
