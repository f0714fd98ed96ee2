import { POINTE } from '../parts/shoe'
import { dancewear } from './dancewear'

/** A bodice with pointe shoes. */
export const OUTFIT = dancewear(POINTE, false)
