import type { Lit, Standing } from './props'
import type { BufferGeometry } from 'three'
export interface GildedProps extends Standing {
  geometry: BufferGeometry
  ground?: string
  gold?: string
  relief?: 'leaf' | 'egg' | 'rope' | 'plain'
}

export function Gilded(_: GildedProps): null {
  return null
}

export type { Lit }
