import {
  arms,
  CHILD,
  corps,
  curtsey,
  dance,
  face,
  head,
  hold,
  lines,
  lookAt,
  members,
  reach,
  reverence,
  type Row,
  stand,
  torso,
  turnTo,
  walk,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import type { Mark, Vec3 } from '../../../../notation/units'
import { CORPS_SWAN, WHITE_SWAN } from '../../../company/costumes'
import { MOSCOW, PETERSBURG } from '../../../company/schools'
import { GISELLE, MORNING_CHILDREN, WILI } from '../../../company/costumes-three'

/** Free edge of the open door, where both hands meet. */
const EDGE: Vec3 = [0.45, 1.3, -5.98]

/** The same bow, and hers: Anna opens back and arms to the last row of the gallery as she comes up. */
const HER_BREADTH: readonly Row[] = [
  [1, arms('second', { beats: 2 }), arms('demiSecond', { beats: 2 })],
  [[1, 1.5], torso({ arch: 8 }, { beats: 2 })],
  [[3, 1.7], torso({ arch: 14, side: 5 }, { beats: 0.8 })],
  [[3, 2.5], torso({ lean: 30, side: -4 }, { beats: 0.9 })],
  [[3, 3.4], torso({ arch: 22 }, { beats: 1.2 }), head({ pitch: 22, yaw: 10 }, { beats: 1.1 })],
  // From below, late, one arm after the other.
  [[3, 2.5], arms(['demiSecond', 'low'], { beats: 0.8 })],
  [[3, 3.4], arms(['allongeSecond', 'allongeThird'], { beats: 1.3 }), arms('demiSecond', { beats: 1.8 })],
]
/** Levi comes up in one line, a hand at her heart, her eyes lowered a moment longer. */
const HER_STILLNESS: readonly Row[] = [
  [1, arms('bas', { beats: 3 })],
  [
    [3, 1.9],
    torso({ lean: 4 }, { beats: 1.4 }),
    torso({ arch: 1 }, { beats: 1.2 }),
    head({ pitch: -14 }, { beats: 0.6 }),
    head({ pitch: 4 }, { beats: 0.7 }),
  ],
  [[3, 3.3], arms(['toHeart', 'bas'], { beats: 1.3 })],
]

/**
 * One of the two: through the door, to the middle, a reverence to the other and one to the house, back to the door and a
 * hand on it. Stage right is −1.
 */
function reverences(tonight: Tonight, figure: 'anna' | 'levi', side: 1 | -1): Dance {
  const hand = side > 0 ? 'right' : 'left'
  // The opening lies on stage left of the centre: she who goes to stage right is through it first.
  const at: Mark = side < 0 ? [0.35, -6.2] : [0.95, -7.1]
  return dance(
    {
      tonight,
      figure,
      at,
      facing: 0,
      position: 'fourth',
      arms: 'demiSecond',
      style: figure === 'anna' ? MOSCOW : PETERSBURG,
    },
    [
      [
        1,
        walk({ to: [side * 0.8, -3.4], facing: side * -20, position: 'fourth', beats: 3.2, manner: 'dancer' }),
        turnTo(side * -72, { beats: 0.8 }),
      ],
      [1, lookAt([0, 1.5, -3], { beats: 2 }), head({ yaw: side * -30, pitch: 4 }, { beats: 1.3 })],
      [2, reverence(hand, { beats: 4 })],
      [2, lookAt([side * -0.8, 1.45, -3.4], { beats: 4 })],
      // To the house croisé, each a little towards the other.
      [3, turnTo(side * -28, { beats: 0.9 }), reverence(hand, { beats: 2.6 })],
      [3, lookAt([0, 4, 20], { beats: 2 })],
      // To one another, gravely; to the house, gladly.
      [1, face('calm', { beats: 3 }), face('pride', { beats: 5 }), face('joy', { beats: 6 })],
      ...(figure === 'anna' ? HER_BREADTH : HER_STILLNESS),
      [
        [3, 4.5],
        walk({
          to: [EDGE[0] + side * 0.6, EDGE[2] + 0.12],
          backward: true,
          facing: side * -15,
          position: 'fourth',
          beats: 2.7,
          manner: 'dancer',
        }),
        hold({ beats: 1.8 }),
      ],
      [[4, 2.3], reach(hand, [EDGE[0] + side * 0.03, EDGE[1] + side * 0.06, EDGE[2]], { beats: 1.4, hold: 1.3 })],
      [[4, 3], head({ pitch: 8, yaw: side * 12 }, { beats: 1 })],
    ],
  )
}

/** Three lines of eight that bow with them: children in front, swans and Wilis behind. */
function rows(tonight: Tonight): readonly CastMember[] {
  const bow = [
    [1, stand('b+', { beats: 2 }), hold({ beats: 6 })],
    [1, arms('demiSecond', { beats: 3 }), arms('second', { beats: 4 })],
    // To the two as they come, to one another, to the house that will be bowed to.
    [1, lookAt([0, 1.4, -4], { beats: 2.4 }), head({ yaw: 34, pitch: 2 }, { beats: 1.2 })],
    [2, lookAt([0, 1.3, -3.4], { beats: 2.4 }), head({ yaw: 0, pitch: 8 }, { beats: 1.4 })],
    [2, torso({ arch: 6 }, { beats: 3 })],
    [3, curtsey({ beats: 4 })],
    [4, hold({ beats: 4 })],
    [3, arms('second', { beats: 2 }), arms('bas', { beats: 4 })],
    [4, lookAt([0, 1.4, -5], { beats: 2 }), head({ yaw: -10, pitch: 8 }, { beats: 1.4 })],
    [4, torso({ arch: 5, side: -3 }, { beats: 3 })],
  ] as const
  const line = (columns: number, z: number, gap: number, aside = 0) => {
    const half = lines({ rows: 1, columns, gap: [gap, 1], centre: [0, z] })
    // The lines part in the middle: the door and the way from it stay free.
    return half.map(({ at: [x], facing }) => ({ at: [x + Math.sign(x) * (1.5 + aside), z] as Mark, facing }))
  }
  // The half on stage left is the other one's mirror, so that all look to the middle.
  const mirror = (i: number) => i >= 4
  const children = corps(
    { tonight, who: 'child', figure: 'child', marks: line(8, -4.4, 1.02), position: 'first', mirror, style: CHILD },
    bow,
  )
  const swans = corps({ tonight, who: 'swan', marks: line(8, -5.5, 1.08, 0.5), mirror }, bow)
  const wilis = corps({ tonight, who: 'wili', marks: line(8, -6.7, 1.14, 0.1), mirror }, bow)
  return [
    ...members('child', children, { figure: 'child', costume: MORNING_CHILDREN[0]! }).map((member, i) => ({
      ...member,
      costume: MORNING_CHILDREN[i % MORNING_CHILDREN.length]!,
    })),
    ...members('swan', swans, { figure: 'corps', costume: CORPS_SWAN }),
    ...members('wili', wilis, { figure: 'corps', costume: WILI }),
  ]
}

/** Both soloists, or tonight's one: then the light in the door stands for the other. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const { programme } = tonight
  return [
    ...(programme === 'levi'
      ? []
      : [{ id: 'anna', figure: 'anna', costume: WHITE_SWAN, dance: reverences(tonight, 'anna', -1) } as const]),
    ...(programme === 'anna'
      ? []
      : [{ id: 'levi', figure: 'levi', costume: GISELLE, dance: reverences(tonight, 'levi', 1) } as const]),
    ...rows(tonight),
  ]
}
