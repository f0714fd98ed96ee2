import {
  arabesque,
  arms,
  balance,
  CHILD,
  corps,
  dance,
  face,
  head,
  hold,
  lookAt,
  members,
  releve,
  run,
  stand,
  torso,
  toward,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { CHILD_COAT } from '../../../company/costumes'
import { IN_THE_MIST } from '../../../company/costumes-one'
import { HANDS } from '../../manners'

/** Where she stops to look through the slit, and where she dares to try a step: in the light of the door. */
const SLIT: Mark = [-3.15, -0.72]
const LIGHT: Mark = [-2.3, 0]
/** What she looks at, beyond the gauze. */
const ROOM: Mark = [0.4, -7.2]

/** Hands of a child who must not be heard: both before the breast; out to the sides on tiptoe; one on the door frame. */
const DRAWN_UP = [34, 88, 48, 122, 30, 70] as const
const ON_A_BEAM = [38, 84, 20, 26, -34, 60] as const
const AT_THE_FRAME = [72, 24, 40, 48, -46, 70] as const

/** In boots, in sixth: steals in, looks, marks the waltz, tries an arabesque twice. */
const child: readonly Row[] = [
  // A few steps with the hands drawn up; a board creaks; on, as on a beam, to the door frame.
  [
    1,
    walk({ to: [-5.3, -0.56], beats: 4.2, manner: 'tiptoe', arms: 'keep' }),
    hold({ beats: 1.4 }),
    walk({ to: SLIT, beats: 6.4, manner: 'tiptoe', arms: 'keep' }),
  ],
  [
    1,
    arms([DRAWN_UP, DRAWN_UP], { beats: 2.6 }),
    arms([DRAWN_UP, HANDS.mouth], { beats: 2.2 }),
    arms([DRAWN_UP, HANDS.mouth], { beats: 0.8 }),
    arms([ON_A_BEAM, ON_A_BEAM], { beats: 2.4 }),
    arms([AT_THE_FRAME, DRAWN_UP], { beats: 3.4 }),
  ],
  [
    1,
    torso({ lean: 15 }, { beats: 2.6 }),
    torso({ lean: 3, twist: 10 }, { beats: 2 }),
    torso({ lean: 8, twist: 0 }, { beats: 3 }),
    torso({ lean: 17 }, { beats: 3.6 }),
  ],
  [
    1,
    lookAt([-3.4, 1.1, -1.5], { beats: 4 }),
    head({ yaw: 52, pitch: 4 }, { beats: 1.6 }),
    lookAt([-4, 0.1, -0.6], { beats: 2.4 }),
    lookAt([-3.4, 1.2, -1.5], { beats: 3 }),
  ],
  [5, turnTo(toward(ROOM, SLIT), { beats: 3 }), hold({ beats: 3 })],
  [5, torso({ lean: 10 }, { beats: 3 }), torso({ lean: 5, side: 4 }, { beats: 3 })],
  [5, arms([AT_THE_FRAME, 'toHeart'], { beats: 3 }), arms('low', { beats: 3 })],
  [
    7,
    balance('right', { beats: 3, by: [-0.16, 0] }),
    balance('left', { beats: 3, by: [0.16, 0] }),
    balance('right', { beats: 3, by: [-0.16, 0] }),
    balance('left', { beats: 3, by: [0.16, 0] }),
  ],
  // From one of the four to the next, at their feet, at her own boots, and back.
  [5, lookAt([-1.2, 1.4, -6.9], { beats: 3 }), lookAt([5.1, 1.5, -7.9], { beats: 3 })],
  [7, lookAt([0.9, 0.2, -7.9], { beats: 3 }), head({ yaw: 4, pitch: -34 }, { beats: 3 })],
  [9, lookAt([3, 1.4, -6.9], { beats: 3 }), lookAt([-1.2, 1, -6.9], { beats: 3 })],
  [11, lookAt([0.9, 2.2, -7.9], { beats: 4 })],
  // The first sight of them; the tongue between the teeth; and it stands.
  [5, face('joy', { beats: 24 }), face('calm', { beats: 12 }), face('joy', { beats: 6 })],
  [8, arms('low', { beats: 3 }), arms('demiSecond', { beats: 3 }), arms('first', { beats: 3 })],
  [11, stand('sixth', { beats: 2 }), hold({ beats: 2 })],
  [11, arms('toHeart', { beats: 3 })],
  [[12, 2], turnTo(120, { beats: 2 })],
  [13, walk({ to: LIGHT, beats: 3, manner: 'tiptoe', facing: 90, arms: 'low' })],
  [
    14,
    arabesque('right', { line: 1, height: 38, knee: 32, beats: 4 }),
    stand('sixth', { beats: 2 }),
    arabesque('right', { line: 1, height: 46, knee: 25, beats: 9 }),
    stand('sixth', { beats: 2 }),
    hold({ beats: 1 }),
    // Up to the shadow on her toes.
    releve({ beats: 2.4, height: 0.42, stay: true }),
    stay(),
  ],
  // The wobble, on purpose: twice to the side, then found.
  [
    [16, 1],
    torso({ side: 11, twist: 5 }, { beats: 1 }),
    torso({ side: -9, twist: -4 }, { beats: 1 }),
    torso({ side: 5 }, { beats: 1 }),
    torso({ side: 0 }, { beats: 2 }),
  ],
  [
    [16, 1],
    arms(
      [
        [70, 8, 40, 20, -8, 70],
        [118, 92, 60, 6, -10, 60],
      ],
      { beats: 0.9 },
    ),
    arms(
      [
        [116, 12, 40, 10, -8, 70],
        [66, 92, 60, 14, -10, 60],
      ],
      { beats: 1 },
    ),
    arms(
      [
        [88, 4, 46, 8, -8, 80],
        [98, 92, 60, 6, -10, 80],
      ],
      { beats: 1 },
    ),
    arms(['forward', 'side'], { beats: 1.6 }),
  ],
  [[14, 2], lookAt([2, 1.5, 0], { beats: 10 })],
  [[19, 3], arms(['relaxed', 'first'], { beats: 1 }), arms(['relaxed', 'third'], { beats: 2.6 })],
  [[19, 3], head({ yaw: 10, pitch: 16, incl: -4 }, { beats: 2 })],
  [[20, 1], torso({ arch: 9, side: -3 }, { beats: 2.4 })],
]

/** The waltz behind the gauze: balancé four times, a piqué arabesque, and again. */
const waltz: readonly Row[] = [
  [1, hold({ beats: 3 }), stay()],
  [2, arms('first', { beats: 3 }), arms('second', { beats: 3 })],
  [1, head({ yaw: 16, pitch: -10, incl: 4 }, { beats: 3 }), head({ yaw: -18, pitch: 4 }, { beats: 3 })],
  [3, head({ yaw: 20, pitch: 8 }, { beats: 3 }), head({ yaw: 0, pitch: 0 }, { beats: 2 })],
  [3, arabesque('right', { line: 1, beats: 4, releve: true, height: 84 }), stand('fifth', { beats: 2 })],
  ...[5, 11].flatMap((bar): Row[] => [
    [
      bar,
      balance('right', { by: [-0.6, 0] }),
      balance('left', { by: [0.6, 0] }),
      balance('right', { by: [-0.6, 0] }),
      balance('left', { by: [0.6, 0] }),
      arabesque('right', { line: 1, releve: true, step: 0.34, beats: 4.4, facing: 90, height: 90 }),
      stand('fifth', { beats: 1.6, facing: 0 }),
    ],
  ]),
  [
    17,
    balance('right', { by: [-0.6, 0] }),
    balance('left', { by: [0.6, 0] }),
    arabesque('left', { line: 2, releve: true, beats: 6 }),
  ],
]

const MARKS = [-1.2, 0.9, 3, 5.1].map((x, i) => ({ at: [x, i % 2 ? -7.9 : -6.9] as Mark, facing: 0 }))

/** A child at a door, and four dancers in the mist beyond. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const watcher = dance(
    { tonight, figure: 'anna-child', who: 'child', at: [-6.7, -0.5], facing: 90, position: 'sixth', style: CHILD },
    child,
  )
  // The first of them leaves the waltz at the end and runs past the light: the shadow that touches the child.
  const runner: readonly Row[] = [
    ...waltz.filter(([bar]) => typeof bar === 'number' && bar < 17),
    [17, balance('right', { by: [-0.6, 0] }), balance('left', { by: [0.6, 0] })],
    [19, run({ to: [-4.6, -4.6], beats: 5 }), stay()],
  ]
  const first = dance({ tonight, figure: 'corps', who: 'dancer-01', ...MARKS[0]! }, runner)
  const others = corps({ tonight, who: 'dancer', marks: MARKS.slice(1) }, waltz)
  const look = { figure: 'corps', costume: IN_THE_MIST } as const
  return [
    { id: 'child', figure: 'anna-child', costume: CHILD_COAT, dance: watcher },
    { id: 'dancer', ...look, dance: first },
    ...members('dancer', others, look),
  ]
}
