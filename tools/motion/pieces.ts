/** Something that stands on stage and that nobody walks through: an upright round or square block. */
export interface Piece {
  name: string
  /** Middle, and half its width and depth, metres. */
  at: readonly [x: number, z: number]
  half: readonly [x: number, z: number]
  /** Top, metres: who sits on it or stands on it is above. */
  top: number
  /** People who belong to it: they sit on it, carry it or step over it. */
  but?: readonly string[]
}

/** How deep hips at a place and height are inside a piece, metres; 0 outside. */
export function insideOf(piece: Piece, x: number, z: number, y: number, who: string): number {
  if (y > piece.top + 0.3 || piece.but?.includes(who)) return 0
  const dx = piece.half[0] - Math.abs(x - piece.at[0])
  const dz = piece.half[1] - Math.abs(z - piece.at[1])
  return Math.max(0, Math.min(dx, dz))
}

/** Furniture of the scenes where people walk about it. */
export const PIECES: Readonly<Record<string, readonly Piece[]>> = {}
