import type { Lit, Standing } from './props'

export interface CutClothProps extends Standing {
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
}

export function CutCloth(_: CutClothProps): null {
  return null
}

export type { Lit }
