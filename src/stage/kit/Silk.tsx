import type { Lit, Standing } from './props'

export interface SilkProps extends Standing {
  width: number
  height: number
  color?: string
  piece?: string
  amplitude?: number
  lit?: Lit
  columns?: number
  rows?: number
  speed?: number
}

export function Silk(_: SilkProps): null {
  return null
}

export type { Lit }
