import type { Lit, Standing } from './props'

export interface DrapeProps extends Standing {
  width: number
  height: number
  color?: string
  pleats?: number
  depth?: number
  lit?: Lit
  seed?: number
}

export function Drape(_: DrapeProps): null {
  return null
}

export type { Lit }
