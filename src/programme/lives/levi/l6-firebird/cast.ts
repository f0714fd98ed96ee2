import { members } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { FIREBIRD, WHITE_GOLD } from '../../../company/costumes-three'
import { firebird } from '../../../repertoire/firebird/firebird'
import { whiteGold } from '../../../repertoire/firebird/white-gold'

/** The Firebird; sixteen in white and gold come with the day. */
export function cast(tonight: Tonight): readonly CastMember[] {
  return [
    { id: 'firebird', figure: 'levi', costume: FIREBIRD, dance: firebird(tonight) },
    ...members('court', whiteGold(tonight), { figure: 'corps', costume: WHITE_GOLD }).map((member) => ({
      ...member,
      from: 29 as const,
    })),
  ]
}
