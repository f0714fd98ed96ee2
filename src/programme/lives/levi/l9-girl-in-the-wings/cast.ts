import type { CastMember, Tonight } from '../../../../notation/scene'
import {
  BEST_DRESS,
  BEST_DRESS_PROGRAMME,
  BEST_DRESS_WING,
  BEST_DRESS_WREATH,
  GISELLE_BARE,
  GISELLE_SHAWL,
  GISELLE_SHAWL_BARE,
  WILI,
} from '../../../company/costumes-three'
import { askingGirl, listeningLevi, restingWili } from './dances'

/**
 * Levi and the girl. Wreath, shawl and programme change heads, shoulders and hands, so each is entered once for what she wears, with one
 * and the same dance.
 */
export function cast(tonight: Tonight): readonly CastMember[] {
  const girl = askingGirl(tonight)
  const levi = listeningLevi(tonight, girl)
  const child = { figure: 'girl', dance: girl, scale: 0.94 } as const
  const dancer = { figure: 'levi', dance: levi } as const
  return [
    { ...dancer, id: 'levi', costume: GISELLE_SHAWL, until: [9, 3] },
    { ...dancer, id: 'levi-without-wreath', costume: GISELLE_SHAWL_BARE, from: [9, 3], until: 15 },
    { ...dancer, id: 'levi-without-shawl', costume: GISELLE_BARE, from: 15 },
    // She slips it into her dress when her hands are at her heart.
    { ...child, id: 'girl', costume: BEST_DRESS_PROGRAMME, until: [9, 3] },
    { ...child, id: 'girl-empty-handed', costume: BEST_DRESS, from: [9, 3], until: [10, 2] },
    { ...child, id: 'girl-in-wreath', costume: BEST_DRESS_WREATH, from: [10, 2], until: 15 },
    { ...child, id: 'girl-in-shawl', costume: BEST_DRESS_WING, from: 15 },
    { id: 'wili-sitting', figure: 'corps', costume: WILI, dance: restingWili(tonight, [-1.7, -3], 75, 0) },
    { id: 'wili-standing', figure: 'corps', costume: WILI, dance: restingWili(tonight, [-1.95, -3.8], 110, 1) },
  ]
}
