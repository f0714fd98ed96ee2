import {
  arms,
  corps,
  head,
  hold,
  lookAt,
  ROMANTIC,
  stand,
  tempsLeve,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'

/** Six lanes parallel to the curtain line, 1.2 m apart; even lanes come from stage right, odd ones from stage left. */
const lane = (k: number) => -2.6 - 1.2 * k
/** Stage left stays further out: from there they would step before the grave while she still turns. */
const NEAREST = { left: 3.8, right: 2.5 } as const
const GAP = 1.2

/** How much further out a lane waits, so that the grave is seen between them; front lanes most. */
const ASIDE = (k: number) => (k < 4 ? (k % 2 ? 0.9 : 2.1) : 0.5)

/** Where a Wili waits: lane by lane, four to a lane, the first of each nearest the middle. */
function waiting(k: number): { at: Mark; facing: number }[] {
  const side = k % 2 ? 1 : -1
  return Array.from({ length: 4 }, (_, n) => ({
    at: [side * ((side > 0 ? NEAREST.left : NEAREST.right) + ASIDE(k) + GAP * n), lane(k)],
    facing: side * -90,
  }))
}

/** Metres gained in one eight: six hops of 0.33 m, and small steps that get ready for the next six. */
const EIGHT = 2.17

/** One lane: they wait, cross in arabesque voyagee, go up stage as a rank and bow into the dark. */
function laneOf(tonight: Tonight, k: number): readonly Dance[] {
  const marks = waiting(k)
  const side = k % 2 ? 1 : -1
  const [wait, z] = marks[0]!.at
  const x = wait - side * ASIDE(k)
  // The raised leg is the one on the house's side, so that all twenty-four lines are seen.
  const leg = side > 0 ? 'left' : 'right'
  // Begun a beat before its eight: the spring is in the air before the count, the foot comes down on it.
  const hop = { by: [0, 0.33], skim: true, arms: 'arabesque1' } as const
  const eight = (n: number) => [
    tempsLeve(leg, { ...hop, beats: 1.5, lands: 1 }),
    ...Array.from({ length: 5 }, () => tempsLeve(leg, { ...hop, beats: 1, lands: 0.5 })),
    walk({ to: [x - side * EIGHT * (n + 1), z], beats: 1.5, pace: 2, arms: 'keep' }),
    stay(),
  ]
  // Along the hand, then to the house, then down before the next line: all twenty-four together.
  const eyes = (bar: number): Row => [
    bar,
    head({ yaw: 0, pitch: 2 }, { beats: 3 }),
    head({ yaw: -38 * side, pitch: -4, incl: -4 * side }, { beats: 3 }),
    head({ yaw: -12 * side, pitch: -22 }, { beats: 2 }),
  ]
  // Ranks keep the order of their lanes, so nobody crosses; each lane stands in the gaps of the one before.
  const rank = Math.floor(k / 2)
  const outermost: Mark = [-side * (5.5 + 0.5 * (rank % 2)), -8.4 - 0.95 * rank]
  return corps(
    {
      tonight,
      who: `wili of lane ${k + 1}`,
      marks,
      style: { ...ROMANTIC, seed: 40 * k },
      position: 'b+',
      arms: 'lowCross',
    },
    [
      [1, hold({ beats: 20 })],
      [1, head({ pitch: -22, incl: side * 8 }, { beats: 1.2 }), torso({ lean: 8 }, { beats: 2 })],
      [[2, 2], head({ yaw: -22 * side, pitch: -8, incl: -side * 6 }, { beats: 1.4 })],
      [[3, 2], head({ yaw: 14 * side, pitch: -20 }, { beats: 1.4 })],
      [2, arms('oval', { beats: 3 }), arms('lowCross', { beats: 4 })],
      [3, torso({ lean: 12, side: side * 4 }, { beats: 4 }), torso({ lean: 6, side: 0 }, { beats: 6 })],
      [4, head({ pitch: -2, yaw: side * -16 }, { beats: 1.6 }), arms('oval', { beats: 6 })],
      [5, head({ pitch: -22, incl: side * 8 }, { beats: 3 })],
      [6, walk({ to: [x, z], beats: 3, manner: 'dancer', arms: 'keep' })],
      [[6, 4], ...[0, 1, 2, 3].flatMap(eight)],
      ...[7, 9, 11, 13].map(eyes),
      [
        15,
        walk({ to: outermost, beats: 5, manner: 'solemn', ...(k === 5 && { pace: 1.6 }) }),
        turnTo(side * 25, { beats: 2 }),
        stand('b+', { beats: 1 }),
      ],
      [15, arms('lowCross', { beats: 3 })],
      [15, head({ yaw: side * 12, pitch: -20 }, { beats: 3 }), head({ yaw: -side * 26, pitch: -6 }, { beats: 3 })],
      [17, hold({ beats: 8 })],
      [17, lookAt([0, 1.2, -5.4], { beats: 3 }), head({ pitch: -16, incl: side * 8 }, { beats: 3 })],
      [[17, 3], arms('oval', { beats: 2 }), arms('lowCross', { beats: 3 })],
    ],
  )
}

/** Twenty-four Wilis in six lanes. */
export function wilis(tonight: Tonight): readonly Dance[] {
  return [0, 1, 2, 3, 4, 5].flatMap((k) => laneOf(tonight, k))
}
