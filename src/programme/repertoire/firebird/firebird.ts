import {
  arabesque,
  arc,
  arms,
  attitude,
  bourree,
  cambre,
  chaines,
  dance,
  face,
  flutter,
  grandJete,
  head,
  hold,
  lookAt,
  pasDeChat,
  piqueTurns,
  retire,
  run,
  stand,
  sautDeBasque,
  torso,
  turnTo,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'
import { PETERSBURG } from '../../company/schools'

const from: Mark = [4.6, -9.4]
const until: Mark = [-2.6, -2]
/** A place on the diagonal of the entrance, u 0–1. */
const along = (u: number): Mark => [from[0] + (until[0] - from[0]) * u, from[1] + (until[1] - from[1]) * u]

/**
 * Entrance: four grands jetes down the diagonal, one every four beats (two bars), hands trembling at each apex. A bar
 * of the flight has two beats.
 */
const entrance = [0, 1, 2, 3].flatMap((n) => {
  const bar = 1 + 2 * n
  const side = n % 2 ? 'left' : 'right'
  // The last lands half a beat sooner, for the circle begins out of it.
  const [leaps, lands] = n < 3 ? [2.5, 2] : [2.63, 1.63]
  return [
    [
      bar,
      run({ to: along((n + 0.4) / 4), beats: 4 - leaps }),
      grandJete(side, { to: along((n + 1) / 4), beats: leaps, lands, arms: 'keep' }),
    ],
    [[bar + 1, 1], arms('flutterFrame', { beats: 0.6 }), arms('flameV', { beats: 0.8 })],
    [[bar + 1, 1.4], flutter({ beats: 1.4 })],
    [bar, torso({ lean: 10, twist: n % 2 ? 12 : -12 }, { beats: 0.9 }), torso({ lean: 0 }, { beats: 0.4 })],
    [bar, head({ yaw: n % 2 ? -30 : 30, pitch: -6 }, { beats: 0.3 }), head({ yaw: 0, pitch: 6 }, { beats: 0.3 })],
    [[bar + 1, 1.5], head({ yaw: n % 2 ? 35 : -35, pitch: 8 }, { beats: 0.3 })],
    [[bar + 1, 2.6], head({ yaw: 0, pitch: 4 }, { beats: 0.5 })],
  ] as const
})

/** A flame of two arms: one up, one back. */
const LICKS = { left: ['flameV', 'second'], right: ['second', 'flameV'] } as const

/** The circle: six pique turns, then two turning leaps home. */
const circle = [
  [9, piqueTurns(6, { path: arc([-1.6, -3.73], 2, -30, -225), beats: 12, lands: 0 })],
  [
    15,
    sautDeBasque('right', { to: [0.85, -4.1], arms: 'keep', beats: 2, lands: 1.5 }),
    sautDeBasque('right', { to: [1.57, -2.86], arms: 'keep', beats: 2, lands: 1.5 }),
  ],
  // Wings up on one step and wide on the next, drawn in as she turns.
  [
    9,
    ...[0, 1, 2, 3, 4, 5].flatMap((n) => [
      arms('flutterFrame', { beats: 1 }),
      arms(n % 2 ? 'allongeSecond' : 'flameV', { beats: 1 }),
    ]),
  ],
  [15, arms('flameV', { beats: 1 }), flutter({ beats: 2 })],
  [[15, 1.8], head({ yaw: 35, pitch: 8 }, { beats: 0.3 })],
  [[16, 1.8], head({ yaw: -35, pitch: -4 }, { beats: 0.3 }), head({ yaw: 0, pitch: 4 }, { beats: 0.5 })],
] as const

/** On the spot: up in attitude, five quick passes, the head flicking like a bird's. */
const flame = [
  [17, attitude('left', { releve: true, facing: 20, beats: 3 })],
  [
    [18, 2],
    ...(['left', 'right', 'left', 'right', 'left'] as const).map((side) =>
      retire(side, { releve: true, high: 0.47, arms: 'keep', look: 'keep', beats: 1 }),
    ),
  ],
  [17, arms(['flameV', 'flutterFrame'], { beats: 2 }), flutter({ beats: 1 })],
  // A wing up and a wing back, by turns, a beat each.
  [
    [18, 2],
    ...(['left', 'right', 'left', 'right'] as const).map((side) => arms(LICKS[side], { beats: 1 })),
    arms('flutterFrame', { beats: 1 }),
  ],
  [[18, 2], flutter({ beats: 4 })],
  [[18, 2], ...[-9, 9, -9, 9, 0].map((twist) => torso({ arch: 8, twist }, { beats: 1 }))],
  ...[0, 1, 2, 3].map((n) => [[18, 2 + n], head({ yaw: n % 2 ? -35 : 35, pitch: 6 }, { beats: 0.26 })] as const),
  [[20, 2], head({ yaw: 0, pitch: 10 }, { beats: 0.4 })],
] as const

/** The way back up the other diagonal, and out of the flight with her back to us. */
const flightAway = [
  [
    21,
    stand('fifth', { beats: 0.5 }),
    pasDeChat('right', { to: [1.5, -2.7], facing: -30, air: 0.36, beats: 2, lands: 1.5 }),
    chaines(6, { to: [-0.3, -4.85], beats: 4.6 }),
    turnTo(180, { beats: 0.9 }),
  ],
  [[24, 1.8], arms('flameV', { beats: 1.2 }), flutter({ beats: 1.2 })],
] as const

/** A wing of the lullaby high, the other low: elbow first, the hand hanging. */
const CRADLING = { high: [122, 82, 44, 22, -12, 26], low: [50, 96, 52, 24, -6, 28] } as const
const TO_HER_LEFT = [CRADLING.high, CRADLING.low] as const
const TO_HER_RIGHT = [CRADLING.low, CRADLING.high] as const

/** The two loops of the lullaby: its middle and their radius. */
const CRADLE: Mark = [-0.5, -5.1]
const LOOP = 0.4

/**
 * Lullaby: bent back with her back to us, then round on pointe in two loops over the sleepers, first turning to one side of them, then to the other,
 * and away to the middle of the back.
 */
const berceuse = [
  [25, cambre('back', { deep: 46, beats: 2.4, arms: 'keep' })],
  [[25, 3.4], bourree({ path: arc([CRADLE[0] + LOOP, CRADLE[1]], LOOP, -90, 270), facing: 42, beats: 5.6 })],
  [27, bourree({ path: arc([CRADLE[0] - LOOP, CRADLE[1]], LOOP, 90, -270), facing: -42, beats: 4.6 })],
  [[28, 1.6], bourree({ to: [0, -6.7], facing: 0, beats: 3.4 })],
  [[25, 2.2], arms('allongeSecond', { beats: 1.6 })],
  [[25, 3.8], arms(TO_HER_LEFT, { beats: 2.2 }), arms(TO_HER_RIGHT, { beats: 2.4 }), arms(TO_HER_LEFT, { beats: 2.4 })],
  [[27, 2.8], arms(TO_HER_RIGHT, { beats: 2.4 }), arms('allongeSecond', { beats: 1.6 })],
  // The trunk goes with the lower wing, over them who sleep.
  [
    [25, 3.8],
    torso({ lean: 8, side: 12, twist: -8 }, { beats: 2.2 }),
    torso({ lean: 10, side: -13, twist: 8 }, { beats: 2.4 }),
    torso({ lean: 6, side: 12, twist: -8 }, { beats: 2.4 }),
  ],
  [
    [27, 2.8],
    torso({ lean: 10, side: -13, twist: 8 }, { beats: 2.4 }),
    torso({ arch: 20, side: 0, twist: 0 }, { beats: 1.6 }),
    torso({ lean: 4 }, { beats: 1.6 }),
  ],
  // Only the wrists still tremble, like something falling asleep.
  ...[25, 26, 27].map((bar) => [[bar, 3.4], flutter({ beats: 1.6, size: 0.4 })] as const),
  [
    [25, 3.8],
    lookAt([-3, 0, -2], { beats: 2.4 }),
    lookAt([2.6, 0, -1.4], { beats: 2.4 }),
    lookAt([-1.5, 0, 0], { beats: 2.2 }),
    head({ yaw: 20, pitch: -22, incl: 14 }, { beats: 2 }),
    head({ yaw: -16, pitch: 16 }, { beats: 1.4 }),
  ],
  [[28, 3], arms(['oval', 'demiSecond'], { beats: 1 }), arms('oval', { beats: 1 })],
] as const

/** The last picture: higher and wider than the V of the flight. */
const V_OF_FLAMES = [150, 92, -40, 8, -14, 66] as const

/**
 * Finale: no steps; she only grows, a breath to every four beats. The first arabesque comes on the 21st beat, the arms of
 * flame on the 24th.
 */
const finale = [
  [29, hold({ beats: 12 })],
  // Forward between those who have come, before she opens.
  [33, bourree({ to: [0, -4.8], beats: 6 })],
  [29, face('joy', { beats: 18 })],
  [29, arms('lowCross', { beats: 3 }), arms('first', { beats: 3 })],
  [31, arms(['first', 'demiSecond'], { beats: 3 }), arms('second', { beats: 3 })],
  [33, arms(['second', 'allongeSecond'], { beats: 2.5 }), arms('allongeSecond', { beats: 2 })],
  [[34, 2.5], arms('demiSecond', { beats: 1.6 }), arms('allongeSecond', { beats: 1.9 })],
  [29, lookAt([0, 5, 20], { beats: 6 }), lookAt([-5, 1.5, -4], { beats: 4 }), lookAt([5, 1.5, -4], { beats: 4 })],
  [[33, 3], lookAt([0, 7, 20], { beats: 4 })],
  [29, torso({ lean: 6 }, { beats: 3 }), torso({ arch: 6, side: -3 }, { beats: 4 })],
  [[31, 2], torso({ arch: 8, side: 3 }, { beats: 5 }), torso({ arch: 14 }, { beats: 5 })],
  [[34, 3], torso({ arch: 0 }, { beats: 1 })],
  [[35, 1], hold({ beats: 1 }), arabesque('right', { line: 1, releve: true, height: 104, facing: 55, beats: 5 })],
  [[36, 1.6], arms([V_OF_FLAMES, V_OF_FLAMES], { beats: 1.4 }), flutter({ beats: 0.8 })],
  [[35, 3], head({ yaw: 36, pitch: 10 }, { beats: 1.5 }), head({ yaw: 20, pitch: 28 }, { beats: 1.6 })],
] as const

/** The Firebird, as in the map of her three dances. */
export function firebird(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'levi', who: 'Firebird', at: from, facing: -40, arms: 'wingsBack', style: PETERSBURG },
    [...entrance, ...circle, ...flame, ...flightAway, ...berceuse, ...finale],
  )
}
