import { arms, CHILD, dance, hold, lookAt, members, torso, walk } from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import { BEST_DRESS, GISELLE, GISELLE_VEILED, MYRTHA, WILI } from '../../../company/costumes-three'
import { HANDS } from '../../manners'
import { giselle, myrtha } from '../../../repertoire/giselle/initiation'
import { wilis } from '../../../repertoire/giselle/wilis'

/** A girl who has come through the pass door, seen from behind. */
function watcher(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'girl', at: [7.3, -4.9], facing: -90, position: 'sixth', arms: 'relaxed', style: CHILD },
    [
      [17, walk({ to: [6.15, -4.05], facing: -105, manner: 'tiptoe', beats: 5 }), hold({ beats: 3 })],
      [
        17,
        lookAt([0, 1.3, -5], { beats: 3 }),
        lookAt([-2, 1.4, -9], { beats: 2.5 }),
        lookAt([0, 1.3, -5.4], { beats: 3 }),
      ],
      [[17, 3], torso({ lean: 8 }, { beats: 2 }), torso({ lean: 3, side: 5 }, { beats: 3 })],
      [17, arms(HANDS.clasped, { beats: 2 })],
      [18, arms('toHeart', { beats: 3 })],
    ],
  )
}

/** Giselle (under her veil until it flies), Myrtha, twenty-four Wilis, and at the end a child in the wing. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const dead = giselle(tonight)
  return [
    { id: 'giselle', figure: 'levi', costume: GISELLE, dance: dead, from: [2, 2] },
    { id: 'giselle-veiled', figure: 'levi', costume: GISELLE_VEILED, dance: dead, until: [2, 2] },
    { id: 'myrtha', figure: 'myrtha', costume: MYRTHA, dance: myrtha(tonight, dead) },
    ...members('wili', wilis(tonight), { figure: 'corps', costume: WILI }).map((member, i) => ({
      ...member,
      scale: 0.985 + 0.0075 * ((i * 7) % 5),
    })),
    { id: 'girl', figure: 'girl', costume: BEST_DRESS, dance: watcher(tonight), scale: 0.94, from: 17 },
  ]
}
