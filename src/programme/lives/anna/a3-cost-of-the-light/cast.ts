import {
  arabesque,
  arc,
  arms,
  attitude,
  bourree,
  CIVILIAN,
  dance,
  handOf,
  face,
  head,
  hold,
  kneel,
  letGo,
  lookAt,
  promenade,
  reach,
  soutenu,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import { MAN_IN_GREY, SILVER, STAGE_HAND } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'
import { PUSHERS, pusher } from './pushers'

/** The arm that still goes after him. */
const REACHING_BACK = [62, 128, 50, 14, -18, 60] as const

/** Four roles in eight counts; the ring closes; a hand that lets go; one knee. */
const anna: readonly Row[] = [
  [1, stand('fifth', { beats: 1 })],
  [
    [1, 1],
    arms('wingsUp', { beats: 2 }),
    arms('lowCross', { beats: 2 }),
    arms('flameV', { beats: 2 }),
    arms('attitude', { beats: 2 }),
  ],
  [
    [1, 2],
    arabesque('right', { line: 1, releve: true, beats: 1.6, arms: 'keep', facing: 40 }),
    stand('fourth', { beats: 1.4, facing: -35, front: 'right' }),
  ],
  [
    2,
    attitude('left', { dir: 'back', releve: true, beats: 2, arms: 'keep', facing: 20 }),
    attitude('right', { dir: 'front', beats: 2, arms: 'keep', facing: -30 }),
  ],
  [
    1,
    lookAt([3.2, 1.6, -1.5], { beats: 2 }),
    lookAt([-3.2, 1.4, -1.5], { beats: 2 }),
    lookAt([3.9, 1.7, -5], { beats: 2 }),
    lookAt([-3.9, 1.6, -5], { beats: 2 }),
  ],
  [
    3,
    soutenu({ beats: 2, facing: 0 }),
    stand('fifth', { beats: 1 }),
    soutenu({ beats: 2, turn: 'left' }),
    stand('fifth', { beats: 1 }),
    // Driven back to the middle.
    bourree({ to: [0, -4], beats: 2, facing: 0 }),
  ],
  [[4, 2], arms('stopHand', { beats: 1.4 }), arms('chestCross', { beats: 1.2 })],
  [[4, 2], torso({ arch: 12, twist: -8 }, { beats: 1.4 }), torso({ lean: 14 }, { beats: 1.2 })],
  [[4, 2], lookAt([-2.2, 1.5, -3.6], { beats: 1.5 }), lookAt([2.2, 1.5, -3.6], { beats: 1.5 })],
  [
    5,
    attitude('right', { dir: 'back', releve: true, beats: 2, facing: 0, step: 0 }),
    promenade({ turn: -360, beats: 4 }),
  ],
  [5, arms(['second', 'third'], { beats: 1.6 })],
  [5, head({ yaw: -34, pitch: 8 }, { beats: 1 }), head({ yaw: -20, pitch: 14 }, { beats: 4 })],
  [[6, 3], stand('fourth', { beats: 2, facing: 105 })],
  [[6, 3], arms(['forward', 'second'], { beats: 2 })],
  [[6, 3], lookAt([0.8, 1.6, -3.8], { beats: 1.5 }), lookAt([0.8, 1.5, -9], { beats: 1.5 })],
  [
    7,
    arabesque('left', { line: 1, releve: true, step: 0.3, beats: 2, facing: 160 }),
    kneel('left', { beats: 2, facing: 58 }),
    stay(),
  ],
  [
    7,
    arms(['side', 'forward'], { beats: 2 }),
    arms(['sideBack', 'relaxed'], { beats: 1.6 }),
    arms([REACHING_BACK, 'low'], { beats: 2 }),
  ],
  // Four masks of pride; hunted; for one turn happy; then what his hand leaves behind.
  [1, face('pride', { beats: 8 }), face('calm', { beats: 8 }), face('joy', { beats: 5, strength: 0.7 })],
  [[6, 2.6], face('sorrow', { beats: 8 })],
  [[7, 3], torso({ lean: 30, twist: -8 }, { beats: 2 }), torso({ lean: 62, twist: 0 }, { beats: 2.4 })],
  [[7, 3], head({ pitch: -20, yaw: -30 }, { beats: 2 }), head({ pitch: -58, incl: 6 }, { beats: 2.4 })],
]

/** The man in grey walks in through the gap upstage, leads her round once, lets go and walks back into the dark. */
function partner(her: Dance): readonly Row[] {
  return [
    [[3, 3], walk({ to: [1.06, -3.66], beats: 6, facing: -100 })],
    [4, lookAt(her, { beats: 4 })],
    // He comes with a hand held out.
    [4, arms(['relaxed', 'openHands'], { beats: 2 }), arms(['relaxed', 'low'], { beats: 1.8 })],
    [[5, 1.8], reach('right', handOf(her, 'left'), { beats: 1, hold: 5 })],
    [
      5,
      hold({ beats: 2 }),
      walk({ path: arc([0.01, -3.94], 1.09, 75, -285), beats: 4 }),
      turnTo(-100, { beats: 1 }),
      stay(),
    ],
    [5, lookAt(her, { beats: 11 })],
    // Two counts they stand at arm's length; then his hand is the first to open.
    [[6, 4], walk({ to: [0.95, -10.4], beats: 5, facing: -10, backward: true }), stay()],
    [[6, 3.8], letGo('right', { beats: 1 })],
    [5, face('joy', { beats: 5, strength: 0.5 }), face('calm', { beats: 2 })],
    [7, arms(['relaxed', 'openHands'], { beats: 2 }), arms('relaxed', { beats: 1.5 })],
  ]
}

/** Anna, the man in grey, and six in black who push the mirrors. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const her = dance({ tonight, figure: 'anna', who: 'anna', at: [-0.12, -4.42], facing: 0, style: MOSCOW }, anna)
  const him = dance(
    { tonight, figure: 'grey', who: 'partner', at: [0.3, -10.6], facing: 0, style: CIVILIAN },
    partner(her),
  )
  return [
    { id: 'anna', figure: 'anna', costume: SILVER, dance: her },
    { id: 'partner', figure: 'grey', costume: MAN_IN_GREY, dance: him, from: [3, 3], until: [8, 1] },
    ...PUSHERS.map((angle, i) => ({
      id: `hand-${i + 1}`,
      figure: 'corps' as const,
      costume: STAGE_HAND,
      dance: pusher(tonight, angle, i),
    })),
  ]
}
