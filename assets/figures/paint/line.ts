/** A line drawn on the canonical face: points x, y in decimetres, from left to right. */
export type Line = readonly (readonly [x: number, y: number])[]

/** Distance from a point to a line, and the share of its length where that is. */
export function nearest(line: Line, x: number, y: number): { distance: number; share: number } {
  let distance = Infinity
  let share = 0
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1]!
    const [x1, y1] = line[i]!
    const [dx, dy] = [x1 - x0, y1 - y0]
    const t = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)))
    const d = Math.hypot(x - x0 - dx * t, y - y0 - dy * t)
    if (d < distance) {
      distance = d
      share = (i - 1 + t) / (line.length - 1)
    }
  }
  return { distance, share }
}

/** Height of a line at x; its ends go on level. */
export function heightOf(line: Line, x: number): number {
  let i = 1
  while (i < line.length - 1 && line[i]![0] < x) i++
  const [x0, y0] = line[i - 1]!
  const [x1, y1] = line[i]!
  return y0 + (y1 - y0) * Math.min(1, Math.max(0, (x - x0) / (x1 - x0)))
}
