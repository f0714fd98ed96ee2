import {
  arms,
  battement,
  bow,
  chaines,
  curtsey,
  face,
  head,
  hold,
  letGo,
  lookAt,
  pirouette,
  reach,
  releve,
  run,
  stand,
  tendu,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance } from '../../../../notation/scene'
import type { Vec3 } from '../../../../notation/units'
import { jointOf } from '../../joints'
import { HANDS, nod } from '../../manners'

/** Her hand on the barre, metres; it goes along with her as she works. */
const BARRE = [1.26, 1.02, -3.56] as const
const BARRE_LATER = [1.02, 1.02, -3.56] as const

/** Bars 1–17: tendus, the foot that is put right, grands battements, two double pirouettes, chaînés across and off. */
export const barre: readonly Row[] = [
  [1, reach('left', BARRE, { beats: 0.5, hold: 4 })],
  [[3, 1.6], reach('left', BARRE_LATER, { beats: 0.8, hold: 8.4 })],
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
  [1, head({ yaw: -16, pitch: -10 }, { beats: 1 })],
  [2, head({ yaw: 20, pitch: 6 }, { beats: 1.4 }), head({ yaw: -12, pitch: 2 }, { beats: 2 })],
  // The second kick stays: he puts the foot right with his hand, and it goes up straight twice more.
  [
    5,
    battement('right', 'front', { height: 88, beats: 1.4 }),
    battement('right', 'front', { height: 86, stay: true, beats: 2.5 }),
    stand('fifth', { beats: 0.4 }),
    battement('right', 'front', { height: 104, beats: 1.5 }),
    battement('right', 'side', { height: 102, beats: 1.7 }),
  ],
  [5, head({ yaw: 6, pitch: 6 }, { beats: 1 })],
  [[5, 2.6], head({ yaw: 6, pitch: -14, incl: 4 }, { beats: 1.8 }), head({ yaw: 14, pitch: 6 }, { beats: 1.6 })],
  [8, head({ yaw: 40, pitch: 2 }, { beats: 1 })],
  [[8, 1.8], letGo('left', { beats: 0.6 })],
  [[8, 2.5], run({ to: [0, -2.3], beats: 1.5, facing: 0, arms: 'demiSecond' })],
  [
    [9, 2],
    pirouette(2, { turn: 'right', finish: 'fifth', beats: 3.5 }),
    pirouette(2, { turn: 'right', finish: 'fourth', beats: 3.5 }),
  ],
  [13, chaines(8, { to: [-5.6, -3], turn: 'right', beats: 8 })],
  [17, run({ to: [-7.7, -3.4], beats: 1.9 }), stay()],
]

/** Bars 18–28: in white, from upstage down the middle between two lines; sous-sus, arms in third, the bow to her coach. */
export const firstEvening: readonly Row[] = [
  [[18, 2], run({ to: [0, -8.1], beats: 5, facing: 0 }), stay()],
  [[18, 2], lookAt([1.6, 1.5, -5], { beats: 2 }), head({ yaw: 26, pitch: -6 }, { beats: 1.4 })],
  [21, hold({ beats: 1 }), walk({ to: [0, -1.9], beats: 7, manner: 'dancer', facing: 0 })],
  [21, arms('demiSecond', { beats: 3 }), arms('second', { beats: 4 })],
  // From the highest tier to the two lines, and to the man at the edge of the stage.
  [21, lookAt([0, 6.4, 20], { beats: 2.4 }), lookAt([-3, 1.5, -3], { beats: 2 }), lookAt([3, 1.5, -2], { beats: 2 })],
  [[24, 1.4], lookAt([0, 3.4, 20], { beats: 1.4 })],
  [25, releve({ beats: 2.9, stay: true })],
  [25, arms('first', { beats: 1 }), arms('third', { beats: 2 })],
  [25, head({ pitch: 8 }, { beats: 2 })],
  [[26, 1.9], stand('fourth', { beats: 1.1, facing: 52 })],
  [27, curtsey({ beats: 3.9, deep: 62 }), stay()],
  // With the head high between the lines; at him she smiles.
  [21, face('pride', { beats: 10 }), face('joy', { beats: 4 })],
  [[26, 2.5], arms('second', { beats: 1 }), arms(['toHeart', 'second'], { beats: 2.4 })],
  [[26, 2.5], lookAt([4.5, 1.5, -0.9], { beats: 4 })],
]

/** Under the instep of her right foot. */
const underFoot =
  (anna: Dance) =>
  (t: number): Vec3 => {
    const [x, y, z] = jointOf(anna, 'rightFoot')(t)
    return [x + 0.06, y - 0.06, z]
  }

/** The coach: beats time, taps the foot, nods, gives her the stage and waits at its edge. */
export function coach(anna: Dance): readonly Row[] {
  return [
    [1, hold({ beats: 8 }), stay()],
    [1, torso({ lean: 4, twist: -6 }, { beats: 3 }), torso({ lean: 2, side: 4 }, { beats: 4 })],
    // With the stick in his left he beats the time of the tendus with his right hand, from the foot to the face and back.
    [
      1,
      arms([HANDS.pocket, 'low'], { beats: 1 }),
      arms([HANDS.pocket, 'openHands'], { beats: 1 }),
      arms([HANDS.pocket, 'low'], { beats: 1 }),
      arms([HANDS.pocket, 'openHands'], { beats: 1 }),
      arms([HANDS.pocket, 'low'], { beats: 1 }),
      arms([HANDS.pocket, 'openHands'], { beats: 1 }),
      arms([HANDS.pocket, 'low'], { beats: 1.4 }),
    ],
    [
      1,
      lookAt([1.4, 0.1, -3.1], { beats: 2 }),
      lookAt([1, 1.4, -3.2], { beats: 2.4 }),
      lookAt([1.4, 0.1, -3.1], { beats: 2.4 }),
    ],
    [13, lookAt([-2, 1.4, -3], { beats: 3 }), lookAt([0, 4, 20], { beats: 2 }), lookAt([-5, 1.4, -3], { beats: 2 })],
    // The foot sickles; his palm comes under it and turns it straight.
    [5, lookAt([1.65, 0.85, -3.2], { beats: 4 }), lookAt([1, 1.5, -3.2], { beats: 2.5 })],
    [[5, 2], reach('right', underFoot(anna), { beats: 1.6, hold: 0.7 }), letGo('right', { beats: 0.7 })],
    [
      [5, 2],
      torso({ lean: 44, side: -3 }, { beats: 1.2 }),
      torso({ lean: 44, side: -3 }, { beats: 1 }),
      torso({ lean: 2 }, { beats: 1.6 }),
    ],
    [[7, 2.6], lookAt([1.3, 0.2, -3.1], { beats: 1.2 })],
    [[7, 1.2], ...nod(1.4)],
    [8, walk({ to: [3.6, -3.1], beats: 4, facing: -80 }), hold({ beats: 1 }), stay()],
    [[8, 2], arms(HANDS.behind, { beats: 2 })],
    [9, lookAt(anna, { beats: 6 })],
    [[10, 2], ...nod(1.6)],
    [12, ...nod(2)],
    // Each nod has its smile.
    [[10, 2], face('joy', { beats: 3, strength: 0.6 }), face('calm', { beats: 1 }), face('joy', { beats: 3 })],
    [15, face('calm')],
    [22, face('pride', { beats: 6 }), face('joy', { beats: 4 })],
    [10, arms([HANDS.pocket, HANDS.offer], { beats: 3 })],
    // Go: the stage is hers.
    [[12, 2], arms([HANDS.pocket, 'openHands'], { beats: 2 }), arms(HANDS.behind, { beats: 3 })],
    [14, walk({ to: [4.7, -0.8], beats: 5, facing: -40 }), turnTo(-110, { beats: 2 }), hold({ beats: 1 })],
    [18, turnTo(-125, { beats: 2 }), hold({ beats: 14 }), stay()],
    [18, lookAt([0, 5, -6], { beats: 4 }), lookAt([0, 1.5, -7], { beats: 4 }), lookAt([-2, 1.5, -4], { beats: 2 })],
    [23, lookAt([0, 1.4, -3], { beats: 3 }), lookAt([0, 2.4, 14], { beats: 2 }), lookAt([0, 1.4, -1.9], { beats: 3 })],
    [20, torso({ arch: 5, side: -3 }, { beats: 3 }), torso({ lean: 3 }, { beats: 3 })],
    [18, arms([HANDS.pocket, HANDS.pocket], { beats: 3 })],
    [[23, 1], arms([HANDS.pocket, HANDS.clasped], { beats: 3 }), torso({ lean: 5 }, { beats: 3 })],
    [[26, 2], turnTo(-105, { beats: 1 }), bow({ beats: 3 }), stay()],
  ]
}
