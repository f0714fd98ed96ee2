import type { BarBeat, Degrees } from '../../src/notation/units.ts'

/** Something that stands on stage and that nobody walks through: an upright block. */
export interface Piece {
  name: string
  /** Middle, and half its width and depth, metres; turned by `turn` to stage left. */
  at: readonly [x: number, z: number]
  half: readonly [x: number, z: number]
  turn?: Degrees
  /** Top, metres: who sits on it or stands on it is above. */
  top: number
  /** When it is rolled or flown away. */
  until?: BarBeat
  /** People who belong to it: they sit on it or lie on it. */
  but?: readonly string[]
}

/** Half as thick as a trunk, metres: hips nearer than this to a piece are in it. */
const TRUNK = 0.1

/** How deep hips at a place and height are inside a piece, metres; 0 outside. */
export function insideOf(piece: Piece, x: number, z: number, y: number, who: string): number {
  if (y > piece.top + 0.3 || piece.but?.some((name) => who.startsWith(name))) return 0
  const a = ((piece.turn ?? 0) * Math.PI) / 180
  const [ax, az] = [x - piece.at[0], z - piece.at[1]]
  const dx = piece.half[0] + TRUNK - Math.abs(ax * Math.cos(a) - az * Math.sin(a))
  const dz = piece.half[1] + TRUNK - Math.abs(ax * Math.sin(a) + az * Math.cos(a))
  return Math.max(0, Math.min(dx, dz))
}

/** Rails of a barre are so thick, half, metres. */
const RAIL = 0.03
const barre = (at: Piece['at'], length: number, turn = 0, until?: BarBeat): Piece => ({
  ...{ name: 'barre', at, half: [length / 2, RAIL], turn, top: 1.05 },
  ...(until === undefined ? {} : { until }),
})
const wall = (at: Piece['at'], width: number, turn = 0): Piece => ({
  ...{ name: 'wall', at, half: [width / 2, 0.05], turn, top: 4 },
})

/** Furniture and walls of the scenes where people walk about them, by the numbers of the sets. */
export const PIECES: Readonly<Record<string, readonly Piece[]>> = {
  A2: [barre([3.4, -3.6], 6, 0, 13)],
  A4: [{ name: 'lamp', at: [0, -2.8], half: [0.02, 0.02], top: 1 }],
  A6: [
    { name: 'table', at: [3.3, -3.9], half: [0.95, 0.34], top: 0.62, until: [8, 2.5], but: ['anna'] },
    barre([1.2, -5.4], 3.6, 0, [8, 2.5]),
  ],
  A10: [
    wall([-6.25, -6.1], 9, 75.7),
    wall([6.25, -6.1], 13, -75.7),
    barre([-5.91, -6.01], 8.2, 75.7),
    barre([5.91, -6.01], 8.2, -75.7),
  ],
  L3: [
    { name: 'table', at: [-1.6, -5.4], half: [0.45, 0.3], turn: 23, top: 0.74 },
    { name: 'chair', at: [4.05, -1.3], half: [0.22, 0.22], turn: -140, top: 0.47, but: ['levi', 'father'] },
  ],
  L4: [
    wall([-6.2, -6], 9, 75.7),
    wall([6.2, -6], 9, -75.7),
    barre([-5.85, -5.91], 8.4, 75.7),
    barre([5.85, -5.91], 8.4, -75.7),
    barre([0, -10.04], 7.6),
    { name: 'table', at: [4.95, -3.05], half: [1.3, 0.35], turn: -74.5, top: 0.76 },
  ],
}
