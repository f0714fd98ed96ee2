import type { BufferGeometry } from 'three'
import { merge } from '../stitch'
import type { TrappingName } from '../wardrobe'
import { bandage, legWarmers, plait, sash, scarf, sleeves, wings } from './body'
import { cane, programme } from './hand'
import { coronet, crown, feathers, flower, hat, kokoshnik, plume, wreath } from './head'

/** How each small piece of a costume is made; `plain` spares triangles where a whole corps wears it. */
export const TRAPPINGS: Readonly<Record<TrappingName, (plain?: boolean) => BufferGeometry>> = {
  feathers,
  crown,
  coronet,
  kokoshnik,
  wreath,
  plume,
  hat,
  flower,
  wings,
  spirit: (plain) => merge([wreath(plain), wings(plain)]),
  scarf,
  sash,
  sleeves,
  legWarmers,
  bandage,
  plait,
  cane,
  programme,
}

/** Pieces large enough to throw a shadow worth drawing. */
export const SHADOWED: ReadonlySet<TrappingName> = new Set(['wings', 'spirit', 'scarf', 'hat', 'plume', 'cane'])
