import {
  arms,
  CHILD,
  dance,
  developpe,
  face,
  head,
  hold,
  lookAt,
  rest,
  stand,
  torso,
  walk,
  stay,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import { PETERSBURG } from '../../../company/schools'
import { glances, HANDS } from '../../manners'
import { BEST_DRESS_WING, GISELLE_BARE } from '../../../company/costumes-three'

/** Stillness; a hand from the heart to the house; arms towards people, not up; one plain closing. */
function purpose(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'levi', who: 'Levi (faces)', at: [0, -1.4], facing: 0, position: 'fifth', style: PETERSBURG },
    [
      [1, hold({ beats: 8 })],
      [5, face('calm', { beats: 8 }), face('joy', { beats: 8 })],
      [1, torso({ arch: 7 }, { beats: 4 }), torso({ arch: 0 }, { beats: 4 })],
      [1, arms('bas', { beats: 4 }), arms('oval', { beats: 4 })],
      [3, torso({ lean: 5, side: 4 }, { beats: 3 }), torso({ arch: 10, twist: -6 }, { beats: 4 })],
      [
        1,
        lookAt([-6, 6, 20], { beats: 3 }),
        lookAt([6, 9, 20], { beats: 3 }),
        lookAt([-2, 3, 18], { beats: 3 }),
        lookAt([7, 5, 20], { beats: 3 }),
        lookAt([0, 2.5, 18], { beats: 3 }),
      ],
      [3, hold({ beats: 4 })],
      [
        3,
        arms(['bas', 'toHeart'], { beats: 3 }),
        arms(['demiSecond', HANDS.offer], { beats: 3 }),
        arms('demiSecond', { beats: 2 }),
      ],
      [4, walk({ by: [0, -0.7], backward: true, position: 'fourth', beats: 4 })],
      [5, hold({ beats: 8 })],
      [5, arms('first', { beats: 3 }), arms(HANDS.offer, { beats: 3 }), arms('allongeSecond', { beats: 2 })],
      [5, torso({ lean: 7 }, { beats: 4 }), torso({ lean: 2, arch: 4 }, { beats: 4 })],
      [5, lookAt([-4, 3, 18], { beats: 4 }), lookAt([4, 3, 18], { beats: 4 })],
      [
        7,
        developpe('right', 'front', { height: 54, facing: -24, close: true, beats: 5 }),
        stand('first', { beats: 2, facing: 0 }),
        hold({ beats: 1 }),
      ],
      [7, head({ yaw: -62, pitch: -4 }, { beats: 2 }), lookAt([0, 2.2, 20], { beats: 5 })],
      [7, arms('demiSecond', { beats: 3 }), arms('bas', { beats: 3 })],
    ],
  )
}

function girlInWing(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'girl', at: [6.6, -2.6], facing: -80, position: 'first', arms: 'relaxed', style: CHILD },
    [
      [1, rest('right', { beats: 9 }), rest('left', { beats: 8 }), rest('right', { beats: 7 }), stay()],
      [1, arms(HANDS.clasped, { beats: 2 })],
      [
        1,
        ...glances(
          [
            [0, 1.4, -1.6],
            [0, 3, 12],
            [0, 1, -1.8],
            [3, 4, 14],
          ],
          30,
          41,
          2.8,
        ),
      ],
      [[1, 3], torso({ lean: 4, side: -4 }, { beats: 3 }), torso({ lean: 2 }, { beats: 2 })],
      [[2, 3], arms('low', { beats: 2 }), arms(HANDS.clasped, { beats: 2 })],
      [3, torso({ lean: 8 }, { beats: 4 }), torso({ lean: 2, side: 5 }, { beats: 4 })],
      [5, arms('low', { beats: 3 })],
      [7, arms('toHeart', { beats: 3 })],
    ],
  )
}

/** Levi, her wreath given away, and the girl in the wing. */
export function cast(tonight: Tonight): readonly CastMember[] {
  return [
    { id: 'levi', figure: 'levi', costume: GISELLE_BARE, dance: purpose(tonight) },
    { id: 'girl', figure: 'girl', costume: BEST_DRESS_WING, dance: girlInWing(tonight), scale: 0.94 },
  ]
}
