import type { Lit, Standing } from './props'

export interface PaintedFloorProps extends Standing {
  name: string
  paint: string
  width: number
  depth: number
}

export function PaintedFloor(_: PaintedFloorProps): null {
  return null
}

export type { Lit }
