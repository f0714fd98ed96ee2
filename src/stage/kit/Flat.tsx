import type { Lit, Standing } from './props'

export interface FlatProps extends Standing {
  name: string
  paint: string
  width: number
  height: number
  thickness?: number
  braces?: boolean
}

export function Flat(_: FlatProps): null {
  return null
}

export type { Lit }
