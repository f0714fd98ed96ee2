import { Vector3 } from 'three'
import type { PathPoint } from '../kit/sweep'

/** Plan of the auditorium, metres in the stage frame. */
export const HOUSE = {
  /** Radius of the horseshoe at the lowest tier, centre of its round end, and where it meets the proscenium. */
  radius: 11,
  centre: 17.5,
  front: 2.2,
  /** Floor of each tier. */
  tiers: [2.5, 5.4, 8.3, 11.2],
  /** Orchestra pit: upstage and house side, floor. */
  pit: { from: 2.5, to: 5.9, floor: -2.6 },
  /** Stalls: first row, distance of rows, floor at the first row and its rise for each row. */
  stalls: { first: 7.1, step: 0.96, floor: -1.55, rise: 0.07, rows: 18 },
  ceiling: 14.6,
} as const

/** The horseshoe at radius `r`: from the proscenium along house left, round the back, and along house right. */
export function horseshoe(r: number, points: number): PathPoint[] {
  const { centre, front } = HOUSE
  const straight = centre - front
  const length = straight * 2 + Math.PI * r
  return Array.from({ length: points + 1 }, (_, i) => {
    const s = (length * i) / points
    if (s < straight) return { p: new Vector3(-r, 0, front + s), n: new Vector3(1, 0, 0) }
    if (s > straight + Math.PI * r)
      return { p: new Vector3(r, 0, centre - (s - straight - Math.PI * r)), n: new Vector3(-1, 0, 0) }
    const a = (s - straight) / r
    return {
      p: new Vector3(-Math.cos(a) * r, 0, centre + Math.sin(a) * r),
      n: new Vector3(Math.cos(a), 0, -Math.sin(a)),
    }
  })
}
