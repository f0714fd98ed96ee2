import type { Lit, Standing } from './props'

export interface MirrorProps extends Standing {
  width: number
  height: number
  frame?: string
  tint?: string
}

export function Mirror(_: MirrorProps): null {
  return null
}

export type { Lit }
