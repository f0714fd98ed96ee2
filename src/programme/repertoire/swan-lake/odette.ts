import {
  arabesque,
  arms,
  attitude,
  bourree,
  cambre,
  dance,
  developpe,
  fold,
  grandJete,
  head,
  hold,
  lookAt,
  lookFront,
  penche,
  petitBattement,
  riseUp,
  run,
  soutenu,
  stand,
  torso,
  turnTo,
  walk,
  wings,
  type Row,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'

/** Where she dances the adage, metres. */
const HEART = [0, -3.6] as const

/** Counts 33–48: run, leap, arabesque, head under the wing, four drops of water, and the house. */
const ENTRANCE: readonly Row[] = [
  // She is on her way when her light comes.
  [[8, 3], run({ to: [-3.9, -4.2], beats: 4, arms: 'wingsBack' }), grandJete('right', { to: [-1.3, -2.5], beats: 2 })],
  [10, arabesque('left', { line: 1, releve: true, beats: 2, facing: 90 })],
  [[10, 1.5], arms('wingsBack', { beats: 1.5 })],
  [[10, 3], stand('fourth', { beats: 2, facing: 40 })],
  [[10, 3], arms(['chestCross', 'allongeSecond'], { beats: 1.5 })],
  [[10, 3], head({ yaw: 42, pitch: -30, incl: 20 }, { beats: 1.5 })],
  // Four drops: two small shakes of the head, then the cheek along the arm.
  [11, hold({ beats: 4 })],
  [11, head({ yaw: 30, pitch: -24, incl: 12 }, { beats: 0.5 }), head({ yaw: 42, pitch: -26, incl: 0 }, { beats: 0.5 })],
  [
    [11, 2],
    head({ yaw: 30, pitch: -24, incl: 12 }, { beats: 0.5 }),
    head({ yaw: 42, pitch: -26, incl: 0 }, { beats: 0.5 }),
  ],
  [11, arms(['wingsBack', 'allongeSecond'], { beats: 2 }), arms(['demiSecond', 'second'], { beats: 2 })],
  [[11, 3], head({ yaw: 52, pitch: -10, incl: 22 }, { beats: 1 }), head({ yaw: 64, pitch: 2, incl: 10 }, { beats: 1 })],
  [[11, 1], torso({ side: -6, twist: -8 }, { beats: 2 }), torso({ side: -2, lean: 4 }, { beats: 2 })],
  // She sees the house.
  [
    12,
    walk({ to: [-0.2, -3.2], beats: 1.6, backward: true, facing: 0 }),
    stand('fifth', { beats: 0.4 }),
    hold({ beats: 2 }),
  ],
  [12, lookAt([0, 2.2, 20], { beats: 4 })],
  [12, wings({ period: 1, beats: 2, alarm: true })],
  [[12, 3], arms('lowCross', { beats: 2 })],
]

/** While the cygnets dance she goes up the lane into the mist, and comes back to fold in the dark. */
const AWAY: readonly Row[] = [
  [13, bourree({ to: [0, -9.2], beats: 11, facing: 0, arms: 'lowCross' }), stand('b+', { beats: 1 })],
  [13, head({ pitch: -16, yaw: 12, incl: 8 }, { beats: 4 })],
  [16, fold('right', { beats: 4 }), hold({ beats: 5 }), riseUp({ beats: 2 })],
  [17, wings({ period: 4, beats: 6, size: 0.6 })],
  [[18, 4], bourree({ to: HEART, beats: 10, facing: 0, arms: 'wingsBack' })],
  [[21, 3], turnTo(-30, { beats: 1 }), fold('right', { beats: 4 }), hold({ beats: 1 })],
]

/** The White Swan motif, sixteen dotted beats. */
const MOTIF: readonly Row[] = [
  [23, riseUp({ beats: 2 })],
  [23, arms(['wingsUp', 'lowCross'], { beats: 1 }), arms(['second', 'wingsUp'], { beats: 1 })],
  [23, head({ yaw: -24, pitch: -18, incl: 12 }, { beats: 1 }), head({ yaw: 14, pitch: 4 }, { beats: 1 })],
  [24, lookFront({ beats: 0.5 })],
  [24, developpe('right', 'front', { height: 95, beats: 2, facing: -38, arms: ['third', 'second'] })],
  [[25, 1], petitBattement('right', { beats: 2, pace: 4, arms: ['first', 'second'], look: 'down' })],
  [26, attitude('right', { releve: true, beats: 2, facing: 38, arms: ['second', 'third'] })],
  [27, penche('right', { height: 165, beats: 2, facing: 84 })],
  [28, bourree({ to: [0, -5], beats: 2, facing: 0 })],
  [28, wings({ period: 1, beats: 2 })],
  [29, soutenu({ turn: 'right', beats: 2 })],
  [29, arms('third', { beats: 1 }), arms('allongeSecond', { beats: 1 })],
  [30, arabesque('left', { line: 4, beats: 0.9, releve: true, facing: -40 }), cambre('back', { deep: 60, beats: 1.1 })],
  [[30, 1.9], arms('wingsUp', { beats: 0.8 })],
]

/** Odette's night on the lake. */
export function odetteDance(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'anna', who: 'odette', at: [-6.4, -9.4], facing: 35, style: { seed: 7 } }, [
    ...ENTRANCE,
    ...AWAY,
    ...MOTIF,
  ])
}
