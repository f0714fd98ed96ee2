import { join, type Mesh, type Vertex } from '../mesh/mesh'
import { mirror } from '../mesh/mirror'
import type { Last, Shoe } from '../parts/shoe'
import type { Person } from '../source/person'
import type { PartName } from '../write/primitive'

/** A part of a figure before it is made coarser. */
export interface Piece {
  readonly part: PartName
  readonly mesh: Mesh
  /** Share of the figure's triangles. */
  readonly share: number
}

/** Everything sewn that people of a wardrobe wear. One module each, so that a change of cut concerns its wearers only. */
export interface Outfit {
  /** The shoe that goes with it. */
  readonly last: Last
  /** > 0 where it leaves the skin bare, with a margin under its edges. */
  readonly bare: (person: Person, v: Vertex) => number
  readonly pieces: (person: Person, shoe: Shoe) => Piece[]
}

/** Tights go on so far inside what is worn above, metres for 1.70 m. */
export const INSIDE = 0.012

/** Both shoes of a pair. */
export const pair = ({ left }: Shoe): Mesh => join(left, mirror(left))
