import type { Lit, Standing } from './props'

export interface PaintedClothProps extends Standing {
  name: string
  paint: string
  width: number
  height: number
  lit?: Lit
  ambient?: number
  gain?: number
  glow?: number
  soft?: boolean
  resolution?: number
  cut?: boolean
}

export function PaintedCloth(_: PaintedClothProps): null {
  return null
}

export type { Lit }
