import { CIVILIAN, dance } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { CONVALESCENT, SHADOW_DOUBLE, THERAPIST } from '../../../company/costumes-one'
import { doubles } from './doubles'
import { anna, therapist } from './healing'

/** Anna, the therapist, and two shadow doubles who still dance what she cannot. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const her = dance({ tonight, figure: 'anna', who: 'anna', at: [-0.4, -4.5], facing: -25 }, anna)
  const woman = dance(
    { tonight, figure: 'therapist', who: 'therapist', at: [4, -2.8], facing: -80, style: { ...CIVILIAN, seed: 9 } },
    therapist(her, tonight.music),
  )
  return [
    { id: 'anna', figure: 'anna', costume: CONVALESCENT, dance: her },
    { id: 'therapist', figure: 'therapist', costume: THERAPIST, dance: woman, mood: 'calm' },
    ...doubles(tonight).map((double, i) => ({
      id: `double-${i + 1}`,
      figure: 'corps' as const,
      costume: SHADOW_DOUBLE,
      mood: 'calm' as const,
      dance: double,
      until: [8, 2.5] as const,
    })),
  ]
}
