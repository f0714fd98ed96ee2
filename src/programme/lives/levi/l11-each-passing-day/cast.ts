import { members } from '../../../../choreography'
import { hash } from '../../../../score/noise'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { MORNING_CHILDREN, SKY_WHITE, WREATH_CHILD } from '../../../company/costumes-three'
import { children, ENTERS, morning } from './dances'

/** Levi and twelve children of different sizes; the twelfth is the girl of the wings, in her wreath. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const dances = children(tonight)
  const class12 = members('child', dances, { figure: 'child', costume: MORNING_CHILDREN[0]! })
  return [
    { id: 'levi', figure: 'levi', costume: SKY_WHITE, dance: morning(tonight) },
    ...class12.map((member, k) => ({
      ...member,
      from: ENTERS(k),
      scale: 0.9 + 0.2 * hash(k, 5),
      costume: k === class12.length - 1 ? WREATH_CHILD : MORNING_CHILDREN[k % MORNING_CHILDREN.length]!,
    })),
  ]
}
