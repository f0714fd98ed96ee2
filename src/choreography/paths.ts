import type { Degrees, Mark, Metres } from '../notation/units'

/** A line on the floor, measured along itself. `s` runs from 0 to `length`; outside it goes straight on. */
export interface FloorPath {
  readonly length: Metres
  /** Place after s metres. */
  at(s: Metres): Mark
  /** Heading of the way after s metres, degrees. */
  heading(s: Metres): Degrees
}

const DEG = 180 / Math.PI

/** Heading from one place to another, degrees: 0 towards the house, +90 stage left. */
export function toward(to: Mark, from: Mark): Degrees {
  return Math.atan2(to[0] - from[0], to[1] - from[1]) * DEG
}

/** Straight from one place to another. */
export function line(from: Mark, to: Mark): FloorPath {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const heading = length > 1e-6 ? toward(to, from) : 0
  const dx = length > 1e-6 ? (to[0] - from[0]) / length : 0
  const dz = length > 1e-6 ? (to[1] - from[1]) / length : 1
  return { length, at: (s) => [from[0] + dx * s, from[1] + dz * s], heading: () => heading }
}

/** Part of a circle. Angles as headings from the centre: 0 is the side of the house, +90 stage left; degrees. */
export function arc(centre: Mark, radius: Metres, from: Degrees, to: Degrees): FloorPath {
  const length = (Math.abs(to - from) / DEG) * radius
  const way = to >= from ? 1 : -1
  const angle = (s: number): number => from / DEG + (way * s) / radius
  return {
    length,
    at: (s) => [centre[0] + Math.sin(angle(s)) * radius, centre[1] + Math.cos(angle(s)) * radius],
    heading: (s) => angle(s) * DEG + 90 * way,
  }
}

/** A whole circle, starting and ending at the angle `from`. */
export function ring(centre: Mark, radius: Metres, from: Degrees = 0, turns = 1): FloorPath {
  return arc(centre, radius, from, from + 360 * turns)
}

/** Several paths one after another. */
export function joined(parts: readonly FloorPath[]): FloorPath {
  if (parts.length === 0) throw new RangeError('A path needs at least one part')
  const length = parts.reduce((sum, p) => sum + p.length, 0)
  const find = (s: number): [FloorPath, number] => {
    let rest = s
    for (const p of parts) {
      if (rest <= p.length || p === parts[parts.length - 1]) return [p, rest]
      rest -= p.length
    }
    return [parts[0]!, s]
  }
  return {
    length,
    at: (s) => {
      const [p, rest] = find(s)
      return p.at(rest)
    },
    heading: (s) => {
      const [p, rest] = find(s)
      return p.heading(rest)
    },
  }
}

/** Straight lines through points, corners rounded by `radius`. */
export function polyline(points: readonly Mark[], { radius = 0.6 }: { radius?: Metres } = {}): FloorPath {
  if (points.length < 2) throw new RangeError('A polyline needs two points at least')
  const parts: FloorPath[] = []
  let from = points[0]!
  for (let i = 1; i < points.length - 1; i++) {
    const corner = points[i]!
    const next = points[i + 1]!
    const a = toward(corner, from) / DEG
    const b = toward(next, corner) / DEG
    const turn = Math.atan2(Math.sin(b - a), Math.cos(b - a))
    const room = Math.min(
      Math.hypot(corner[0] - from[0], corner[1] - from[1]),
      Math.hypot(next[0] - corner[0], next[1] - corner[1]) / 2,
    )
    const cut = Math.min(room, radius * Math.abs(Math.tan(turn / 2)))
    if (cut < 0.02 || Math.abs(turn) > 3.1) {
      parts.push(line(from, corner))
      from = corner
      continue
    }
    const r = cut / Math.abs(Math.tan(turn / 2))
    const way = Math.sign(turn)
    const enter: Mark = [corner[0] - Math.sin(a) * cut, corner[1] - Math.cos(a) * cut]
    const centre: Mark = [enter[0] + Math.cos(a) * r * way, enter[1] - Math.sin(a) * r * way]
    const begin = a * DEG - 90 * way
    parts.push(line(from, enter), arc(centre, r, begin, begin + turn * DEG))
    from = [corner[0] + Math.sin(b) * cut, corner[1] + Math.cos(b) * cut]
  }
  parts.push(line(from, points[points.length - 1]!))
  return joined(parts)
}

/** Lanes across the stage joined by half circles: from `from`, first towards the other side by `width`, `lanes` times, coming downstage by `step` each. */
export function serpentine({
  from,
  width,
  lanes,
  step = 3,
}: {
  from: Mark
  width: Metres
  lanes: number
  step?: Metres
}): FloorPath {
  const parts: FloorPath[] = []
  const r = step / 2
  let way = Math.sign(width)
  let x = from[0]
  for (let i = 0; i < lanes; i++) {
    const z = from[1] + i * step
    parts.push(line([x, z], [x + Math.abs(width) * way, z]))
    x += Math.abs(width) * way
    if (i < lanes - 1)
      parts.push(arc([x, z + r], Math.abs(r), r > 0 ? 180 : 0, (r > 0 ? 180 : 0) - 180 * way * Math.sign(r)))
    way = -way
  }
  return joined(parts)
}

/** A figure of eight lying across the stage: two circles that touch in `centre`, `size` metres each. */
export function figureEight(centre: Mark, size: Metres = 2.4): FloorPath {
  const r = size / 2
  return joined([arc([centre[0] + r, centre[1]], r, -90, 270), arc([centre[0] - r, centre[1]], r, 90, -270)])
}
