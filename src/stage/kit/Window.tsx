import type { Lit, Standing } from './props'
import type { Channel } from '../../notation/board'
import type { Vec3 } from '../../notation/units'
export interface WindowProps extends Standing {
  width: number
  height: number
  panes?: readonly [number, number]
  channel?: Channel
  shaft?: Vec3
  frame?: string
}

export function Window(_: WindowProps): null {
  return null
}

export type { Lit }
