import type { Lit, Standing } from './props'
import type { Channel } from '../../notation/board'
export interface GlowSpriteProps extends Standing {
  size: number
  color?: string
  level?: number
  channel?: Channel
  piece?: string
}

export function GlowSprite(_: GlowSpriteProps): null {
  return null
}

export type { Lit }
