import type { Lit, Standing } from './props'
import type { Vec3 } from '../../notation/units'
export interface FallProps extends Standing {
  kind: 'snow' | 'page' | 'petal' | 'ember' | 'rose'
  count: number
  area: Vec3
  speed?: number
  seed?: number
  lit?: Lit
  piece?: string
}

export function Fall(_: FallProps): null {
  return null
}

export type { Lit }
