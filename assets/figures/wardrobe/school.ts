import { SLIPPER } from '../parts/shoe'
import { dancewear } from './dancewear'

/** A leotard with soft slippers. */
export const OUTFIT = dancewear(SLIPPER, true)
