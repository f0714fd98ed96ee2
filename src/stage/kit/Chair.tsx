import type { Lit, Standing } from './props'

export interface ChairProps extends Standing {
  color?: string
  seat?: string
}

export function Chair(_: ChairProps): null {
  return null
}

export type { Lit }
