import type { Lit, Standing } from './props'
import type { BufferGeometry } from 'three'

export type StuffKind = 'wood' | 'stone' | 'plaster' | 'brass' | 'iron' | 'cloth' | 'bark'
export interface StuffProps extends Standing {
  kind: StuffKind
  geometry: BufferGeometry
  color?: string
  scale?: number
}

export function Stuff(_: StuffProps): null {
  return null
}

export type { Lit }
