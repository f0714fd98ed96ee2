import {
  arabesque,
  arms,
  bourree,
  CHILD,
  CIVILIAN,
  dance,
  face,
  head,
  hold,
  letGo,
  lookAt,
  reach,
  ring,
  sit,
  soutenu,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { BarBeat, Mark, Metres } from '../../../../notation/units'
import { LEVI_CHILD, MOTHER, TOY_BALLERINA } from '../../../company/costumes-two'
import { jointOf } from '../../joints'
import { HANDS } from '../../manners'
import { raised } from '../raised'

/** Floor of the theatre box and boards of the toy stage above the stage floor, metres. */
const BOX: Metres = 0.75
const TOY: Metres = 0.35

/** Height of the child beside that of her body as baked. */
const SMALL = 0.92

/** Where she steps up into the box and down again. */
const UP: BarBeat = [4, 2]
const DOWN: BarBeat = [15, 2]

/** Before the chair that stands nearer the stage; the child stands between her mother and the plush. */
const CHAIR: Mark = [5.2, -3.58]
const BEFORE_THE_CHAIR: Mark = [4.82, -3.45]

/** Arms of somebody who sets one foot before the other: one up, one down. */
const BALANCING = { high: [76, 88, 30, 16, -4, 40], low: [42, 84, 30, 20, -4, 40] } as const

/** A small hand held up to a big one. */
const HELD_UP = [74, 30, 40, 30, 0, 40] as const

const CHILD_ROWS: readonly Row[] = [
  // Four steps to three of her mother's.
  [1, walk({ to: [2.94, -3.33], beats: 6, manner: 'deep', pace: 2, arms: 'keep' }), stay()],
  [1, arms(['relaxed', HELD_UP], { beats: 0.8 })],
  [1, head({ pitch: 24, yaw: 10 }, { beats: 2 }), lookAt([0, 1, -4.5], { beats: 3 }), head({ pitch: 6 }, { beats: 2 })],
  [[4, 1.4], walk({ to: BEFORE_THE_CHAIR, beats: 2.3, pace: 2, facing: 60 }), turnTo(-70, { beats: 1.1 })],
  [[5, 2.8], stand('first', { beats: 0.8, arms: 'bas' }), hold({ beats: 14.4 }), stay()],
  // The stage, her own hands, the stage, a look round at the face above her.
  [
    5,
    lookAt([0, 0.9, -5.2], { beats: 5 }),
    head({ yaw: 6, pitch: -26 }, { beats: 1.4 }),
    lookAt([0, 1.2, -5.2], { beats: 3 }),
  ],
  [10, head({ yaw: 50, pitch: 26 }, { beats: 1.6 }), lookAt([0, 0.9, -5.2], { beats: 4 })],
  [6, face('joy', { beats: 18 })],
  // Her hands copy what the ballerina's do.
  [
    6,
    arms('first', { beats: 3 }),
    arms('second', { beats: 3 }),
    arms('third', { beats: 3 }),
    arms('bas', { beats: 3 }),
  ],
  // Mother shapes them: preparatory, first, second.
  [13, arms('bas', { beats: 1 }), arms('first', { beats: 1.5 }), arms('second', { beats: 1.5 })],
  [14, head({ yaw: 34, pitch: 22 }, { beats: 1 })],
  [
    [15, 1.2],
    turnTo(-96, { beats: 0.6 }),
    walk({ to: [2.7, -3.3], beats: 3, manner: 'plain', pace: 2, arms: 'keep' }),
    stay(),
  ],
  [[15, 1.2], arms('low', { beats: 1 })],
  // One print for every step.
  [17, walk({ to: [0.3, -1.7], beats: 4, manner: 'deep', pace: 1.5, arms: 'keep' })],
  // Arms out as on a log, down and up with every print; between two of them a look back up at the box.
  [
    17,
    head({ yaw: -8, pitch: -30 }, { beats: 1.3 }),
    lookAt([5, 1.9, -3.5], { beats: 1.5 }),
    head({ yaw: 6, pitch: -32 }, { beats: 1.2 }),
    head({ yaw: -6, pitch: -28 }, { beats: 1.6 }),
    head({ yaw: 10, pitch: 6 }, { beats: 1.4 }),
  ],
  [
    17,
    ...[0, 1, 2, 3, 4, 5].map((n) =>
      arms(n % 2 ? [BALANCING.high, BALANCING.low] : [BALANCING.low, BALANCING.high], { beats: 2 / 3 }),
    ),
  ],
  [17, ...[6, -6, 5, -7, 6, -4].map((side) => torso({ lean: 5, side }, { beats: 2 / 3 }))],
  [
    19,
    walk({ to: [-1.4, -1.05], beats: 3, manner: 'deep', pace: 4 / 3, facing: -40, arms: 'keep' }),
    arabesque('right', { line: 1, height: 48, knee: 16, beats: 1 }),
  ],
  [19, arms([BALANCING.high, BALANCING.low], { beats: 1 }), arms('demiSecond', { beats: 1.2 })],
  [[19, 2], torso({ lean: 0, side: 0 }, { beats: 1.2 })],
]

const MOTHER_ROWS: readonly Row[] = [
  [1, walk({ to: [3.3, -2.85], beats: 6, manner: 'plain', pace: 1.5, arms: 'keep' }), stay()],
  [1, head({ pitch: -22, yaw: -24 }, { beats: 1 }), lookAt([4.4, 1.6, -3.4], { beats: 3 })],
  [3, head({ pitch: -24, yaw: -22 }, { beats: 1 })],
  // Up first; the child comes after her.
  [
    4,
    walk({ to: CHAIR, beats: 2.3, pace: 2, arms: 'relaxed' }),
    turnTo(-72, { beats: 1.4 }),
    sit({ height: 0.46, beats: 2.3 }),
    hold({ beats: 27.2 }),
    stay(),
  ],
  [
    [4, 2],
    lookAt([4.2, 1.2, -3.4], { beats: 2 }),
    lookAt([0, 0.9, -5.2], { beats: 2.4 }),
    lookAt([4.3, 1.5, -3.5], { beats: 2 }),
    lookAt([0, 0.9, -5.2], { beats: 2.4 }),
  ],
  [9, lookAt([4.3, 1.5, -3.5], { beats: 4 }), lookAt([0, 0.9, -5.2], { beats: 3 })],
  [7, torso({ lean: 20, side: 3 }, { beats: 2 }), torso({ lean: 18, side: -2 }, { beats: 6 })],
  [[12, 2], torso({ lean: 47 }, { beats: 2 }), torso({ lean: 46 }, { beats: 3.4 })],
  [
    13,
    lookAt([4.3, 1.6, -3.5], { beats: 3 }),
    lookAt([0, 0.9, -5.2], { beats: 2 }),
    lookAt([4.3, 1.6, -3.5], { beats: 3 }),
  ],
  [16, torso({ lean: 2 }, { beats: 2 }), arms([HANDS.knee, HANDS.knee], { beats: 2 })],
  [
    17,
    lookAt([1.8, 0.6, -2.6], { beats: 2.4 }),
    lookAt([0, 0.9, -5.2], { beats: 1.6 }),
    lookAt([-0.6, 0.6, -1.4], { beats: 4 }),
  ],
  // She leans after the child, a hand to her mouth; then back, the hand at her heart.
  [[16, 2.4], torso({ lean: 16, side: -5 }, { beats: 2 }), torso({ lean: 20, side: -7 }, { beats: 2 })],
  [17, arms([HANDS.knee, HANDS.mouth], { beats: 2.2 })],
  [[19, 1], arms([HANDS.knee, 'toHeart'], { beats: 2.4 }), torso({ lean: 8, side: 3 }, { beats: 2 })],
]

const TOY_ROWS: readonly Row[] = [
  [1, stand('fifth', { beats: 1, arms: 'first' }), hold({ beats: 6 }), stay()],
  [1, head({ yaw: 26, pitch: 6 }, { beats: 1 })],
  [[2, 2], head({ yaw: 4, pitch: -14 }, { beats: 1 })],
  [[3, 2], head({ yaw: -24, pitch: 4 }, { beats: 1 })],
  [5, bourree({ path: ring([0, -5.25], 0.26), beats: 6, turn: -360 })],
  [5, head({ yaw: 22, pitch: 8 }, { beats: 1 })],
  [[6, 2], head({ yaw: -22, pitch: 2 }, { beats: 1 })],
  [5, arms('third', { beats: 2 }), arms('second', { beats: 2 }), arms('third', { beats: 2 })],
  [8, arabesque('left', { line: 1, releve: true, beats: 3, facing: 70 })],
  [[9, 2], soutenu({ turn: 'right', beats: 2 }), stay()],
  // The music-box: always the same turn on the same spot.
  [11, ...[0, 1, 2].map(() => soutenu({ turn: 'right', beats: 2 }))],
  [
    14,
    stand('fifth', { beats: 1 }),
    soutenu({ turn: 'right', beats: 2 }),
    soutenu({ turn: 'right', beats: 2 }),
    stay(),
  ],
  [17, stand('fifth', { beats: 2, facing: -40, arms: 'third' }), hold({ beats: 5 }), stay()],
  [18, arms('second', { beats: 3 })],
  [
    17,
    lookAt([-1, 0.6, -1.2], { beats: 3 }),
    head({ yaw: 30, pitch: 8 }, { beats: 1 }),
    lookAt([-1, 0.6, -1.2], { beats: 2 }),
  ],
]

/** Levi as a small child, her mother, and a ballerina who is tiny because she is far away. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const up = tonight.music.secondsAt(UP)
  const down = tonight.music.secondsAt(DOWN)
  const step = (t: number, start: number) => {
    const u = Math.min(1, Math.max(0, (t - start) / 0.7))
    return u * u * (3 - 2 * u)
  }
  const child = dance(
    {
      tonight,
      figure: 'levi-child',
      who: 'child',
      at: [-0.42, -2.69],
      facing: 75,
      position: 'sixth',
      style: { ...CHILD, seed: 21 },
    },
    CHILD_ROWS,
  )
  const onBox = raised(child, (t) => BOX * (step(t, up) - step(t, down)))
  const floor = (t: number) => BOX * step(t, up - 0.3)
  const mother = raised(
    dance(
      {
        tonight,
        figure: 'mother',
        who: 'mother',
        at: [-0.06, -2.2],
        facing: 75,
        position: 'sixth',
        style: { ...CIVILIAN, seed: 22 },
      },
      [
        ...MOTHER_ROWS,
        [1, reach('left', jointOf(child, 'rightHand', SMALL), { beats: 1, hold: 4.8 })],
        [[3, 2.8], letGo('left', { beats: 0.6 })],
        // Both hands on the small shoulders, then under the small hands.
        ...(['left', 'right'] as const).flatMap((side): Row[] => [
          [7, reach(side, jointOf(onBox, `${side}UpperArm`, SMALL, floor), { beats: 1.5, hold: 7 })],
          [[11, 1.5], letGo(side, { beats: 1 })],
          [[13, 1.8], reach(side, jointOf(onBox, `${side}Hand`, SMALL, floor), { beats: 1, hold: 2 })],
          [15, letGo(side, { beats: 0.9 })],
        ]),
      ],
    ),
    floor,
  )
  const toy = raised(
    dance(
      { tonight, figure: 'corps', who: 'ballerina', at: [0, -5.25], facing: 0, quality: 'hero', style: { seed: 23 } },
      TOY_ROWS,
    ),
    () => TOY / 0.5,
  )
  return [
    { id: 'child', figure: 'levi-child', costume: LEVI_CHILD, dance: onBox, scale: SMALL },
    { id: 'mother', figure: 'mother', costume: MOTHER, dance: mother },
    // Scaled about the floor: a height of TOY / scale comes out as TOY.
    { id: 'ballerina', figure: 'corps', costume: TOY_BALLERINA, dance: toy, scale: 0.5 },
  ]
}
