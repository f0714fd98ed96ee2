import { arms, CHILD, dance, developpe, head, hold, lookAt, stand, torso, walk } from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import { BEST_DRESS_WING, GISELLE_BARE } from '../../../company/costumes-three'

/** Stillness; a hand from the heart to the house; arms towards people, not up; one plain closing. */
function purpose(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'levi', who: 'Levi (faces)', at: [0, -1.4], facing: 0, position: 'fifth' }, [
    [1, hold({ beats: 8 })],
    [1, torso({ arch: 5 }, { beats: 4 }), torso({ arch: 0 }, { beats: 4 })],
    [1, lookAt([-6, 6, 20], { beats: 5 }), lookAt([6, 9, 20], { beats: 6 }), lookAt([0, 2.5, 18], { beats: 6 })],
    [3, hold({ beats: 4 })],
    [
      3,
      arms(['bas', 'toHeart'], { beats: 3 }),
      arms(['demiSecond', 'openHands'], { beats: 3 }),
      arms('demiSecond', { beats: 2 }),
    ],
    [4, walk({ by: [0, -0.7], backward: true, beats: 3 }), stand('fourth', { facing: 0, beats: 1 })],
    [5, hold({ beats: 8 })],
    [5, arms('first', { beats: 3 }), arms('openHands', { beats: 3 }), arms('allongeSecond', { beats: 2 })],
    [5, torso({ lean: 7 }, { beats: 4 }), torso({ lean: 2, arch: 4 }, { beats: 4 })],
    [5, lookAt([-4, 3, 18], { beats: 4 }), lookAt([4, 3, 18], { beats: 4 })],
    [
      7,
      developpe('right', 'front', { height: 50, close: true, beats: 5 }),
      stand('first', { beats: 2 }),
      hold({ beats: 1 }),
    ],
    [7, head({ yaw: -62, pitch: -4 }, { beats: 2 }), lookAt([0, 2.2, 20], { beats: 5 })],
    [7, arms('demiSecond', { beats: 3 }), arms('relaxed', { beats: 3 })],
  ])
}

function girlInWing(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'girl', at: [6.6, -2.6], facing: -80, position: 'first', arms: 'relaxed', style: CHILD },
    [
      [1, hold({ beats: 24 })],
      [1, lookAt([0, 1.4, -1.6], { beats: 30 })],
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
