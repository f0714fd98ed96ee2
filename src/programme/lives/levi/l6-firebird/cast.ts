import { members } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { FIREBIRD, PRINCESSES } from '../../../company/costumes-three'
import { firebird } from '../../../repertoire/firebird/firebird'
import { whiteGold } from '../../../repertoire/firebird/white-gold'

/** The Firebird; sixteen in white and gold come with the day. */
export function cast(tonight: Tonight): readonly CastMember[] {
  return [
    { id: 'firebird', figure: 'levi', costume: FIREBIRD, dance: firebird(tonight) },
    ...members('court', whiteGold(tonight), { figure: 'corps', costume: PRINCESSES[0]! }).map((member, i) => ({
      ...member,
      costume: PRINCESSES[i % PRINCESSES.length]!,
      scale: 0.985 + 0.0075 * ((i * 7) % 5),
      from: 29 as const,
    })),
  ]
}
