import type { CastMember, Tonight } from '../../../../notation/scene'
import { CORPS_SWAN, WHITE_SWAN } from '../../../company/costumes'
import { CYGNETS, cygnetDance } from '../../../repertoire/swan-lake/cygnets'
import { odetteDance } from '../../../repertoire/swan-lake/odette'
import { entrance, isCygnet, swanDance, SWANS } from '../../../repertoire/swan-lake/swans'

/** Odette and 24 swans, of whom four are the cygnets. Each swan is seen from the count on which she comes on. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const twenty = SWANS.filter((swan) => !isCygnet(swan)).map((swan, i): CastMember => {
    const id = `swan-${String(i + 1).padStart(2, '0')}`
    return {
      id,
      figure: 'corps',
      costume: CORPS_SWAN,
      dance: swanDance(tonight, swan, i),
      scale: 0.985 + 0.03 * ((i * 7) % 5) * 0.25,
      from: entrance(swan),
    }
  })
  const four = CYGNETS.map((swan, i): CastMember => ({
    id: `cygnet-${i + 1}`,
    figure: 'corps',
    costume: CORPS_SWAN,
    dance: cygnetDance(tonight, i),
    mood: 'calm',
    from: entrance(swan),
  }))
  return [
    { id: 'odette', figure: 'anna', costume: WHITE_SWAN, dance: odetteDance(tonight), from: [8, 3] },
    ...four,
    ...twenty,
  ]
}
