import type { Lit, Standing } from './props'
import type { Channel } from '../../notation/board'
export interface MoonDiscProps extends Standing {
  radius: number
  channel?: Channel
  halo?: number
  tint?: string
}

export function MoonDisc(_: MoonDiscProps): null {
  return null
}

export type { Lit }
