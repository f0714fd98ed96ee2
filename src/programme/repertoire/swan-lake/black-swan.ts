import {
  arc,
  arms,
  chaines,
  chasse,
  dance,
  face,
  fouettes,
  grandJete,
  head,
  hold,
  lookAt,
  lookFront,
  lunge,
  piqueTurns,
  pirouette,
  pose,
  preparation,
  run,
  stand,
  tempsLeve,
  torso,
  walk,
  wings,
  type Row,
  stay,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import { MOSCOW } from '../../company/schools'

/** Where the fouettés stand, metres. */
export const SPOT = [0, -2.5] as const
/** Where one stands before the face of the turning panel, metres. */
const FACE = [-0.21, -3.75] as const

/** An arm thrown straight up, the palm to the house. */
const STRUCK = [164, 30, 10, 6, -10, 20] as const
/** The other one thrown open, a little behind and below the shoulder. */
const OPEN_LOW = [66, 104, 52, 8, -12, 76] as const

/** Scene bars 1–4: she is on the dark face of the panel, is turned into the light, steps out, stares, and an arm strikes. */
const REVEAL: readonly Row[] = [
  [1, arms(['lowCross', 'wingsBack'], { beats: 1 })],
  [1, hold({ beats: 9 }), stay()],
  [1, head({ yaw: 24, pitch: 10 }, { beats: 2 }), head({ yaw: -14, pitch: -8 }, { beats: 2 })],
  [[2, 3], lookAt([-9, 2.2, 15], { beats: 5 })],
  [[2, 3], arms(['second', 'wingsBack'], { beats: 3 })],
  [[3, 2], walk({ by: [0, 0.72], beats: 3, pace: 2 / 3, manner: 'solemn', facing: -20, arms: 'keep' })],
  [[3, 2], arms('wingsBack', { beats: 2.5 }), torso({ arch: 8 }, { beats: 2.5 })],
  [[4, 1], pose('b+', { beats: 1, facing: -25 }), stay()],
  // The arm strikes, and the eyes find the prince.
  [4, arms(['first', STRUCK], { beats: 0.9 }), arms(['demiSecond', 'second'], { beats: 2.6 })],
  [[3, 4], head({ yaw: -18, pitch: -8 }, { beats: 0.8 })],
  [[4, 1.1], head({ yaw: 34, pitch: 12 }, { beats: 0.5 }), lookAt([-5, 1.4, -2.9], { beats: 2 })],
  [4, torso({ arch: 14, twist: -6 }, { beats: 0.8 }), torso({ arch: 4, twist: 0 }, { beats: 2.6 })],
]

/** Coda bars 1–8: two leaps out of a chassé, four piqué turns, a run to the centre and the preparation. */
const ENTRY: readonly Row[] = [
  // From here the turns have the head to themselves: they spot.
  [5, lookFront({ beats: 1 })],
  [
    [4, 4],
    run({ to: [0.5, -3.6], beats: 1.6, arms: 'second' }),
    chasse('left', { to: [1.4, -3.7], beats: 1.4, arms: 'second' }),
    grandJete('right', { to: [3.6, -3.6], beats: 2 }),
  ],
  [
    7,
    chasse('right', { to: [2.5, -3], beats: 1.4, arms: 'second' }),
    grandJete('left', { to: [1.25, -1.85], beats: 1.7 }),
  ],
  [
    [8, 2.1],
    piqueTurns(4, { path: arc([-0.2, -2.5], 1.2, 65, -30), turn: 'right', beats: 5.22 }),
    run({ to: SPOT, beats: 1.68, facing: 0 }),
  ],
  [12, preparation('right', { beats: 2 })],
]

/** Places of the four hops, from the end of the double turn up stage. */
const BACK_TO = (k: number) => SPOT[1] - 0.42 * (k + 1)

/** Thirty-two single turns, the double that ends them, and wings that mock Odette. */
const CODA: readonly Row[] = [
  [13, fouettes(32, { turn: 'right', beats: 64 })],
  // She knows whom she deceives; at the thirty-second she shows it.
  [25, face('joy', { strength: 0.5 })],
  [45, face('joy')],
  [45, pirouette(2, { turn: 'right', finish: 'fourth', beats: 3.3 })],
  // Up stage on one leg, the line in profile and the face to the house: the white wings, mocked.
  [[46, 2.3], stand('fourth', { beats: 0.7, facing: 48, front: 'left', arms: 'second' })],
  [
    47,
    ...[0, 1, 2, 3].map((k) =>
      tempsLeve('right', { to: [0.05, BACK_TO(k)], facing: 64, height: 88, beats: 1, ...(k > 0 && { lands: 0.5 }) }),
    ),
  ],
  [47, wings({ period: 2, beats: 3.2, alarm: true })],
  [47, head({ yaw: 52, pitch: 8 }, { beats: 2 }), head({ yaw: 52, pitch: -6, incl: 12 }, { beats: 1.2 })],
  [[48, 2.2], lookFront({ beats: 0.8 })],
  [[48, 2.2], arms('second', { beats: 0.8 })],
  // The double of the finish has followed the thirty-second turn: eight counts hold six chaînés and the lunge on the last chord, no more.
  [49, chaines(6, { to: [1.35, -2.1], turn: 'right', beats: 5.2 })],
  // Effacé, so that the whole line from the back foot to the hand is seen.
  [[51, 2.2], lunge('left', { beats: 1.3, facing: 52, arms: [STRUCK, OPEN_LOW] }), hold({ beats: 1.5 })],
  [[51, 2.4], head({ pitch: 15, yaw: 34 }, { beats: 0.8 })],
  [51, face('pride')],
]

/** Odile, from the panel to the lunge. Scene bars; the coda begins in bar 5. */
export function odileDance(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'anna', who: 'odile', at: FACE, facing: -25, position: 'fourth', style: MOSCOW }, [
    ...REVEAL,
    ...ENTRY,
    ...CODA,
  ])
}

/** Odette on the white face of the panel: one breath of wings, and she is turned away. */
export function odetteOnThePanel(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'anna', who: 'odette', at: FACE, facing: -25, arms: 'lowCross', style: MOSCOW }, [
    [1, stand('b+', { beats: 2, arms: 'lowCross' }), hold({ beats: 10 }), stay()],
    [1, head({ yaw: 18, pitch: -16, incl: 10 }, { beats: 2 })],
    [[2, 1], head({ yaw: -20, pitch: 8 }, { beats: 2 }), head({ yaw: 14, pitch: -14 }, { beats: 2 })],
    [[2, 1], arms('allongeSecond', { beats: 3 }), arms('lowCross', { beats: 3 })],
  ])
}
