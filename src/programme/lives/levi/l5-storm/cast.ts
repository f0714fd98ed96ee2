import { members } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { STORM_ODETTE, STORM_SWAN } from '../../../company/costumes-three'
import { stormOdette, stormSwans } from '../../../repertoire/swan-lake/storm'

/** Levi and sixteen swans. */
export function cast(tonight: Tonight): readonly CastMember[] {
  return [
    { id: 'odette', figure: 'levi', costume: STORM_ODETTE, dance: stormOdette(tonight) },
    ...members('swan', stormSwans(tonight), { figure: 'corps', costume: STORM_SWAN }).map((member, i) => ({
      ...member,
      scale: 0.985 + 0.0075 * ((i * 7) % 5),
    })),
  ]
}
