import type { Wardrobe } from '../cards/card'
import { OUTFIT as ballet } from './ballet'
import { OUTFIT as coat } from './coat'
import { OUTFIT as court } from './court'
import { OUTFIT as dress } from './dress'
import type { Outfit } from './outfit'
import { OUTFIT as school } from './school'
import { OUTFIT as suit } from './suit'
import { OUTFIT as tunic } from './tunic'

/** What people of each wardrobe wear. */
export const OUTFITS: Readonly<Record<Wardrobe, Outfit>> = { ballet, school, dress, court, suit, tunic, coat }
