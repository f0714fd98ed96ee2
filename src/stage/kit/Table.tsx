import type { Lit, Standing } from './props'

export interface TableProps extends Standing {
  width: number
  depth: number
  height?: number
  color?: string
}

export function Table(_: TableProps): null {
  return null
}

export type { Lit }
