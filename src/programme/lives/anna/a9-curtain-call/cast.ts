import {
  arms,
  CIVILIAN,
  dance,
  face,
  head,
  hold,
  kneel,
  letGo,
  lookAt,
  reach,
  reverence,
  riseUp,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, FigureName, Tonight } from '../../../../notation/scene'
import type { BarBeat } from '../../../../notation/units'
import { COACH, THERAPIST } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'
import { applause, glances, HANDS } from '../../manners'
import { CURTAIN_CALL, CURTAIN_CALL_BARE } from '../../../company/costumes-two'

/** When crown and sash leave her hands for the boards. */
export const LAID: BarBeat = [7, 3]

/** The arm that carries the sash: bent, the palm up, so that it hangs over the forearm. */
const OVER_THE_ARM = [50, 66, 18, 62, -4, -24] as const

const THANKS: readonly Row[] = [
  [
    1,
    walk({ to: [0, 1.45], beats: 4, facing: 0, arms: 'demiSecond', position: 'first' }),
    stand('b+', { beats: 1 }),
    hold({ beats: 2.2 }),
    stand('fifth', { beats: 0.8 }),
    stay(),
  ],
  [[1, 3], lookAt([-6, 9, 18], { beats: 3 }), lookAt([6, 9, 18], { beats: 3 })],
  [[2, 2], arms(['toHeart', OVER_THE_ARM], { beats: 3 }), torso({ arch: 12, side: -4 }, { beats: 2.6 })],
  [3, reverence('right', { beats: 2.6, facing: 36 }), reverence('left', { beats: 2.4, facing: -36 })],
  // Through the first of them she looks at nobody.
  [3, head({ yaw: 0, pitch: -16 }, { beats: 2.4 })],
  [[4, 2], reverence('right', { beats: 3, facing: 0, deep: true })],
  // The bow is handed on: to the pit, then to those in the wings.
  [5, stand('b+', { beats: 2, facing: 0 }), turnTo(38, { beats: 2 }), hold({ beats: 3 }), stay()],
  [5, arms('openHands', { beats: 2 }), arms(['allongeSecond', 'toHeart'], { beats: 3 }), arms('toHeart', { beats: 2 })],
  [5, lookAt([0, 0.4, 5], { beats: 2 }), lookAt([5.4, 1.6, 0.5], { beats: 3 }), lookAt([0, 4, 20], { beats: 2 })],
  [[5, 2], torso({ lean: 10 }, { beats: 2 }), torso({ lean: 0 }, { beats: 2 })],
  [7, kneel('right', { beats: 1.7, facing: 0 }), hold({ beats: 0.7 }), riseUp({ beats: 1.6 })],
  // Both hands go down to the boards with crown and sash, stay a moment, and come up empty.
  [7, arms('first', { beats: 1.2 })],
  [[7, 1.7], reach('right', [0.06, 0.19, 1.34], { beats: 1.1, hold: 0.5 }), letGo('right', { beats: 0.8 })],
  [[7, 1.7], reach('left', [0.36, 0.2, 1.36], { beats: 1.1, hold: 0.5 }), letGo('left', { beats: 0.8 })],
  [
    [7, 1.2],
    torso({ lean: 66 }, { beats: 1.5 }),
    torso({ lean: 66 }, { beats: 0.7 }),
    torso({ lean: 2 }, { beats: 1 }),
  ],
  [[7, 3.4], arms('openHands', { beats: 1 }), arms('bas', { beats: 1.2 })],
  // Thanks; moved, to those who made her; what is laid down; and not sad to go.
  [1, face('joy', { beats: 16 }), face('sorrow', { beats: 4, strength: 0.35 }), face('joy', { beats: 4 })],
  [7, face('sorrow', { beats: 2.4, strength: 0.6 }), face('calm', { beats: 2 })],
  [7, lookAt([0.17, 0.1, 1.34], { beats: 2.6 }), lookAt([0, 5, 20], { beats: 1.6 })],
  [8, turnTo(180, { beats: 1 }), walk({ to: [0, -1.9], beats: 2.6, facing: 180 }), hold({ beats: 0.4 })],
]

function watcher(tonight: Tonight, who: string, figure: FigureName, x: number): CastMember {
  const inward = -90 * Math.sign(x)
  return {
    id: who,
    figure,
    costume: who === 'coach' ? COACH : THERAPIST,
    dance: dance(
      { tonight, figure, who, at: [x, 0.45], facing: inward, position: 'first', style: { ...CIVILIAN, seed: 90 + x } },
      [
        [1, hold({ beats: 26 }), stay()],
        [
          1,
          ...glances(
            [
              [0, 1.4, 1.4],
              [x * 0.3, 0.4, 4.2],
              [0, 1.5, 1.2],
              [0, 4, 20],
              [-x, 1.7, -1.5],
            ],
            20,
            30 + x,
            2.8,
          ),
        ],
        [
          [6, 4],
          ...glances(
            [
              [0.3, 0.4, 1.7],
              [-x, 1.6, 0.5],
              [0, 1.4, 0],
            ],
            8,
            31 + x,
            2.6,
          ),
        ],
        [3, torso({ lean: 3, side: x < 0 ? -4 : 4 }, { beats: 4 }), torso({ lean: 6 }, { beats: 4 })],
        [1, torso({ lean: 5, side: x < 0 ? 4 : -4 }, { beats: 4 })],
        [2, ...applause(9, 0.7), arms(HANDS.clasped, { beats: 2 })],
        // The bow comes to them.
        [5, arms(HANDS.folded, { beats: 3 })],
        [6, arms([HANDS.belt, 'toHeart'], { beats: 3 })],
        [6, torso({ lean: 16 }, { beats: 2 }), torso({ lean: 2 }, { beats: 3 })],
        [
          [3, 2],
          lookAt([-x, 1.7, 0.4], { beats: 1.6 }),
          lookAt([0, 4, 20], { beats: 1.6 }),
          lookAt([0, 1, 1.4], { beats: 1.4 }),
        ],
        [
          [7, 2],
          lookAt([-x, 1.6, 0.4], { beats: 1.2 }),
          lookAt([0, 0.4, 1.4], { beats: 1.4 }),
          lookAt([0, 4, 20], { beats: 1.4 }),
        ],
        [[6, 1], head({ pitch: -22 }, { beats: 2 }), lookAt([0, 1, 1.2], { beats: 5 })],
        [7, arms(HANDS.folded, { beats: 3 })],
        [1, face('pride', { beats: 20 }), face('joy', { beats: 6 })],
      ],
    ),
  }
}

/** Anna, and in the wings the coach and the therapist. She is two entries: with the crown, and after she has laid it down. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const anna = dance({ tonight, figure: 'anna', who: 'anna', at: [2.3, 0.6], facing: -60, style: MOSCOW }, THANKS)
  return [
    { id: 'anna', figure: 'anna', costume: CURTAIN_CALL, dance: anna, until: LAID },
    { id: 'anna-bare', figure: 'anna', costume: CURTAIN_CALL_BARE, dance: anna, from: LAID },
    watcher(tonight, 'coach', 'coach', 5.5),
    watcher(tonight, 'therapist', 'therapist', -5.5),
  ]
}
