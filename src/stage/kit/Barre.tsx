import type { Lit, Standing } from './props'

export interface BarreProps extends Standing {
  length: number
}

export function Barre(_: BarreProps): null {
  return null
}

export type { Lit }
