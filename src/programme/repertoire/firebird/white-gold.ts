import { arms, corps, head, hold, kneel, lookAt, riseUp, stand, stay, torso, walk } from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'

/**
 * A place in the wedge that opens from the Firebird towards the house; k 0–7 outwards, every other one in the rank behind, in the gaps of the first.
 */
const wedge = (k: number, side: number): Mark => {
  const [n, rank] = [k >> 1, k % 2]
  return [side * (1.6 + 1.15 * n + rank), -6.2 + 0.8 * n - 0.4 * rank]
}

/** Sixteen walk in from both sides, one step to a beat, make a wedge of two ranks and kneel on the seventeenth beat; the rank behind rises with her. */
export function whiteGold(tonight: Tonight): readonly Dance[] {
  const marks = Array.from({ length: 16 }, (_, i) => {
    const side = i % 2 ? 1 : -1
    const k = i >> 1
    return { at: [side * (7.4 + 0.15 * k), wedge(k, side)[1]] as Mark, facing: side * -90 }
  })
  return corps({ tonight, who: 'white-gold', marks, position: 'first' }, (i) => {
    const side = i % 2 ? 1 : -1
    const k = i >> 1
    return [
      [
        29,
        walk({ to: wedge(k, side), beats: 14, pace: 1, manner: 'solemn' }),
        stand('fifth', { facing: side * -28, beats: 1 }),
        hold({ beats: 1 }),
      ],
      [29, arms('demiSecond', { beats: 6 }), arms('first', { beats: 6 }), arms('bas', { beats: 4 })],
      // To her, to the house that is rising behind her, down at the floor she blessed, and to her again.
      [29, lookAt([0, 1.6, -6.7], { beats: 3 }), lookAt([side * 2, 7, -11], { beats: 3 })],
      [31, head({ yaw: side * -24, pitch: -16 }, { beats: 3 }), lookAt([0, 1.6, -5.6], { beats: 3 })],
      [33, head({ yaw: side * 20, pitch: 6 }, { beats: 2 }), lookAt([0, 1.6, -5.6], { beats: 2 })],
      [29, torso({ arch: 5, side: side * 2 }, { beats: 6 }), torso({ lean: 5, side: 0 }, { beats: 6 })],
      [
        [34, 2],
        kneel(side > 0 ? 'left' : 'right', { beats: 3 }),
        // The rank behind rises from her outwards, one after another.
        ...(k % 2
          ? [hold({ beats: 0.6 + 0.3 * (k >> 1) }), riseUp({ facing: side * -28, beats: 2.4 }), stay()]
          : [hold({ beats: 5 })]),
      ],
      [[34, 2], arms(side > 0 ? ['toHeart', 'allongeSecond'] : ['allongeSecond', 'toHeart'], { beats: 3 })],
      [[34, 2], torso({ lean: 10 }, { beats: 3 }), torso({ arch: 6 }, { beats: 4 })],
      [[34, 2], head({ pitch: -22 }, { beats: 2 })],
      [[35, 1.5], head({ pitch: 14, yaw: side * 20 }, { beats: 3 })],
      [[36, 1.5], lookAt([0, 3, -4.8], { beats: 2 })],
      [[35, 3], arms(side > 0 ? ['openHands', 'allongeThird'] : ['allongeThird', 'openHands'], { beats: 3.6 })],
    ]
  })
}
