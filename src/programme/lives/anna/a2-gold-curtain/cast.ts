import { dance } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { LEOTARD } from '../../../company/costumes'
import { CIVILIAN } from '../../../../choreography'
import { COACH_WITH_CANE, DEFILE_CORPS, FIRST_TUTU } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'
import { barre, coach, firstEvening } from './anna'
import { lineOfDancers, PLACES } from './defile'

/** Anna twice (practice clothes, then white), her coach, and eight of the company from bar 21. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const anna = dance({ tonight, figure: 'anna', who: 'anna', at: [1.15, -3.22], facing: 90, style: MOSCOW }, barre)
  const white = dance(
    { tonight, figure: 'anna', who: 'anna-in-white', at: [-7.8, -7.9], facing: 90, style: MOSCOW },
    firstEvening,
  )
  const teacher = dance(
    { tonight, figure: 'coach', who: 'coach', at: [2.24, -3.3], facing: -90, style: { ...CIVILIAN, seed: 3 } },
    coach(anna),
  )
  return [
    { id: 'anna', figure: 'anna', costume: LEOTARD, dance: anna, until: 18 },
    { id: 'anna-in-white', figure: 'anna', costume: FIRST_TUTU, dance: white, from: [18, 2] },
    { id: 'coach', figure: 'coach', costume: COACH_WITH_CANE, dance: teacher },
    ...PLACES.map((_, i) => ({
      id: `dancer-${i + 1}`,
      figure: 'corps' as const,
      costume: DEFILE_CORPS,
      dance: lineOfDancers(tonight, i),
      from: 18,
    })),
  ]
}
