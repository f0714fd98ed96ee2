import {
  arms,
  battement,
  bourree,
  CIVILIAN,
  curtsey,
  dance,
  developpe,
  face,
  head,
  hold,
  lookAt,
  petitBattement,
  plie,
  run,
  sit,
  stand,
  torso,
  turnTo,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { OVERCOAT, WOOL_DRESS } from '../../../company/costumes'
import { WHITE_LEOTARD } from '../../../company/costumes-two'
import { PETERSBURG } from '../../../company/schools'
import { HANDS } from '../../manners'

/** The one empty place of the grid. */
export const PLACE: Mark = [0, -4.9]

/** A grid of thirteen, rows of four, five and four; the middle of the middle row is nobody's yet. */
export const GRID: readonly Mark[] = [
  ...[-2.4, -0.8, 0.8, 2.4].map((x): Mark => [x, -3.3]),
  ...[-3.2, -1.6, 1.6, 3.2].map((x): Mark => [x, -4.9]),
  ...[-2.4, -0.8, 0.8, 2.4].map((x): Mark => [x, -6.5]),
]

function pupilRows(i: number): readonly Row[] {
  const [x, z] = GRID[i]!
  const row = i >> 2
  // The front row opens to let her in; everybody else gives her air.
  const aside: Mark = row === 0 ? [x + Math.sign(x) * 0.4, z] : [x, z]
  return [
    [1, curtsey({ beats: 3, deep: 44 }), stand('fifth', { beats: 1 })],
    [2, arms('demiSecond', { beats: 2 }), head({ pitch: 4, yaw: x > 0 ? -22 : 22 }, { beats: 1 })],
    [[3, 2], head({ pitch: -8, yaw: x > 0 ? 12 : -12 }, { beats: 1 })],
    [3, petitBattement('right', { beats: 4, pace: 2, arms: ['first', 'second'] })],
    [5, stand('fifth', { beats: 2, arms: 'bas' }), hold({ beats: 4 }), stay()],
    [5, lookAt([0, 1.4, -1.3], { beats: 3 }), lookAt([5.5, 1.2, -2.8], { beats: 2 })],
    [[7, 2], lookAt([0, 2, -1.3], { beats: 2 })],
    [[5, 1 + 0.25 * (i % 4)], arms('demiSecond', { beats: 2 }), arms('bas', { beats: 2.4 })],
    [
      [7, 1 + 0.3 * (i % 3)],
      torso({ arch: 4, side: i % 2 ? -3 : 3 }, { beats: 1.5 }),
      torso({ arch: 0, side: 0 }, { beats: 1.5 }),
    ],
    [
      [6, 1 + 0.3 * (i % 4)],
      torso({ side: i % 2 ? 3 : -3, arch: 3 }, { beats: 2 }),
      torso({ side: 0 }, { beats: 1.5 }),
    ],
    [8, head({ yaw: 0, pitch: 2 }, { beats: 1.6 })],
    [9 + row, head({ yaw: 0, pitch: 10 }, { beats: 1 }), head({ yaw: -24, pitch: 4 }, { beats: 2 })],
    [row === 2 ? [12, 1.5] : [11, 1.5 + row * 0.5], head({ yaw: 0, pitch: 0 }, { beats: 1 })],
    // Who waits for her row looks at the girl in front, and at the table.
    [[row === 0 ? 12 : 9, 1.2], lookAt([0, 1.4, -1.3], { beats: 1.4 })],
    ...(row === 2 ? ([[10, lookAt([5.5, 1.2, -2.8], { beats: 1.4 })]] as const) : []),
    // Canon down the room: row after row, a bar apart.
    [9 + row, battement('right', 'front', { height: 105, beats: 2, arms: ['third', 'second'] })],
    [
      10 + row,
      battement('right', 'side', { height: 110, beats: 2, arms: 'second' }),
      stand('fifth', { beats: 0.8 }),
      stay(),
    ],
    [
      [13, 1 + (row === 2 ? 0.9 : 0)],
      ...(row === 0 ? [bourree({ to: aside, beats: 2 })] : [hold({ beats: 2 })]),
      stay(),
    ],
    [13, lookAt([0, 1.2, -4], { beats: 3 })],
    [[13, 1 + 0.9 * (row >> 1)], arms('demiSecond', { beats: 2 }), arms('bas', { beats: 1.6 })],
    [[14, 2], ...(row === 0 ? [bourree({ to: [x, z], beats: 2 })] : [hold({ beats: 2 })])],
    [[15, 2], plie({ depth: 'demi', beats: 2.6, arms: 'demiSecond' }), stay()],
    [15, head({ yaw: 0, pitch: 4 }, { beats: 1 })],
    [[16, 1], arms('first', { beats: 0.8 }), arms('second', { beats: 1 })],
  ]
}

const LEVI: readonly Row[] = [
  [
    1,
    curtsey({ beats: 3, deep: 58 }),
    stand('fifth', { beats: 1 }),
    petitBattement('right', { beats: 3, pace: 2, arms: ['first', 'second'] }),
    stand('fifth', { beats: 1 }),
  ],
  [1, lookAt([5.5, 1.2, -2.8], { beats: 3.5 }), head({ pitch: 4 }, { beats: 2 })],
  [4, head({ yaw: -26, pitch: 2 }, { beats: 1 })],
  [
    5,
    developpe('right', 'side', { height: 120, releve: true, beats: 5 }),
    hold({ beats: 2 }),
    stand('fifth', { beats: 1 }),
    stay(),
  ],
  [5, arms('first', { beats: 2 }), arms(['second', 'third'], { beats: 4 })],
  [5, head({ yaw: 10, pitch: -4 }, { beats: 1.6 }), head({ yaw: 30, pitch: 8 }, { beats: 3 })],
  [[7, 2], head({ yaw: -14, pitch: 12 }, { beats: 1.4 }), head({ yaw: 0, pitch: 2 }, { beats: 1.4 })],
  [
    9,
    head({ yaw: 0, pitch: 8 }, { beats: 1 }),
    head({ yaw: 26, pitch: 6 }, { beats: 2 }),
    head({ yaw: 0, pitch: 8 }, { beats: 1.6 }),
  ],
  [9, battement('right', 'front', { height: 110, beats: 2 }), battement('right', 'side', { height: 115, beats: 2 })],
  [11, battement('right', 'front', { height: 110, beats: 2 }), stand('first', { beats: 2 }), stay()],
  [9, arms(['third', 'second'], { beats: 0.8 })],
  [10, arms('second', { beats: 0.8 })],
  [11, arms(['third', 'second'], { beats: 0.8 })],
  [12, arms('second', { beats: 1 }), arms('demiSecond', { beats: 1 })],
  [
    13,
    turnTo(180, { beats: 1.1 }),
    run({ to: PLACE, beats: 2.5, facing: 180, position: 'first' }),
    turnTo(0, { beats: 1.4 }),
    stay(),
  ],
  [[15, 2], plie({ depth: 'demi', beats: 2.6, position: 'fifth', arms: 'demiSecond' }), stay()],
  [[15, 1], face('joy', { beats: 4 }), head({ yaw: 0, pitch: 6 }, { beats: 1 })],
  [[16, 1], arms('first', { beats: 0.8 }), arms('second', { beats: 1 })],
]

const EXAMINERS = ['elder', 'matron', 'man'] as const

/** Three at the examiners' table; against the windows they are only outlines. */
function examiner(tonight: Tonight, k: number): CastMember {
  const man = k !== 1
  return {
    id: `examiner-${k + 1}`,
    figure: EXAMINERS[k]!,
    costume: man ? OVERCOAT : { ...WOOL_DRESS, bodice: '#2c2426' },
    dance: dance(
      {
        tonight,
        figure: EXAMINERS[k]!,
        who: `examiner-${k + 1}`,
        at: [5.55, -2.0 - k * 0.85],
        facing: -72,
        position: 'first',
        style: { ...CIVILIAN, seed: 50 + k },
        before: [sit({ height: 0.46 })],
      },
      [
        [1, hold({ beats: 31 }), stay()],
        [
          1,
          lookAt([0, 1.2, -4.5], { beats: 2.5 }),
          lookAt([-2, 1.2, -6], { beats: 2 }),
          lookAt([0, 1.2, -1.3], { beats: 2.5 }),
        ],
        [1, face(k === 1 ? 'calm' : 'pride', { beats: 24 }), face('joy', { beats: 7 })],
        [2, arms(k === 1 ? HANDS.clasped : [HANDS.knee, 'first'], { beats: 2 })],
        [3, torso({ lean: 8, side: k - 1 }, { beats: 3 })],
        [
          5,
          lookAt([0, 1.4, -1.3], { beats: 3 }),
          lookAt([4.7, 0.7, -2.2 - k * 0.85], { beats: 1.6 }),
          lookAt([0, 1.9, -1.3], { beats: 2 }),
        ],
        [6, torso({ lean: 10 }, { beats: 4 }), torso({ lean: 2, arch: 4 }, { beats: 7 })],
        // One writes, one turns to the neighbour, one has folded hands.
        [[8, 1 + k * 0.5], arms(k === 0 ? [HANDS.knee, [40, 30, 40, 76, -6, 60]] : HANDS.clasped, { beats: 3.4 })],
        [9 + k, head({ yaw: k === 1 ? 0 : k === 0 ? -30 : 30, pitch: -6 }, { beats: 1 })],
        [11, lookAt([0, 1.2, -4.5], { beats: 2.5 }), lookAt([-2, 1.3, -6.4], { beats: 2 })],
        [[13, 1 + k * 0.5], torso({ lean: 3 }, { beats: 5 })],
        [[14, 1 + k * 0.5], head({ pitch: -16 }, { beats: 0.6 }), head({ pitch: 2 }, { beats: 0.8 })],
        [15, arms(k === 1 ? 'toHeart' : HANDS.clasped, { beats: 2 })],
        [[13, 1], lookAt([0, 1.3, -4], { beats: 2 })],
        [15, lookAt([-2.4, 1.2, -3.3], { beats: 2 }), lookAt([0, 1.3, -4.5], { beats: 2 })],
      ],
    ),
  }
}

/** Levi, twelve pupils all alike, and three examiners. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const classmates = GRID.map((at, i): CastMember => ({
    id: `pupil-${String(i + 1).padStart(2, '0')}`,
    figure: 'teen',
    costume: WHITE_LEOTARD,
    scale: 0.985 + 0.0075 * ((i * 7) % 5),
    dance: dance(
      { tonight, figure: 'teen', who: `pupil-${i + 1}`, at, facing: 0, style: { seed: 140 + i } },
      pupilRows(i),
    ),
  }))
  return [
    {
      id: 'levi',
      figure: 'levi-young',
      costume: WHITE_LEOTARD,
      dance: dance({ tonight, figure: 'levi-young', who: 'levi', at: [0, -1.3], facing: 0, style: PETERSBURG }, LEVI),
    },
    ...classmates,
    ...[0, 1, 2].map((k) => examiner(tonight, k)),
  ]
}
