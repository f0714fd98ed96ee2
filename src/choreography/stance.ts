import type { Side } from '../notation/body'
import type { Degrees, Metres } from '../notation/units'
import type { Foot } from './positions'
import type { Position } from './types'

/** How a dancer stands when a step is over: what the next one begins with. */
export interface Stance {
  x: Metres
  z: Metres
  psi: Degrees
  /** Who carries. */
  support: Side | 'both'
  /** The foot in front in a closed position. */
  front: Side
  position: Position
  /** Rise of the carrying feet. */
  rise: number
  feet: Record<Side, Foot>
  /** Speed she comes out of a run with, m/s; 0 when she has come to rest. */
  speed: number
  /** On a knee, a seat or the floor: she must get up before she dances. */
  low: boolean
  /** Is the foot on its mark? */
  down: Record<Side, boolean>
}
