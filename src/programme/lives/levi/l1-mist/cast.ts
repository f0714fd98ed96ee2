import {
  arms,
  bourree,
  dance,
  developpe,
  face,
  head,
  hold,
  pirouette,
  stand,
  torso,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { CHARCOAL, SHADOW } from '../../../company/costumes-two'
import { PETERSBURG } from '../../../company/schools'

/** Behind the third gauze, from stage right to stage left, as one walks in dreams. */
const CROSSING: readonly Row[] = [
  [1, bourree({ to: [1.9, -10.5], beats: 8, facing: 20, pace: 8 }), hold({ beats: 1 }), stay()],
  [
    1,
    arms('lowCross', { beats: 2 }),
    arms(['wingsUp', 'demiSecond'], { beats: 3 }),
    arms(['second', 'second'], { beats: 1.4 }),
    arms(['oval', 'third'], { beats: 1.8 }),
  ],
  [1, torso({ lean: 8, side: 4 }, { beats: 4 }), torso({ lean: 2, side: -5 }, { beats: 4 })],
  [1, head({ yaw: 30, pitch: -12, incl: 8 }, { beats: 1.4 })],
  [[1, 4], head({ yaw: -6, pitch: -16, incl: -4 }, { beats: 1.2 })],
  [[2, 2.4], head({ yaw: -36, pitch: 12 }, { beats: 1.2 })],
]

/** Between the gauzes: a turn that dies away into a balance, and one écarté. */
const APPEARANCE: readonly Row[] = [
  [3, hold({ beats: 0.5 }), pirouette(2, { turn: 'right', finish: 'balance', slow: true, beats: 4 })],
  [[3, 2.5], arms('first', { beats: 1 }), arms('third', { beats: 1.5 })],
  [
    [4, 1.5],
    developpe('right', 'ecarte', { height: 118, releve: true, beats: 2.5, arms: ['second', 'third'] }),
    stay(),
  ],
  [[3, 3.6], torso({ arch: 8, side: 4 }, { beats: 1 })],
  // Nobody knows her; for the one balance she lets it be seen that she knows herself.
  [[3, 2], face('pride', { beats: 4, strength: 0.7 }), face('calm', { beats: 2 })],
  [4, head({ yaw: -28, pitch: 14 }, { beats: 1.6 }), head({ yaw: 30, pitch: 16 }, { beats: 1.4 })],
]

/** Levi twice, far and near, and two large shadows that go the other way and leave the near one alone. Only light makes them come and go. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const far = dance(
    { tonight, figure: 'levi', who: 'levi-far', at: [-2.5, -10.5], facing: 20, style: PETERSBURG },
    CROSSING,
  )
  const near = dance(
    { tonight, figure: 'levi', who: 'levi', at: [0.25, -5.4], facing: 0, position: 'fourth', style: PETERSBURG },
    [[1, stand('fourth', { front: 'left', beats: 1, arms: 'lowCross' }), stay()], ...APPEARANCE],
  )
  const shadow = (who: string, x: number, z: number, mirror: boolean): CastMember => ({
    id: who,
    figure: 'corps',
    costume: SHADOW,
    scale: 1.5,
    until: 3,
    dance: dance(
      { tonight, figure: 'corps', who, at: [x, z], facing: mirror ? -20 : 20, mirror, style: { seed: 12 } },
      [
        [1, bourree({ by: [mirror ? -2.2 : 2.2, 0], beats: 8, facing: 20 }), hold({ beats: 2 }), stay()],
        [1, arms('oval', { beats: 3 }), arms(['wingsUp', 'second'], { beats: 3 }), arms('third', { beats: 3 })],
        [1, torso({ side: 6 }, { beats: 4 }), torso({ side: -6 }, { beats: 4 })],
        [[1, 2], head({ yaw: 32, pitch: -8 }, { beats: 1.2 })],
        [[2, 1], head({ yaw: -26, pitch: 10 }, { beats: 1.2 })],
      ],
    ),
  })
  return [
    { id: 'levi', figure: 'levi', costume: CHARCOAL, dance: near, from: 3 },
    { id: 'levi-far', figure: 'levi', costume: CHARCOAL, dance: far, until: 3 },
    shadow('shadow-1', 2.6, -11.3, false),
    shadow('shadow-2', 4.4, -11.6, true),
  ]
}
