import type { Lit, Standing } from './props'

export interface GauzeProps extends Standing {
  name: string
  paint: string
  width: number
  height: number
  front?: Lit
  cover?: number
  sheer?: number
}

export function Gauze(_: GauzeProps): null {
  return null
}

export type { Lit }
