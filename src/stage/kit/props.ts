import type { Channel } from '../../notation/board'
import type { Vec3 } from '../../notation/units'

/** How much of each bank's light reaches a painted thing: `{ cyc: 1, back: 0.3 }`. 1 makes full white paint white. */
export type Lit = Partial<Record<Channel, number>>

/** Where a part stands. Its origin is the middle of its foot, it faces +Z (the audience); rotation in radians. */
export interface Standing {
  /** What it is called on stage: the table of what a picture shows finds it by that. */
  name?: string
  position?: Vec3
  rotation?: Vec3
  /** Name of a scenery value 0–1 that fades the part in, or a fixed share; 1 if left out. */
  presence?: string | number
}
