import type { Lit, Standing } from './props'
import type { Channel } from '../../notation/board'
export interface StarGauzeProps extends Standing {
  width: number
  height: number
  density?: number
  channel?: Channel
  brightness?: number
}

export function StarGauze(_: StarGauzeProps): null {
  return null
}

export type { Lit }
