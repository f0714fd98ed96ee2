import {
  arc,
  arms,
  entrechat,
  grandJete,
  face,
  head,
  hold,
  letGo,
  lookAt,
  lookFront,
  piqueTurns,
  pirouette,
  reach,
  run,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Vec3 } from '../../../../notation/units'

/** Where the rose changes hands. */
export const GIVEN: Vec3 = [1.96, 1.14, -2.84]

/** Leap, beats, turns; then nothing but arms; then every rose given away, and the door. */
export const anna: readonly Row[] = [
  [[4, 2], run({ to: [4.6, -6.3], beats: 4 })],
  [[4, 2], torso({ arch: 6 }, { beats: 4 }), lookAt([-4, 2.4, 2], { beats: 4 })],
  [
    [5, 3],
    grandJete('left', { to: [2.6, -4.9], beats: 2.8 }),
    run({ to: [1.7, -4.2], beats: 2.2 }),
    grandJete('right', { to: [-0.1, -2.9], beats: 2.9 }),
    stand('fifth', { beats: 2.1 }),
  ],
  // The diagonal is undone in the air.
  [
    9,
    entrechat({ beats: 2, lands: 1, facing: -28 }),
    entrechat({ beats: 2, lands: 1, facing: 0 }),
    entrechat({ beats: 2, lands: 1 }),
    entrechat({ beats: 2, lands: 1 }),
  ],
  [9, arms('demiSecond', { beats: 4 }), arms('second', { beats: 4 })],
  [9, head({ yaw: 24, pitch: 4 }, { beats: 2 }), head({ yaw: -24, pitch: 4 }, { beats: 2 })],
  [[10, 2], head({ yaw: 24, pitch: 4 }, { beats: 2 }), lookFront({ beats: 1 })],
  [
    [11, 3],
    pirouette(2, { turn: 'right', finish: 'fourth', beats: 5.6 }),
    pirouette(2, { turn: 'right', finish: 'fourth', beats: 4.4 }),
  ],
  // Round once, and back to where her light is.
  [15, piqueTurns(3, { path: arc([-0.1, -3.46], 0.52, 0, -360), turn: 'right', beats: 9 })],
  // Seven bars of one port de bras; she breathes, the pages fall.
  [18, stand('b+', { beats: 3, facing: 26 }), hold({ beats: 15 })],
  [
    18,
    arms('first', { beats: 4 }),
    arms('third', { beats: 5 }),
    arms(['third', 'second'], { beats: 4 }),
    arms('second', { beats: 3 }),
    arms('allongeSecond', { beats: 2 }),
    arms('bas', { beats: 3 }),
  ],
  [
    18,
    head({ yaw: -6, pitch: 2, incl: -4 }, { beats: 4 }),
    head({ pitch: 14, yaw: 6 }, { beats: 5 }),
    head({ yaw: 26, pitch: 6, incl: 6 }, { beats: 5 }),
    head({ yaw: 0, pitch: -8 }, { beats: 5 }),
  ],
  [
    18,
    torso({ lean: 6, side: -4 }, { beats: 2 }),
    torso({ arch: 18, side: 6, twist: 6 }, { beats: 7 }),
    torso({ arch: 12, side: -12, twist: 12 }, { beats: 5 }),
    torso({ lean: 6, side: -4, twist: 0 }, { beats: 5 }),
  ],
  // Roses: to the left, to the right, then away in the old coat.
  [[16, 3], face('calm', { beats: 20 }), face('joy', { beats: 10 })],
  [24, walk({ to: [1.5, -2.9], beats: 3, facing: 80 })],
  [24, arms('cradle', { beats: 1.6 })],
  [[24, 2.6], reach('right', GIVEN, { beats: 1.8, hold: 0.9 }), letGo('right', { beats: 3 })],
  [25, hold({ beats: 1.4 }), turnTo(-40, { beats: 2.2 }), walk({ to: [-0.9, -3.05], beats: 5.4 })],
  [25, lookAt([3.3, 1.1, -3.4], { beats: 3 }), lookAt([-3.3, 1.1, -3.4], { beats: 6 })],
  [[27, 2], arms('openHands', { beats: 2 }), arms('chestCross', { beats: 4 })],
  [28, walk({ to: [-4.75, -6.5], beats: 9, facing: -130 }), stay()],
  [31, hold({ beats: 5 }), stay()],
  // One hand keeps the door for the man who comes in.
  [31, arms(['chestCross', 'side'], { beats: 2 })],
  [31, lookAt([0, 2.5, 10], { beats: 4 })],
]
