import {
  arabesque,
  arms,
  CHILD,
  curtsey,
  dance,
  head,
  hold,
  kneel,
  letGo,
  lookAt,
  plie,
  point,
  reach,
  riseUp,
  ROMANTIC,
  sitFloor,
  stand,
  tendu,
  torso,
  turnTo,
  walk,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'

/** She comes on tiptoe, curtseys too deeply, asks with her hands; then a wreath, first position, an arabesque. */
export function askingGirl(tonight: Tonight): Dance {
  return dance(
    {
      tonight,
      figure: 'girl',
      who: 'girl',
      at: [0.9, -8.5],
      facing: 20,
      position: 'sixth',
      arms: 'relaxed',
      style: CHILD,
    },
    [
      [1, walk({ to: [0.15, -5.7], facing: 10, manner: 'tiptoe', beats: 8 }), hold({ beats: 1 })],
      [1, lookAt([-6, 1.2, -6], { beats: 4 }), lookAt([0.3, 1.5, -4.6], { beats: 10 })],
      [4, curtsey({ deep: 1, beats: 4 }), hold({ beats: 2 })],
      // You … dance … teach me?
      [6, hold({ beats: 9 })],
      [
        6,
        point('right', [0.3, 1.3, -4.6], { beats: 2 }),
        arms('first', { beats: 1 }),
        arms('third', { beats: 3 }),
        arms('openHands', { beats: 3 }),
      ],
      [[6, 2], head({ pitch: 14 }, { beats: 4 })],
      [[7, 2], torso({ side: 6, arch: 6 }, { beats: 3 }), torso({ side: 0, arch: 0 }, { beats: 3 })],
      [9, hold({ beats: 6 })],
      [9, arms('toHeart', { beats: 3 }), head({ pitch: 12 }, { beats: 2 })],
      [10, arms('bas', { beats: 3 })],
      [11, stand('first', { facing: 60, beats: 2 }), plie({ depth: 'demi', beats: 4 })],
      [11, arms('first', { beats: 3 }), arms('third', { beats: 4 })],
      [
        13,
        stand('first', { beats: 1 }),
        arabesque('left', { line: 1, height: 55, knee: 18, facing: 12, beats: 5 }),
        hold({ beats: 6 }),
      ],
      [13, head({ pitch: 8 }, { beats: 2 })],
    ],
  )
}

/** Levi: turns to the small sound, understands, gives away her wreath, teaches with one hand under a hand. */
export function listeningLevi(tonight: Tonight, girl: Dance): Dance {
  return dance(
    {
      tonight,
      figure: 'levi',
      who: 'Levi (wings)',
      at: [0.3, -4.3],
      facing: 95,
      position: 'b+',
      arms: 'lowCross',
      style: ROMANTIC,
    },
    [
      [1, hold({ beats: 6 }), turnTo(175, { beats: 3 }), hold({ beats: 3 })],
      [1, head({ pitch: -10, yaw: -14 }, { beats: 5 }), lookAt(girl, { beats: 43 })],
      [4, arms('relaxed', { beats: 2 })],
      [5, hold({ beats: 6 })],
      // Within reach of the small head.
      [[7, 3], walk({ to: [0.34, -4.85], facing: 175, manner: 'dancer', beats: 2 })],
      [6, torso({ lean: 8 }, { beats: 3 })],
      [[7, 2], arms('toHeart', { beats: 3 })],
      [8, torso({ lean: 0 }, { beats: 2 })],
      // The wreath: from her own head to the small one.
      [[8, 3], kneel('left', { beats: 3 }), hold({ beats: 3 }), riseUp({ beats: 2 })],
      [
        9,
        reach('left', [0.22, 1.28, -4.5], { beats: 2 }),
        reach('left', [0.16, 1.22, -5.4], { beats: 2, hold: 1 }),
        letGo('left'),
      ],
      [
        9,
        reach('right', [0.38, 1.28, -4.5], { beats: 2 }),
        reach('right', [0.2, 1.22, -5.4], { beats: 2, hold: 1 }),
        letGo('right'),
      ],
      [[11, 2], stand('first', { facing: 120, beats: 2 }), plie({ depth: 'demi', beats: 3 })],
      [[11, 2], arms('first', { beats: 2 }), arms('third', { beats: 4 })],
      [
        13,
        walk({ to: [-0.42, -5.2], facing: 86, beats: 3, manner: 'dancer' }),
        tendu('left', 'back', { close: false, beats: 2 }),
        hold({ beats: 6 }),
      ],
      [13, arms(['second', 'demiSecond'], { beats: 2 }), reach('left', [0.16, 1.0, -5.12], { beats: 3, hold: 6 })],
    ],
  )
}

/** A Wili between two entrances: rubs an ankle, looks at the stage, at the two. */
export function restingWili(tonight: Tonight, at: Mark, facing: number, seed: number): Dance {
  const standing = seed === 1
  return dance(
    {
      tonight,
      figure: 'corps',
      who: 'resting Wili',
      at,
      facing,
      position: 'b+',
      arms: 'relaxed',
      style: { ...ROMANTIC, seed },
    },
    [
      standing ? [1, hold({ beats: 12 })] : [1, sitFloor({ beats: 4 }), hold({ beats: 8 })],
      [1, lookAt([-6, 1, -5], { beats: 10 }), lookAt([0.2, 1.2, -5.4], { beats: 30 })],
      standing ? [3, arms('hips', { beats: 3 })] : [3, arms('relaxed', { beats: 3 })],
      [10, arms(standing ? 'toHeart' : 'cradle', { beats: 4 })],
    ],
  )
}
