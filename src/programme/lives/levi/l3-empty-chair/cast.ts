import {
  arabesque,
  arms,
  balance,
  CIVILIAN,
  dance,
  face,
  head,
  hold,
  lookAt,
  lookFront,
  reach,
  letGo,
  riseUp,
  sit,
  soutenu,
  stand,
  tendu,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { GREY_SUIT } from '../../../company/costumes'
import { PATCHED } from '../../../company/costumes-two'
import { PETERSBURG } from '../../../company/schools'
import { HANDS } from '../../manners'

const LEVI: readonly Row[] = [
  // She shows him a waltz step; he beats time.
  [
    1,
    balance('left', { by: [0.5, 0.1], beats: 1.5 }),
    balance('right', { by: [-0.5, 0.1], beats: 1.5 }),
    balance('left', { by: [0.5, 0.1], beats: 1.5 }),
    balance('right', { by: [-0.5, 0.1], beats: 1.5 }),
  ],
  [1, face('joy', { beats: 7 }), face('sorrow', { beats: 14 })],
  [1, lookAt([4, 1.1, -1.4], { beats: 6 })],
  [1, arms(['demiSecond', 'first'], { beats: 3 }), arms(['first', 'demiSecond'], { beats: 3 })],
  [[2, 3], stand('b+', { beats: 2 }), hold({ beats: 0.4 })],
  // She sees him go; nothing moves but the hand that wanted to hold him.
  [[2, 3], lookAt([6, 1.5, -3], { beats: 2.4 })],
  [[2, 3], arms('bas', { beats: 1 }), arms(['demiSecond', 'toHeart'], { beats: 1.6 })],
  [[2, 3.5], torso({ arch: 8, side: -3 }, { beats: 1.5 }), torso({ lean: 8, side: 0 }, { beats: 1.5 })],
  [[3, 1.4], lookAt([4, 0.6, -1.4], { beats: 1 })],
  // The chair is empty. To the coat: its sleeve over her shoulder.
  [[3, 1.4], walk({ to: [3.56, -1.7], beats: 2.6, facing: 60 }), stay()],
  [[3, 3], reach('left', [3.95, 0.95, -1.5], { beats: 1.4, hold: 0.2 })],
  [[3, 3], lookAt([3.95, 0.9, -1.5], { beats: 3 })],
  [[3, 3], torso({ lean: 14, side: -4 }, { beats: 1.6 }), torso({ lean: 0 }, { beats: 1 })],
  [[3, 4.3], letGo('left', { beats: 0.7 })],
  [[4, 1], soutenu({ turn: 'right', beats: 2 })],
  [4, arms(['chestCross', 'oval'], { beats: 2 }), arms(['chestCross', 'second'], { beats: 2 })],
  [[4, 3], arabesque('right', { line: 1, height: 70, plie: 30, beats: 2, facing: 70, arms: 'keep' })],
  [4, head({ yaw: 30, incl: -16, pitch: -8 }, { beats: 3 })],
  // She folds it, lays it down, goes to work.
  [5, walk({ to: [3.35, -1.8], beats: 1, facing: 60 }), hold({ beats: 1 }), stay()],
  [5, arms('first', { beats: 1 }), arms('lowCross', { beats: 1 }), arms(['first', 'openHands'], { beats: 1 })],
  [5, torso({ lean: 10 }, { beats: 1 }), torso({ lean: 26 }, { beats: 1 }), torso({ lean: 0 }, { beats: 1 })],
  [5, lookAt([3.95, 0.7, -1.5], { beats: 3 })],
  [[5, 3], walk({ to: [2.35, -2.55], beats: 2, facing: 0 }), stay()],
  [
    6,
    tendu('right', 'front', { beats: 1 }),
    tendu('right', 'side', { beats: 1 }),
    tendu('right', 'back', { beats: 1 }),
    tendu('right', 'side', { beats: 1 }),
  ],
  [6, arms(['bas', 'second'], { beats: 1 })],
  [6, lookFront({ beats: 1 })],
]

const FATHER: readonly Row[] = [
  [1, hold({ beats: 6.6 })],
  [
    1,
    lookAt([2, 1.2, -2.6], { beats: 3.6 }),
    lookAt([2, 0.1, -2.4], { beats: 1.4 }),
    lookAt([2, 1.3, -2.6], { beats: 1 }),
  ],
  // One hand beats time on the knee.
  ...[1, 2.5, 4].map((beat): Row => [
    [1, beat],
    arms([HANDS.knee, [44, 22, 40, 72, -14, 50]], { beats: 0.4 }),
    arms(HANDS.knee, { beats: 0.5 }),
  ]),
  [[2, 1.5], arms([HANDS.knee, 'openHands'], { beats: 1 }), arms(HANDS.knee, { beats: 1 })],
  [1, torso({ lean: 6, side: 4 }, { beats: 3 }), torso({ lean: 12, side: -4 }, { beats: 3 })],
  [[2, 3], head({ pitch: -20, yaw: 14 }, { beats: 1.5 })],
  [[2, 3.6], riseUp({ beats: 0.9, position: 'first' }), stay()],
  [3, turnTo(120, { beats: 0.8 }), walk({ to: [7.2, -3.4], beats: 3.2, manner: 'solemn' }), stay()],
]

/** Levi at fourteen, and her father while the light lasts. */
export function cast(tonight: Tonight): readonly CastMember[] {
  return [
    {
      id: 'levi',
      figure: 'levi-young',
      costume: PATCHED,
      scale: 0.96,
      dance: dance(
        { tonight, figure: 'levi-young', who: 'levi', at: [1.9, -2.7], facing: 30, style: PETERSBURG },
        LEVI,
      ),
    },
    {
      id: 'father',
      figure: 'father',
      costume: { ...GREY_SUIT, bodice: '#46413c', tights: '#3a3733' },
      until: [3, 4.5],
      dance: dance(
        {
          tonight,
          figure: 'father',
          who: 'father',
          at: [4.05, -1.25],
          facing: -140,
          position: 'first',
          style: { ...CIVILIAN, seed: 31 },
          before: [sit({ height: 0.46 })],
        },
        FATHER,
      ),
    },
  ]
}
