import { members } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { TOUR, TOUR_CORPS } from '../../../company/costumes-three'
import { touring, touringCorps } from './dances'

/** Levi, entered once for each sash with one and the same dance, and eight of the company until the coda. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const levi = { figure: 'levi', dance: touring(tonight) } as const
  return [
    { ...levi, id: 'levi', costume: TOUR.moscow, until: 5 },
    { ...levi, id: 'levi-new-york', costume: TOUR.newYork, from: 5, until: 9 },
    { ...levi, id: 'levi-paris', costume: TOUR.paris, from: 9, until: 13 },
    { ...levi, id: 'levi-tokyo', costume: TOUR.tokyo, from: 13 },
    ...members('company', touringCorps(tonight), { figure: 'corps', costume: TOUR_CORPS }).map((member) => ({
      ...member,
      until: 17 as const,
    })),
  ]
}
