import { dance, CIVILIAN, face, hold, walk, lookAt, arms, stay } from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { OVERCOAT } from '../../../company/costumes'
import { ROSE, ROSE_AND_COAT, WALTZ_CORPS } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'
import { HANDS, nod } from '../../manners'
import { anna } from './anna'
import { RINGS, waltzer } from './rings'

/** Anna (in rose, then with the coat), twelve who waltz, and a stage-hand she holds the door for. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const her = dance({ tonight, figure: 'anna', who: 'anna', at: [7.8, -8], facing: -50, style: MOSCOW }, anna)
  const hand = dance({ tonight, figure: 'man', who: 'stage-hand', at: [-7.6, -9.2], facing: 50, style: CIVILIAN }, [
    [28, hold({ beats: 4.5 }), walk({ to: [-5.3, -6.2], beats: 6.5, facing: 60 }), stay()],
    [29, lookAt(her, { beats: 6 })],
    [28, arms(HANDS.pocket, { beats: 2 })],
    [[31, 2.6], arms([HANDS.pocket, 'toHeart'], { beats: 2 })],
    [[31, 2.6], ...nod(2)],
    [[31, 2.6], face('joy')],
  ])
  return [
    { id: 'anna', figure: 'anna', costume: ROSE, dance: her, until: 28 },
    { id: 'anna-in-coat', figure: 'anna', costume: ROSE_AND_COAT, dance: her, from: 28 },
    ...RINGS.map((_, i) => ({
      id: `waltzer-${i + 1}`,
      figure: 'corps' as const,
      costume: WALTZ_CORPS,
      dance: waltzer(tonight, i, her),
      // No two neighbours of one height; she who takes the rose has the height her hand was led for.
      scale: 0.985 + 0.0075 * ((i * 7 + 2) % 5),
    })),
    { id: 'stage-hand', figure: 'man', costume: OVERCOAT, dance: hand, mood: 'calm', from: [28, 2] },
  ]
}
