import {
  arms,
  battement,
  bow,
  chaines,
  curtsey,
  head,
  hold,
  letGo,
  lookAt,
  pirouette,
  point,
  reach,
  releve,
  run,
  stand,
  tendu,
  torso,
  turnTo,
  walk,
  type Row,
} from '../../../../choreography'
import type { Dance } from '../../../../notation/scene'
import { HANDS, nod } from '../../manners'

/** Her hand on the barre, metres. */
const BARRE = [1.3, 1.02, -3.58] as const

/** Bars 1–17: tendus, the foot that is put right, grands battements, two double pirouettes, chaînés across and off. */
export const barre: readonly Row[] = [
  [1, reach('left', BARRE, { beats: 0.5, hold: 12.6 })],
  [
    1,
    tendu('right', 'front', { beats: 1, arms: ['demiSecond', 'first'] }),
    tendu('right', 'side', { beats: 1, arms: ['demiSecond', 'second'] }),
    tendu('right', 'back', { beats: 1 }),
    tendu('right', 'side', { beats: 1 }),
    tendu('left', 'front', { beats: 1 }),
    tendu('left', 'side', { beats: 1 }),
    tendu('left', 'back', { beats: 1 }),
    tendu('left', 'side', { beats: 1 }),
  ],
  [2, head({ yaw: 14, pitch: 4 }, { beats: 2 }), head({ yaw: -6, pitch: 2 }, { beats: 3 })],
  // The second kick waits: he taps the foot, and it is turned under her own eye before it goes up again.
  [
    5,
    battement('right', 'front', { height: 88, beats: 1.6 }),
    tendu('right', 'front', { beats: 1.8 }),
    battement('right', 'front', { height: 100, beats: 1.5 }),
    battement('right', 'side', { height: 110, beats: 1.5 }),
  ],
  [[5, 2.4], head({ yaw: 12, pitch: -26, incl: 4 }, { beats: 1.6 }), head({ yaw: 8, pitch: 6 }, { beats: 2 })],
  [[7, 2], letGo('left', { beats: 0.8 })],
  [[8, 1.4], run({ to: [0, -2.3], beats: 1.6, facing: 0, arms: 'demiSecond' })],
  [
    9,
    pirouette(2, { turn: 'right', finish: 'fifth', beats: 4 }),
    pirouette(2, { turn: 'right', finish: 'fourth', beats: 4 }),
  ],
  [13, chaines(8, { to: [-5.6, -3], turn: 'right', beats: 8 })],
  [17, run({ to: [-7.7, -3.4], beats: 1.9 })],
]

/** Bars 18–28: in white, from upstage down the middle between two lines; sous-sus, arms in third, the bow to her coach. */
export const firstEvening: readonly Row[] = [
  [[18, 2], run({ to: [0, -8.1], beats: 5, facing: 0 })],
  [21, hold({ beats: 1 }), walk({ to: [0, -1.9], beats: 7, manner: 'dancer', facing: 0 })],
  [21, arms('demiSecond', { beats: 3 }), arms('second', { beats: 4 })],
  [21, lookAt([0, 3.4, 20], { beats: 7 })],
  [25, releve({ beats: 3.5, stay: true })],
  [25, arms('first', { beats: 1 }), arms('third', { beats: 2 })],
  [25, head({ pitch: 8 }, { beats: 2 })],
  [[26, 2.5], stand('fourth', { beats: 0.5, facing: 52 })],
  [27, curtsey({ beats: 3.9, deep: 62 })],
  [[26, 2.5], arms('second', { beats: 1 }), arms(['toHeart', 'second'], { beats: 2.4 })],
  [[26, 2.5], lookAt([4.5, 1.5, -0.9], { beats: 4 })],
]

/** The coach: beats time, taps the foot, nods, gives her the stage and waits at its edge. */
export function coach(anna: Dance): readonly Row[] {
  return [
    [1, hold({ beats: 8 })],
    [1, torso({ lean: 6, twist: -6 }, { beats: 3 }), torso({ lean: 2, side: 4 }, { beats: 4 })],
    [
      1,
      arms([HANDS.belt, 'low'], { beats: 1 }),
      arms([HANDS.belt, 'stopHand'], { beats: 1 }),
      arms([HANDS.belt, 'low'], { beats: 1 }),
      arms([HANDS.belt, 'openHands'], { beats: 1 }),
      arms([HANDS.belt, 'low'], { beats: 2 }),
    ],
    [1, lookAt([1.3, 0.2, -3], { beats: 3 }), lookAt([1.15, 1.4, -3.1], { beats: 4 })],
    [[5, 2], point('left', [1.6, 0.1, -2.85], { beats: 1.6 }), arms(HANDS.behind, { beats: 1.4 })],
    [
      [5, 2],
      torso({ lean: 30 }, { beats: 1.2 }),
      torso({ lean: 30 }, { beats: 0.8 }),
      torso({ lean: 0 }, { beats: 1.5 }),
    ],
    [5, lookAt([1.3, 0.1, -2.9], { beats: 2 }), lookAt([1.2, 1.4, -3.1], { beats: 4 })],
    [7, walk({ to: [1.2, -1.4], beats: 3, facing: 100 }), walk({ to: [3.6, -3.1], beats: 4, facing: -80 })],
    [9, lookAt(anna, { beats: 6 })],
    [[10, 2], ...nod(1.6)],
    [12, ...nod(2)],
    [10, arms([HANDS.belt, 'toHeart'], { beats: 3 })],
    // Go: the stage is hers.
    [[12, 2], arms(['openHands', HANDS.belt], { beats: 2 }), arms(HANDS.behind, { beats: 3 })],
    [14, walk({ to: [4.7, -0.8], beats: 5, facing: -110 }), hold({ beats: 3 })],
    [18, turnTo(-125, { beats: 2 }), hold({ beats: 14 })],
    [18, lookAt([0, 1.5, -7], { beats: 10 }), lookAt([0, 1.4, -1.9], { beats: 8 })],
    [18, arms([HANDS.belt, HANDS.pocket], { beats: 3 })],
    [[23, 1], arms([HANDS.belt, 'toHeart'], { beats: 3 }), torso({ lean: 5 }, { beats: 3 })],
    [[26, 2], turnTo(-105, { beats: 1 }), bow({ beats: 3 })],
  ]
}
