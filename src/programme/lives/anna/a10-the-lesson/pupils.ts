import {
  arabesque,
  arms,
  balance,
  bow,
  CHILD,
  curtsey,
  dance,
  face,
  head,
  hold,
  letGo,
  lookAt,
  plie,
  polyline,
  reach,
  run,
  stand,
  tendu,
  torso,
  walk,
  type ArmPose,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { CHILD_COAT } from '../../../company/costumes'
import { PUPILS } from '../../../company/costumes-two'

const ROWS = 3
const IN_A_ROW = 4
/** The one who lags: fourth from stage right in the middle row. */
export const SMALL = 5
export const SMALL_SIZE = 0.9
/** Size of the child at the door. */
export const CHILD_SIZE = 0.95

/** Both arms over the head: a child's are short, so the oval is steeper than a dancer's and its hands are clear of the hair. */
const CROWN: ArmPose = [156, 66, -34, 40, 24, 0]

/** Place of pupil `i` (from 0), rows from the house, each row offset by half a place. */
export function place(i: number): Mark {
  const row = Math.floor(i / IN_A_ROW)
  const column = i % IN_A_ROW
  return [(column - 1.5) * 2.1 + (row % 2 ? 0.55 : -0.25), -2.7 - row * 1.85]
}

/** Plié, tendu and port de bras together; balancé row by row; arms in third and a reverence at the end. */
function rows(i: number): readonly Row[] {
  const row = Math.floor(i / IN_A_ROW)
  // The small one is half a beat late until Anna takes her hand.
  const late = i === SMALL ? 0.6 : 0
  const at = (bar: number): [number, number] => [bar, 1 + late]
  const waltz = Array.from({ length: 7 - row }, (_, k) =>
    balance(k % 2 ? 'right' : 'left', { by: [k % 2 ? -0.52 : k ? 0.52 : 0.5, 0], beats: 3 }),
  )
  const small: readonly Row[] = [
    [16, stand('fifth', { beats: 2 })],
    [16, head({ pitch: -20 }, { beats: 2 }), lookAt([0.8, 1.5, -3.66], { beats: 4 })],
    [[16, 3], walk({ to: [-0.62, -3.66], beats: 3, facing: 60 }), stand('fifth', { beats: 1 })],
    [
      18,
      arabesque('right', { line: 1, height: 58, knee: 14, beats: 5, facing: 90 }),
      stand('first', { beats: 1.5, arms: 'bas', facing: 150 }),
      stay(),
    ],
    [[18, 1], lookAt([0.6, 1.45, -3.75], { beats: 5 })],
    // She may run along to the door, and has a hand there, too.
    [
      [20, 1.5],
      run({
        path: polyline(
          [
            [-0.5, -3.66],
            [-0.3, -6.3],
            [-0.92, -7.66],
          ],
          { radius: 0.3 },
        ),
        beats: 5.5,
        facing: 0,
        position: 'first',
      }),
      stay(),
    ],
    [[22, 1.2], reach('left', [-0.55, 1.02, -7.62], { beats: 1.4, hold: 1.2 })],
    [[22, 3.9], letGo('left', { beats: 0.8 })],
  ]
  // The others try her arms, one a little after another.
  const later = 0.35 * (i % 4)
  const rest: readonly Row[] = [
    [17, stand('fifth', { beats: 3, arms: 'bas' }), hold({ beats: 6 }), stay()],
    [
      [17, 2 + (i % 3) * 0.5],
      lookAt([0, 1.2, -3.66], { beats: 3.5 }),
      head({ yaw: i % 2 ? -28 : 28, pitch: -20 }, { beats: 2 }),
    ],
    [[19, 2 + (i % 2) * 0.5], lookAt([0, 1.2, -3.66], { beats: 2 })],
    [19, torso({ side: i % 2 ? 5 : -5, lean: 3 }, { beats: 2.5 }), torso({ side: 0 }, { beats: 2.5 })],
    [
      [18, 1 + later],
      arms(i % 2 ? ['forward', 'side'] : ['side', 'forward'], { beats: 2 }),
      arms('demiSecond', { beats: 2.5 }),
    ],
    [[18, 1.6 + later], head({ yaw: i % 2 ? 16 : -16, pitch: 10 }, { beats: 1.4 })],
    [[18, 1 + later], torso({ arch: 6, side: i % 2 ? 3 : -3 }, { beats: 2 }), torso({ arch: 0 }, { beats: 2 })],
  ]
  return [
    [at(1), plie({ depth: 'demi', beats: 5.4, arms: 'demiSecond' }), hold({ beats: 0.4 }), stay()],
    [at(3), plie({ depth: 'grand', beats: 5.4, arms: 'second' }), stay()],
    // Eyes go with the arm, to the teacher, to the girl beside; in pliés the head is inclined to the hand.
    [at(1), head({ yaw: 22, pitch: 2, incl: 5 }, { beats: 2 }), head({ yaw: 4, pitch: 8 }, { beats: 2 })],
    [[2, 2 + late], lookAt(i % 3 ? [1.5, 1.5, -2.2] : [0, 1.6, 14], { beats: 2 })],
    [at(3), head({ yaw: 26, pitch: -10, incl: 6 }, { beats: 2.4 }), head({ yaw: 0, pitch: 6 }, { beats: 2.4 })],
    [
      [5, 1 + 0.3 * (i % 4)],
      head({ yaw: 10, pitch: -20 }, { beats: 2 }),
      head({ yaw: i % 2 ? 30 : -30, pitch: 2 }, { beats: 2 }),
    ],
    [9 + row, head({ yaw: -22, pitch: 4 }, { beats: 3 }), head({ yaw: 22, pitch: 4 }, { beats: 3 })],
    [11 + row, head({ yaw: -22, pitch: 6 }, { beats: 3 }), head({ yaw: 22, pitch: 6 }, { beats: 3 })],
    [13 + row, head({ yaw: -20, pitch: 4 }, { beats: 3 }), lookAt([3, 1.5, -3.7], { beats: 3 })],
    [at(5), tendu('right', 'front', { beats: 2 }), tendu('right', 'side', { beats: 2 }), stay()],
    [[7, 1], stand('fifth', { beats: 2 }), hold({ beats: 3 }), stay()],
    [at(7), arms('first', { beats: 1.5 }), arms(CROWN, { beats: 2 }), arms('second', { beats: 1.8 })],
    [[7, 1], head({ yaw: -18, pitch: 8 }, { beats: 3 }), head({ yaw: 0, pitch: 0 }, { beats: 2 })],
    [9 + row, ...waltz.slice(0, i === SMALL ? 6 : 7), stay()],
    ...(i === SMALL ? small : rest),
    // Pliés are work; the waltz is not. The small one has lost the time.
    [1, face('calm', { beats: 23 })],
    [9 + row, face('joy', { beats: 6 })],
    ...(i === SMALL ? ([[14, face('sorrow', { beats: 9, strength: 0.7 }), face('joy', { beats: 6 })]] as const) : []),
    // Heads turn to the door, one after another; those of the front row, who saw her behind them, from the house.
    ...(row === 0 ? ([[[19, 3], head({ yaw: 6, pitch: 6 }, { beats: 1.4 })]] as const) : []),
    [[20, 1 + (i % 4) * 0.5], lookAt([0, 1, -9.5], { beats: 5 })],
    [22, stand('first', { beats: 2 }), stay()],
    [22, head({ yaw: 0, pitch: 4 }, { beats: 2 })],
    // The crown opens with the bow and is let down after it.
    ...(i === SMALL
      ? []
      : ([
          [
            [22, 1.5],
            arms('first', { beats: 1 }),
            arms(CROWN, { beats: 1.5 }),
            arms(CROWN, { beats: 1.1 }),
            arms('second', { beats: 1.7 }),
            arms('bas', { beats: 2.4 }),
          ],
        ] as const)),
    [23, i % 3 ? curtsey({ beats: 5, deep: 44 }) : bow({ beats: 5, deep: 28 }), stay()],
  ]
}

/** Dance of pupil `i`; 12 of them, three heads of height. */
export function pupilDance(tonight: Tonight, i: number): Dance {
  return dance(
    {
      tonight,
      figure: 'child',
      who: `pupil-${i + 1}`,
      at: place(i),
      facing: 0,
      position: 'first',
      style: { ...CHILD, seed: 120 + i },
    },
    rows(i),
  )
}

/** Everybody of the class. */
export function pupils(dances: readonly Dance[]): readonly CastMember[] {
  return dances.map((d, i) => ({
    id: `pupil-${String(i + 1).padStart(2, '0')}`,
    figure: 'child',
    costume: PUPILS[i % PUPILS.length]!,
    dance: d,
    scale: i === SMALL ? SMALL_SIZE : 0.98 + 0.15 * (((i * 5) % 4) / 3),
  }))
}

export const PUPIL_COUNT = ROWS * IN_A_ROW

/** The child in the woollen coat who stands in the door, as Anna once stood on its other side. */
export function childAtTheDoor(tonight: Tonight): CastMember {
  return {
    id: 'child',
    figure: 'anna-child',
    costume: CHILD_COAT,
    mood: 'calm',
    scale: CHILD_SIZE,
    from: [18, 3],
    dance: dance(
      {
        tonight,
        figure: 'anna-child',
        who: 'child',
        at: [-0.25, -11.2],
        facing: 0,
        position: 'sixth',
        style: { ...CHILD, seed: 130 },
      },
      [
        [[18, 3], walk({ to: [-0.3, -10.5], beats: 3, manner: 'tiptoe', facing: 0 }), hold({ beats: 3 }), stay()],
        [[19, 1], reach('right', [-0.75, 1.1, -10.45], { beats: 2, hold: 2.4 })],
        [[20, 1.8], letGo('right', { beats: 1.4 })],
        [19, lookAt([0, 1.5, -5], { beats: 5 }), lookAt([0.2, 0.2, -8.6], { beats: 2 })],
        [[21, 2], lookAt([-0.25, 1.5, -7.8], { beats: 3 })],
        // Not behind Anna: the house sees both of them before the open door.
        [[20, 3], walk({ to: [0.42, -7.75], beats: 5.2, manner: 'plain', facing: 0, position: 'sixth' }), stay()],
        [[21, 1], arms('bas', { beats: 2 })],
        [[22, 1.8], reach('right', [0.12, 1, -7.66], { beats: 1.4, hold: 0.8 })],
        [[22, 3.8], letGo('right', { beats: 0.8 })],
        [20, face('joy', { beats: 8 })],
        [23, curtsey({ beats: 4 }), stay()],
      ],
    ),
  }
}
